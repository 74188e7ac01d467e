using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Hosting;

public sealed class BadInputTests : IAsyncLifetime
{
    private BotDriver bot = null!;

    public async Task InitializeAsync() => bot = await BotDriver.StartAsync();

    /// <summary>After whatever was sent, the bot goes on.</summary>
    public async Task DisposeAsync()
    {
        using var response = await bot.SayAsync("hej");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("ekko: 3", bot.Connector.Posted.Last(), StringComparison.Ordinal);
        await bot.DisposeAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("hej")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"type\":\"message\",\"text\":\"hej\"}")]
    public async Task What_is_no_activity_gets_400_and_a_sentence(string body)
    {
        using var response = await bot.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotEmpty(await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("timestamp", "\"i går\"")]
    [InlineData("timestamp", "{}")]
    [InlineData("localTimestamp", "\"2026-03-02T09:30:00+99:00\"")]
    [InlineData("recipient", "5")]
    [InlineData("recipient", "[1]")]
    [InlineData("entities", "{\"a\":1}")]
    [InlineData("attachments", "\"ingen\"")]
    [InlineData("membersAdded", "7")]
    [InlineData("text", "{\"a\":1}")]
    [InlineData("historyDisclosed", "\"måske\"")]
    public async Task A_property_of_another_type_gets_400_and_a_sentence(string name, string value)
    {
        var activity = Activity();
        activity[name] = JsonNode.Parse(value);

        using var response = await bot.PostAsync(activity.ToJsonString());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotEmpty(await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("noget andet")]
    [InlineData("")]
    public async Task Another_content_type_gets_415(string contentType)
    {
        using var response = await bot.PostAsync(Activity().ToJsonString(), contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("HEAD")]
    [InlineData("GET")]
    [InlineData("PUT")]
    public async Task Another_method_gets_405(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");
        using var response = await bot.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("banan")]
    [InlineData("MESSAGE ")]
    [InlineData("messageReaction")]
    [InlineData("event")]
    [InlineData("endOfConversation")]
    public async Task A_type_that_the_bot_does_not_know_is_taken_and_left_alone(string type)
    {
        using var response = await bot.PostAsync(new ActivityBuilder(bot.Connector.ServiceUrl) { Type = type }.ToString());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_million_letters_reach_the_bot()
    {
        using var response = await bot.SayAsync(new string('x', 1_000_000));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("ekko: 1000000", Assert.Single(bot.Connector.Posted), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(50)]
    public async Task A_body_that_is_too_large_gets_413_and_a_sentence(int megabytes)
    {
        using var response = await bot.SayAsync(new string('x', megabytes * 1024 * 1024));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("2048 KB", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("composeExtension/query")]
    [InlineData("noget/nyt")]
    public async Task An_invoke_that_nobody_knows_is_the_callers_mistake_and_gets_400(string name)
    {
        await using var bot = await BotDriver.StartAsync();
        var invoke = new ActivityBuilder(bot.Connector.ServiceUrl) { Type = "invoke", Text = null }.ToJson();
        invoke["name"] = name;

        using var response = await bot.PostAsync(invoke.ToJsonString());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("Den handling kender jeg ikke.", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Nesting_without_end_gets_400()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 50_000)) + "1" + new string('}', 50_000);
        var body = Activity().ToJsonString()[..^1] + ",\"value\":" + deep + "}";

        using var response = await bot.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_sentence_is_in_the_language_that_the_caller_asks_for()
    {
        bot.Client.DefaultRequestHeaders.Add("Accept-Language", "sv, en;q=0.8, da;q=0.5");

        using var response = await bot.PostAsync("{}");

        Assert.StartsWith("The activity lacks", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_comes_the_answer_is_never_a_fault_of_the_bot()
    {
        var random = new Random(20260302);
        for (var i = 0; i < 400; i++)
        {
            var body = Encoding.UTF8.GetBytes(Activity().ToJsonString());
            for (var change = random.Next(1, 12); change > 0; change--)
            {
                body = Mutate(body, random);
            }

            using var response = await bot.PostAsync(body);
            Assert.InRange((int)response.StatusCode, 200, 499);
        }
    }

    [Fact]
    public async Task Whatever_value_a_property_has_the_answer_is_never_a_fault_of_the_bot()
    {
        string[] values = ["null", "true", "-1", "1e400", "\"\"", "\"x\"", "\"\\ud800\"", "[]", "[null]", "[[1]]", "{}", "{\"id\":1}", "{\"id\":\"x\",\"type\":\"y\"}"];
        foreach (var type in new[] { "message", "conversationUpdate", "installationUpdate", "invoke", "messageUpdate", "messageReaction" })
        {
            foreach (var name in Activity().Select(p => p.Key).Concat(["value", "name", "membersAdded", "reactionsAdded", "attachments", "relatesTo", "action"]))
            {
                foreach (var value in values)
                {
                    var activity = new ActivityBuilder(bot.Connector.ServiceUrl) { Type = type }.ToJson();
                    activity.Remove(name);
                    var body = activity.ToJsonString()[..^1] + $",\"{name}\":{value}}}";

                    using var response = await bot.PostAsync(body);
                    Assert.True((int)response.StatusCode is (>= 200 and < 500) or 501, $"{type} {name} {value}: {response.StatusCode}");
                }
            }
        }
    }

    private JsonObject Activity() => new ActivityBuilder(bot.Connector.ServiceUrl).ToJson();

    private static byte[] Mutate(byte[] body, Random random)
    {
        var at = random.Next(body.Length);
        var length = Math.Min(random.Next(1, 20), body.Length - at);
        return random.Next(4) switch
        {
            0 => [.. body[..at], (byte)random.Next(256), .. body[(at + 1)..]],
            1 => [.. body[..at], .. body[(at + length)..]],
            2 => [.. body[..at], .. body[at..(at + length)], .. body[at..]],
            _ => [.. body[..at], .. "\"{}[],:null"u8.ToArray().AsSpan(random.Next(11), 1), .. body[at..]],
        };
    }
}
