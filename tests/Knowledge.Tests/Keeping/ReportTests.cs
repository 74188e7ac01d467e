using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Keeping.CareDriver;

namespace TeamsPilotBot.Knowledge.Tests.Keeping;

public sealed class ReportTests
{
    private readonly CareDriver driver = new();

    [Fact]
    public async Task Curators_and_the_owner_get_a_card_and_the_one_who_reported_a_line_at_the_end()
    {
        await driver.PutAsync(Old("erf-1"));
        var report = await OpenAsync(Bo, "m-1", "Paragraffen er forkert");
        Assert.Equal([Recipient.Curators, Recipient.Person("anne")], (await driver.ReportMessagesAsync()).Select(message => message.To));

        var closed = Assert.IsType<ReportAccepted>(await CloseAsync(report, Anne, "m-2", ReportOutcome.Fixed, "Tak, ring på 20304050")).Report;

        Assert.DoesNotContain("20304050", closed.Closing!.Note, StringComparison.Ordinal);
        Assert.Contains(await driver.ReportMessagesAsync(), message => message is ({ Id: "bo" }, DeliveryKind.Note, _));
        Assert.Null((await driver.ReadAsync("erf-1")).Unconfirmed);
        Assert.Empty(await driver.Reports.OpenAsync(default));
    }

    [Fact]
    public async Task The_same_click_counts_once_and_a_second_report_waits_until_the_first_is_looked_at()
    {
        await driver.PutAsync(Old("erf-1"));
        var report = await OpenAsync(Bo, "m-1", "Forkert");
        Assert.True(Assert.IsType<ReportAccepted>(await ReportAsync(Bo, "m-1", "Forkert")).Repeated);
        Assert.Equal(ReportRefusal.AlreadyReported, Assert.IsType<ReportRefused>(await ReportAsync(Bo, "m-2", "Også forkert")).Reason);
        await OpenAsync(Kurt, "m-3", "Det mener jeg også");

        await CloseAsync(report, Kurt, "m-4", ReportOutcome.NotAnError, null);

        Assert.True((await OpenAsync(Bo, "m-5", "Jo, den er forkert")).IsOpen);
        Assert.Equal(2, (await driver.Reports.OpenAsync(default)).Count);
    }

    [Fact]
    public async Task Nothing_and_too_much_are_refused()
    {
        await driver.PutAsync(Old("erf-1"));

        Assert.Equal(ReportRefusal.TextMissing, Assert.IsType<ReportRefused>(await ReportAsync(Bo, "m-1", "  ")).Reason);
        Assert.Equal(ReportRefusal.TextTooLong, Assert.IsType<ReportRefused>(await ReportAsync(Bo, "m-2", new string('æ', 4_001))).Reason);
        Assert.Equal(ReportRefusal.NoSuchReport, Assert.IsType<ReportRefused>(
            await driver.Reports.CloseAsync(new ReportKey("erf-1", "x"), new CloseReport(ReportOutcome.Fixed, null), "m-3", Kurt, default)).Reason);
        Assert.Null(await driver.Reports.FindAsync(new ReportKey("/", "x"), default));
    }

    [Fact]
    public async Task Only_curators_and_the_owner_decide_and_of_two_one_does()
    {
        await driver.PutAsync(Old("erf-1"));
        var report = await OpenAsync(Bo, "m-1", "Forkert");
        Assert.Equal(ReportRefusal.NotYours, Assert.IsType<ReportRefused>(await CloseAsync(report, Bo, "m-2", ReportOutcome.Fixed, null)).Reason);

        var results = await Task.WhenAll(
            Task.Run(() => CloseAsync(report, Anne, "m-3", ReportOutcome.NotAnError, null)), Task.Run(() => CloseAsync(report, Kurt, "m-4", ReportOutcome.Fixed, null)));

        Assert.Single(results.OfType<ReportAccepted>());
        Assert.Equal(ReportRefusal.AlreadyClosed, Assert.Single(results.OfType<ReportRefused>()).Reason);
    }

    [Theory]
    [InlineData(ReportOutcome.Fixed, false)]
    [InlineData(ReportOutcome.NotAnError, false)]
    [InlineData(ReportOutcome.Outdated, true)]
    public async Task What_came_of_an_owners_no_longer_stands_with_the_lesson(ReportOutcome outcome, bool marked)
    {
        await driver.PutAsync(Old("erf-1"));
        await driver.Keeping.NoLongerAsync("erf-1", "Loven er ændret", Language.Danish, "m-1", Anne, Of(null), default);

        await CloseAsync(Assert.Single(await driver.Reports.OpenAsync(default)), Kurt, "m-2", outcome, null);

        Assert.Equal(marked, (await driver.ReadAsync("erf-1")).Unconfirmed is not null);
    }

    [Fact]
    public async Task What_a_reader_found_to_be_outdated_is_marked_and_other_errors_are_not()
    {
        await driver.PutAsync(Old("erf-1") with { Unconfirmed = "2026-10-01" });
        await CloseAsync(await OpenAsync(Bo, "m-1", "Slåfejl"), Kurt, "m-2", ReportOutcome.Fixed, null);
        Assert.Equal("2026-10-01", (await driver.ReadAsync("erf-1")).Unconfirmed);

        await driver.Keeping.ConfirmAsync("erf-1", Anne, Of(null), default);
        await CloseAsync(await OpenAsync(Bo, "m-3", "Gammel lov"), Kurt, "m-4", ReportOutcome.Outdated, null);
        Assert.NotNull((await driver.ReadAsync("erf-1")).Unconfirmed);
    }

    [Fact]
    public async Task Whenever_the_process_dies_the_report_is_there_once_tried_again_and_the_lesson_says_so()
    {
        for (var dies = 1; dies <= 8; dies++)
        {
            var again = new CareDriver();
            await again.PutAsync(Old("erf-1"));
            var writes = again.Store.Writes;
            again.Store.BeforeWrite = number =>
            {
                if (number == writes + dies)
                {
                    throw new IOException("The process dies.");
                }
            };

            await TryTwiceAsync(() => again.Keeping.NoLongerAsync("erf-1", "Loven er ændret", Language.Danish, "m-1", Anne, Of(null), default));
            await again.Reports.SettleAsync(default);

            Assert.NotNull((await again.ReadAsync("erf-1")).Unconfirmed);
            Assert.Equal("Loven er ændret", Assert.Single(await again.Reports.OpenAsync(default)).Text);
            Assert.Single(await again.ReportMessagesAsync());
        }
    }

    [Fact]
    public void No_report_is_lost_whoever_does_what_in_which_order() => Properties.Hold(
        Gen.ListOf(Gen.Choose(0, 11), 30).Select(moves => moves.ToList()),
        moves =>
        {
            Dictionary<string, LessonReport> stands = [];
            var (opened, closed) = (0, 0);
            var now = new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero);
            foreach (var (number, move) in moves.Index())
            {
                var who = (move % 3) switch { 0 => Anne, 1 => Bo, _ => Kurt };
                var id = ReportRules.IdOf("erf-1", ReportKind.Error, who.Key);
                if (move < 6)
                {
                    var result = ReportRules.Open(stands.GetValueOrDefault(id), new NewReport(Old("erf-1"), ReportKind.Error, $"Fejl {number}", Language.Danish), $"m-{number}", who, now);
                    if (result is ReportAccepted { Repeated: false, Report: var report })
                    {
                        // What was there was looked at already.
                        Assert.False(stands.TryGetValue(id, out var before) && before.IsOpen);
                        (stands[id], opened) = (report, opened + 1);
                    }
                    else
                    {
                        Assert.True(stands[id].IsOpen);
                    }
                }
                else if (stands.Values.FirstOrDefault(report => report.IsOpen) is { } open)
                {
                    var result = ReportRules.Close(open, new CloseReport((ReportOutcome)(move % 3), null), $"m-{number}", who, "anne", now);
                    Assert.Equal(who != Bo, result is ReportAccepted);
                    if (result is ReportAccepted { Report: var report })
                    {
                        (stands[open.Id], closed) = (report, closed + 1);
                        Assert.Equal(open.Text, report.Text);
                    }
                }
            }

            Assert.Equal(opened - closed, stands.Values.Count(report => report.IsOpen));
        });

    private static async Task TryTwiceAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (IOException)
        {
            await work();
        }
    }

    private async Task<LessonReport> OpenAsync(Actor who, string moveId, string text) => Assert.IsType<ReportAccepted>(await ReportAsync(who, moveId, text)).Report;

    private async Task<ReportResult> ReportAsync(Actor who, string moveId, string text)
        => await driver.Reports.OpenAsync(new NewReport(await driver.ReadAsync("erf-1"), ReportKind.Error, text, Language.Danish), moveId, who, default);

    private Task<ReportResult> CloseAsync(LessonReport report, Actor who, string moveId, ReportOutcome outcome, string? note)
        => driver.Reports.CloseAsync(new ReportKey(report.LessonId, report.Id), new CloseReport(outcome, note), moveId, who, default);
}
