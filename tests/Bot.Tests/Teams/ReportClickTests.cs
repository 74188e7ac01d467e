using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Storage;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Teams;

/// <summary>"Der er en fejl her", from click to receipt.</summary>
public sealed class ReportClickTests : IDisposable
{
    private readonly TeamsClient client = new();

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task An_error_is_reported_in_two_clicks_and_the_second_click_again_reports_nothing_more()
    {
        await client.SendAsync(client.Click(JObject.FromObject(new { verb = "keepReport", data = new { lessonId = "speciale-001" } })));
        var button = TeamsClient.Button(client.AnsweredCard, "Send");
        button["data"]!["text"] = "Loven er ændret, ring på 20304050";

        await client.SendAsync(client.Click(button));
        Assert.Contains("Tak, fordi du siger til", client.AnsweredCard.ToString(), StringComparison.Ordinal);
        await client.SendAsync(client.Click(button));
        Assert.Contains("Tak, fordi du siger til", client.AnsweredCard.ToString(), StringComparison.Ordinal);

        var report = Assert.Single(await client.Knowledge.Keeping.Reports.OpenAsync(default));
        Assert.Equal(("speciale-001", ReportKind.Error), (report.LessonId, report.Kind));
        Assert.DoesNotContain("20304050", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_CPR_number_in_a_report_that_is_not_taken_is_nowhere_in_the_store()
    {
        foreach (var text in new[] { "Loven er ændret", "Se sagen om 010190-1234" })
        {
            await client.SendAsync(client.Click(JObject.FromObject(new { verb = "keepReport", data = new { lessonId = "speciale-001" } })));
            var button = TeamsClient.Button(client.AnsweredCard, "Send");
            button["data"]!["text"] = text;
            await client.SendAsync(client.Click(button));
        }

        Assert.Contains("[CPR-nummer fjernet]", client.AnsweredCard.ToString(), StringComparison.Ordinal);
        var kept = 0;
        await foreach (var document in client.Store.QueryAsync(TeamsContainers.Clicks, new DocumentQuery(), default))
        {
            kept++;
            Assert.DoesNotContain("010190-1234", document.Json, StringComparison.Ordinal);
        }

        Assert.True(kept > 0);
        Assert.Single(await client.Knowledge.Keeping.Reports.OpenAsync(default));
    }

    [Fact]
    public async Task A_client_that_knows_only_submit_gets_the_same_in_place_of_the_card()
    {
        await client.SendAsync(client.Click(JObject.FromObject(new { verb = "keepReport", data = new { lessonId = "speciale-001" } })));
        var button = TeamsClient.Button(client.AnsweredCard, "Send");
        button["fallback"]!["data"]!["text"] = "Loven er ændret";

        await client.SendAsync(client.Submit(button));

        Assert.Contains("Tak, fordi du siger til", Assert.Single(client.Changed).Attachments[0].Content.ToString(), StringComparison.Ordinal);
        Assert.Single(await client.Knowledge.Keeping.Reports.OpenAsync(default));
    }
}
