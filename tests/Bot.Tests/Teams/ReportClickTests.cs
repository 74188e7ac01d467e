using Newtonsoft.Json.Linq;
using TeamsPilotBot.Knowledge.Keeping;
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
