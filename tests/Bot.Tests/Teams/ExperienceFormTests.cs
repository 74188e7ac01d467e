using System.Net;
using System.Text;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Bot.Tests.Hosting;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Teams;

/// <summary>"Gem som erfaring", over HTTP as Teams calls it.</summary>
public sealed class ExperienceFormTests : IAsyncLifetime, IDisposable
{
    private const string Writer = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e02";
    private const string Message =
        "<div><p>Hej <at id=\"0\">Kurt Vestergaard</at></p><p>Vi måtte ikke optage opkald uden samtykke.<br>Vi bad vores DPO om hjælp &amp; lagde et spørgsmål ind.</p>"
        + "<p>Det endte med, at otte ud af ti siger ja. Ring på 20 30 40 50.</p><attachment id=\"1\"></attachment></div>";

    private readonly ServedBot bot = new();
    private RecordingConnector connector = null!;
    private string locale = "da-DK";

    public void Dispose() => bot.Dispose();

    public async Task InitializeAsync() => connector = await RecordingConnector.StartAsync();

    public async Task DisposeAsync()
    {
        await bot.DisposeAsync();
        await connector.DisposeAsync();
    }

    [Fact]
    public async Task The_form_is_filled_from_the_message_and_names_nobody()
    {
        var form = await FormAsync(await FetchAsync(Message));

        Assert.Equal("Vi måtte ikke optage opkald uden samtykke", Value(form, "title"));
        Assert.Equal("Vi bad vores DPO om hjælp & lagde et spørgsmål ind.", Value(form, "done"));
        Assert.Contains("otte ud af ti", Value(form, "outcome"), StringComparison.Ordinal);
        Assert.Equal("en kollega i chatten", Value(form, "toldFor"));
        Assert.DoesNotContain("Kurt", form.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("20 30 40 50", form.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_own_message_is_ones_own_and_without_a_message_the_form_is_empty()
    {
        Assert.Equal("", Value(await FormAsync(await FetchAsync(Message, writer: TeamsClient.MetteObjectId)), "toldFor"));

        // Who is not known may be whoever clicks; an app is no colleague.
        Assert.Equal("", Value(await FormAsync(await FetchAsync(Message, writer: "")), "toldFor"));

        var empty = await FormAsync(await InvokeAsync("composeExtension/fetchTask", new JObject { ["commandId"] = ExperienceForms.Command, ["commandContext"] = "compose" }));

        Assert.Equal(("", "", ""), (Value(empty, "title"), Value(empty, "problem"), Value(empty, "toldFor")));
    }

    [Fact]
    public async Task What_is_missing_is_told_in_the_form_and_nothing_is_lost()
    {
        var form = await FormAsync(await FetchAsync(Message));
        var fields = Filled(form);
        fields["category"] = "";
        fields["outcome"] = "";
        fields["supplier"] = "Corti";

        var again = await FormAsync(await SubmitAsync(fields));

        Assert.Contains("Der mangler lidt", again.ToString(), StringComparison.Ordinal);
        Assert.Equal(("Corti", (string?)fields["nonce"]), (Value(again, "supplier"), (string?)again["actions"]![0]!["data"]!["nonce"]));
    }

    [Fact]
    public async Task What_is_complete_is_sent_once_however_often_it_is_submitted()
    {
        var fields = Filled(await FormAsync(await FetchAsync(Message)));
        fields["outcome"] = "Det endte med, at otte ud af ti siger ja.";

        var first = await FormAsync(await SubmitAsync(fields));
        var second = await FormAsync(await SubmitAsync(fields));

        Assert.Contains("Den er sendt til gennemsyn", first.ToString(), StringComparison.Ordinal);
        Assert.Contains("Den er sendt til gennemsyn", second.ToString(), StringComparison.Ordinal);
        Assert.Empty(CardElements(first, "Action.Execute"));
        var list = await SayAsync("mine erfaringer");
        Assert.Contains("Din erfaring", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_is_masked_and_looked_at_before_it_is_sent()
    {
        var fields = Filled(await FormAsync(await FetchAsync(Message)));
        fields["problem"] = "Sagen om 010190-1234 lå forkert.";

        var again = await FormAsync(await SubmitAsync(fields));

        Assert.DoesNotContain("010190", again.ToString(), StringComparison.Ordinal);
        Assert.Contains("Se teksten igennem", again.ToString(), StringComparison.Ordinal);
        Assert.Contains("Den er sendt til gennemsyn", (await FormAsync(await SubmitAsync(Filled(again)))).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("010190-1234", bot.Stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_of_a_person_is_asked_about_once_and_sent_if_it_is_about_nobody()
    {
        var fields = Filled(await FormAsync(await FetchAsync(Message)));
        fields["outcome"] = "En borger på 84 år havde demens, og det gik godt.";

        var asks = await FormAsync(await SubmitAsync(fields));

        Assert.Contains("Der står noget om helbred: demens", asks.ToString(), StringComparison.Ordinal);
        Assert.Equal("Det handler ikke om en bestemt person – send", (string?)asks["actions"]![0]!["title"]);
        Assert.Contains("Den er sendt til gennemsyn", (await FormAsync(await SubmitAsync(Filled(asks)))).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_stays_in_the_language_in_which_it_was_opened()
    {
        locale = "en-US";
        var fields = Filled(await FormAsync(await FetchAsync(Message)));
        fields["outcome"] = "";
        locale = "da-DK";

        Assert.Contains("Something is missing", (await FormAsync(await SubmitAsync(fields))).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("{\"nonce\":7}")]
    [InlineData("[]")]
    public async Task Whatever_comes_back_the_form_is_shown(string? data)
    {
        var value = new JObject { ["commandId"] = ExperienceForms.Command, ["data"] = data is null ? null : JToken.Parse(data) };

        Assert.NotEmpty(CardElements(await FormAsync(await InvokeAsync("composeExtension/submitAction", value)), "Input.Text"));
    }

    [Theory]
    [InlineData("html", "<p>En</p><p>To</p>", "En\nTo")]
    [InlineData("html", "<ul><li>En</li><li>To &lt;tre&gt;</li></ul>", "En\nTo <tre>")]
    [InlineData("html", "<script>alert(1)</script><b>En</b> <i>to</i>", "En to")]
    [InlineData("html", "<p", "<p")]
    [InlineData("text", " <p>En</p> ", "<p>En</p>")]
    [InlineData(null, null, "")]
    public void Words_of_a_message_are_read_line_by_line(string? type, string? content, string words)
        => Assert.Equal(words, MessageWords.Of(new MessageActionsPayload { Body = new MessageActionsPayloadBody { ContentType = type, Content = content } }));

    private Task<JObject> FetchAsync(string html, string writer = Writer) => InvokeAsync("composeExtension/fetchTask", Value(html, writer));

    private Task<JObject> SubmitAsync(JObject data)
    {
        var value = Value(Message, Writer);
        value["data"] = data;
        return InvokeAsync("composeExtension/submitAction", value);
    }

    private static JObject Value(string html, string writer) => new()
    {
        ["commandId"] = ExperienceForms.Command,
        ["commandContext"] = "message",
        ["messagePayload"] = new JObject
        {
            ["id"] = "1795576672315",
            ["from"] = new JObject { ["user"] = new JObject { ["id"] = writer, ["displayName"] = "Kurt Vestergaard", ["userIdentityType"] = "aadUser" } },
            ["body"] = new JObject { ["contentType"] = "html", ["content"] = html },
        },
    };

    private async Task<JObject> InvokeAsync(string name, JObject value)
    {
        using var client = bot.CreateClient();
        var activity = JObject.Parse(new ActivityBuilder(connector.ServiceUrl) { Type = "invoke", Text = null }.ToString());
        activity["name"] = name;
        activity["locale"] = locale;
        activity["value"] = value;
        activity["from"]!["aadObjectId"] = TeamsClient.MetteObjectId;
        using var response = await client.PostAsync("/api/messages", new StringContent(activity.ToString(), Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JObject.Parse(await response.Content.ReadAsStringAsync());
    }

    private async Task<string> SayAsync(string text)
    {
        using var client = bot.CreateClient();
        var activity = JObject.Parse(new ActivityBuilder(connector.ServiceUrl) { Text = text }.ToString());
        activity["from"]!["aadObjectId"] = TeamsClient.MetteObjectId;
        using var response = await client.PostAsync("/api/messages", new StringContent(activity.ToString(), Encoding.UTF8, "application/json"));
        return connector.Posted.Last();
    }

    private static Task<JObject> FormAsync(JObject answer)
    {
        Assert.Equal("continue", (string?)answer["task"]!["type"]);
        return Task.FromResult((JObject)answer["task"]!["value"]!["card"]!["content"]!);
    }

    private static string? Value(JObject form, string id) => (string?)form.Descendants().OfType<JObject>().Single(e => (string?)e["id"] == id)["value"];

    /// <summary>What a client sends when nothing is changed but what is missing.</summary>
    private static JObject Filled(JObject form)
    {
        var data = new JObject((JObject)form["actions"]![0]!["data"]!);
        foreach (var input in form.Descendants().OfType<JObject>().Where(e => ((string?)e["type"])?.StartsWith("Input.", StringComparison.Ordinal) ?? false))
        {
            data[(string)input["id"]!] = (string?)input["value"] ?? (string?)input["choices"]?[0]?["value"] ?? "";
        }

        return data;
    }

    private static IEnumerable<JObject> CardElements(JObject card, string type) => card.Descendants().OfType<JObject>().Where(e => (string?)e["type"] == type);
}
