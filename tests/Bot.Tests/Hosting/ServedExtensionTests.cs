using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Hosting;

/// <summary>The message extension as Teams calls it: invokes over HTTP, answered in the response.</summary>
public sealed class ServedExtensionTests : IAsyncLifetime
{
    private ServedBot bot = null!;
    private HttpClient client = null!;
    private RecordingConnector connector = null!;

    public async Task InitializeAsync()
    {
        bot = ServedBot.With(("Bot:PublicBaseAddress", "https://erfaringer.example.dk"));
        client = bot.CreateClient();
        connector = await RecordingConnector.StartAsync();
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await connector.DisposeAsync();
        await bot.DisposeAsync();
    }

    [Fact]
    public async Task A_search_is_answered_in_the_response_with_results_for_the_list()
    {
        var result = await AnswerAsync("query", """
            {"commandId":"searchLessons","parameters":[{"name":"query","value":"samtykke til at optage opkald"}],"queryOptions":{"skip":0,"count":25}}
            """);

        Assert.Equal(("result", "list"), ((string?)result["type"], (string?)result["attachmentLayout"]));
        var titles = result["attachments"]!.AsArray().Select(card => (string?)card!["preview"]!["content"]!["title"]);
        Assert.Contains(SeedRecords.Lesson("speciale-001").Title, titles);
        Assert.Empty(connector.Posted);
    }

    [Fact]
    public async Task The_box_that_was_only_just_opened_has_the_newest_in_it()
    {
        var result = await AnswerAsync("query", """
            {"commandId":"searchLessons","parameters":[{"name":"initialRun","value":"true"}],"queryOptions":{"skip":0,"count":25}}
            """);

        Assert.Equal(25, result["attachments"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_pasted_link_is_answered_with_one_card()
    {
        var result = await AnswerAsync("queryLink", """{"url":"https://erfaringer.example.dk/lessons/speciale-001"}""");

        Assert.Equal("1.3", (string?)Assert.Single(result["attachments"]!.AsArray())!["content"]!["version"]);
    }

    [Fact]
    public async Task Another_command_is_the_callers_mistake()
    {
        using var response = await PostAsync("query", """{"commandId":"noget-andet"}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Neither_logs_nor_store_hold_what_was_looked_for()
    {
        await AnswerAsync("query", """{"commandId":"searchLessons","parameters":[{"name":"query","value":"samtykke i Sprogøe-Plant-sagen"}]}""");

        Assert.DoesNotContain(bot.Logs.Lines, line => line.Contains("Sprogøe", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("Sprogøe", bot.Stored, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Whatever_comes_it_is_never_a_fault_of_the_bot()
    {
        string[] names = ["query", "queryLink", "anonymousQueryLink"];
        string[] values =
        [
            "null", "5", "\"x\"", "[]", "{}", "{\"commandId\":5}", "{\"commandId\":\"searchLessons\",\"parameters\":{}}", "{\"url\":5}", "{\"url\":[]}", "{\"url\":\"http://\"}",
            "{\"commandId\":\"searchLessons\",\"parameters\":[5]}", "{\"commandId\":\"searchLessons\",\"queryOptions\":5}", "{\"commandId\":\"searchLessons\",\"queryOptions\":{\"count\":1e99}}",
        ];
        foreach (var name in names)
        {
            foreach (var value in values)
            {
                using var response = await PostAsync(name, value);
                Assert.True((int)response.StatusCode < 500, $"{name} {value}: {response.StatusCode}");
            }
        }

        Assert.DoesNotContain(bot.Logs.Lines, line => line.Contains("broke with", StringComparison.Ordinal));
    }

    private async Task<JsonNode> AnswerAsync(string name, string value)
    {
        using var response = await PostAsync(name, value);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!["composeExtension"]!;
    }

    private async Task<HttpResponseMessage> PostAsync(string name, string value)
    {
        var invoke = new ActivityBuilder(connector.ServiceUrl) { Type = "invoke", Text = null }.ToJson();
        invoke["name"] = $"composeExtension/{name}";
        invoke["conversation"] = new JsonObject { ["id"] = "19:to-kolleger@unq.gbl.spaces", ["conversationType"] = "groupChat", ["isGroup"] = true };
        invoke["channelData"] = new JsonObject { ["source"] = new JsonObject { ["name"] = "compose" } };
        invoke["value"] = JsonNode.Parse(value);
        return await client.PostAsync("/api/messages", new StringContent(invoke.ToJsonString(), Encoding.UTF8, "application/json"));
    }
}
