using System.Text;
using TeamsPilotBot.Bot.Hosting;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Hosting;

public sealed class ActivityShapeTests
{
    [Fact]
    public void An_activity_from_the_Playground_is_let_through()
        => Assert.Null(Check(Body()));

    [Theory]
    [InlineData("type")]
    [InlineData("channelId")]
    [InlineData("serviceUrl")]
    [InlineData("conversation")]
    [InlineData("from")]
    public void What_every_activity_has_must_be_there_and_be_usable(string name)
    {
        var problem = new ShapeProblem(ShapeFault.Property, name);

        Assert.Equal(problem, Check(Body(name, null)));
        Assert.Equal(problem, Check(Body(name, "null")));
        Assert.Equal(problem, Check(Body(name, "5")));
        Assert.Equal(problem, Check(Body(name, "\" \"")));
        Assert.Equal(problem, Check(Body(name, "[]")));
        Assert.Equal(problem, Check(Body(name, "{}")));
        Assert.Equal(problem, Check(Body(name, """{"id":null}""")));
        Assert.Equal(problem, Check(Body(name, """{"id":""}""")));
        Assert.Equal(problem, Check(Body(name, $$"""{"id":"{{new string('x', 1025)}}"}""")));
        Assert.Equal(problem, Check(Body(name, """{"id":"a","ID":"b"}""")));
    }

    [Theory]
    [InlineData("", ShapeFault.Empty)]
    [InlineData("hej", ShapeFault.NotJson)]
    [InlineData("{\"type\":", ShapeFault.NotJson)]
    [InlineData("{} {}", ShapeFault.NotJson)]
    [InlineData("[]", ShapeFault.NotAnObject)]
    [InlineData("\"hej\"", ShapeFault.NotAnObject)]
    [InlineData("null", ShapeFault.NotAnObject)]
    public void What_is_no_JSON_object_is_told_so(string body, ShapeFault fault)
        => Assert.Equal(new ShapeProblem(fault), Check(body));

    [Fact]
    public void Bytes_that_are_no_UTF8_are_no_JSON()
        => Assert.Equal(new ShapeProblem(ShapeFault.NotJson), ActivityShape.Check(new byte[] { 0x7B, 0x22, 0xFF, 0xFE, 0x22 }, Caller.LocalTool));

    [Fact]
    public void Deep_nesting_is_refused()
        => Assert.Equal(
            new ShapeProblem(ShapeFault.NotJson),
            Check(Body("value", new string('[', 100_000) + new string(']', 100_000))));

    [Theory]
    [InlineData("serviceUrl")]
    [InlineData("serviceURL")]
    [InlineData("SERVICEURL")]
    public void A_second_address_under_another_spelling_cannot_be_smuggled_in(string spelling)
        => Assert.Equal(
            new ShapeProblem(ShapeFault.Twice, "serviceUrl"),
            Check(Body(spelling == "serviceUrl" ? "value" : spelling, spelling == "serviceUrl" ? "1,\"serviceUrl\":\"http://10.0.0.7\"" : "\"http://10.0.0.7\"")));

    [Fact]
    public void A_doubled_name_that_is_not_ours_is_not_repeated_to_anybody()
        => Assert.Equal(new ShapeProblem(ShapeFault.Twice), Check(Body("Jens Hansen", "1,\"jens hansen\":2")));

    [Theory]
    [InlineData("ftp://localhost/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("localhost:56150")]
    [InlineData("//localhost")]
    [InlineData("ikke en adresse")]
    public void Only_http_addresses_are_answered(string serviceUrl)
        => Assert.Equal(new ShapeProblem(ShapeFault.ServiceUrl, "serviceUrl"), Check(Body("serviceUrl", $"\"{serviceUrl}\"")));

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://localhost@10.0.0.7/")]
    [InlineData("http://localhost.example.dk/")]
    [InlineData("http://10.0.0.7:56150/")]
    public void A_local_tool_is_answered_on_this_machine_only(string serviceUrl)
    {
        var body = Body("serviceUrl", $"\"{serviceUrl}\"");

        Assert.Equal(new ShapeProblem(ShapeFault.ServiceUrlElsewhere, "serviceUrl"), Check(body));
        Assert.Null(ActivityShape.Check(Encoding.UTF8.GetBytes(body), Caller.BringsToken));
    }

    [Theory]
    [InlineData("http://localhost:56150/_connector")]
    [InlineData("http://127.0.0.1:56150/_connector")]
    [InlineData("http://[::1]:56150")]
    [InlineData("https://LOCALHOST")]
    public void A_local_tool_may_be_anywhere_on_this_machine(string serviceUrl)
        => Assert.Null(Check(Body("serviceUrl", $"\"{serviceUrl}\"")));

    private static ShapeProblem? Check(string body) => ActivityShape.Check(Encoding.UTF8.GetBytes(body), Caller.LocalTool);

    private static string Body(string? name = null, string? value = "null")
    {
        var properties = new Dictionary<string, string?>
        {
            ["type"] = "\"message\"",
            ["channelId"] = "\"msteams\"",
            ["serviceUrl"] = "\"http://localhost:56150/_connector\"",
            ["conversation"] = """{"id":"a:personlig","conversationType":"personal"}""",
            ["from"] = """{"id":"29:mette"}""",
            ["text"] = "\"Har nogen løst det?\"",
        };
        if (name is not null)
        {
            properties[name] = value;
        }

        return $"{{{string.Join(',', properties.Where(p => p.Value is not null).Select(p => $"\"{p.Key}\":{p.Value}"))}}}";
    }
}
