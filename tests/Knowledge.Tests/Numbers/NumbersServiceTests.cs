using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Numbers;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Tests.HandOffs;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Numbers;

public sealed class NumbersServiceTests
{
    /// <summary>The Wednesday of week 47.</summary>
    private static readonly DateTimeOffset LastWeek = new(2026, 11, 18, 9, 0, 0, TimeSpan.Zero);

    private readonly NumbersOffice office = new();

    [Fact]
    public async Task What_was_asked_is_counted_by_week_and_area_beside_the_week_before()
    {
        await office.AskAsync(office.Time.GetUtcNow(), Verdict.Answered);
        await office.AskAsync(office.Time.GetUtcNow(), Verdict.None, hit: "gone");
        await office.AskAsync(office.Time.GetUtcNow(), Verdict.Near, isAside: true);
        await office.AskAsync(LastWeek, Verdict.Near, hit: "data");

        var report = await office.Instance.OfAsync(NumbersPeriod.Week, default);

        Assert.Equal(
            [new AreaNumbers(Category.Legal) { Answered = 1 }, new AreaNumbers(null) { None = 1 }], report.Now.Areas.AsEnumerable());
        Assert.Equal([new AreaNumbers(Category.Data) { Near = 1 }], report.Before.Areas.AsEnumerable());
        Assert.Equal((2, 1, 0), (report.Now.Total.Asked, report.Before.Total.Asked, report.Missing));
    }

    [Fact]
    public async Task A_week_begins_on_Monday_by_Danish_clocks()
    {
        await office.AskAsync(new DateTimeOffset(2026, 11, 22, 22, 59, 59, TimeSpan.Zero), Verdict.Answered);
        await office.AskAsync(new DateTimeOffset(2026, 11, 22, 23, 0, 0, TimeSpan.Zero), Verdict.Near);

        var report = await office.Instance.OfAsync(NumbersPeriod.Week, default);

        Assert.Equal((1, 1), (report.Before.Total.Answered, report.Now.Total.Near));
    }

    [Fact]
    public async Task Weeks_outlive_the_questions_that_they_are_made_of()
    {
        await office.AskAsync(LastWeek, Verdict.Answered);
        await office.PutAsync(Given.Sent());
        await office.Instance.KeepAsync(default);
        await office.ForgetAsync();
        office.Time.Advance(TimeSpan.FromDays(200));

        var report = await office.Instance.OfAsync(NumbersPeriod.Year, default);

        Assert.Equal((1, 1), (report.Now.Total.Answered, report.Now.Total.HandedOff));
    }

    [Fact]
    public async Task The_running_week_is_not_kept_and_neither_is_one_of_which_a_part_has_expired()
    {
        await office.Instance.KeepAsync(default);

        var kept = (await office.KeptAsync()).Keys.Order(StringComparer.Ordinal).ToList();
        Assert.Equal("2026-W47", kept[^1]);

        // 90 days back from 25 November is Thursday, 27 August: week 35 is not whole any more.
        Assert.Equal(("2026-W36", 12), (kept[0], kept.Count));
    }

    [Fact]
    public async Task A_week_is_over_an_hour_after_midnight()
    {
        office.Time.Advance(new DateTimeOffset(2026, 11, 29, 23, 59, 0, TimeSpan.Zero) - office.Time.GetUtcNow());
        await office.Instance.KeepAsync(default);
        Assert.DoesNotContain("2026-W48", (await office.KeptAsync()).Keys);

        office.Time.Advance(TimeSpan.FromMinutes(1));
        await office.Instance.KeepAsync(default);
        Assert.Contains("2026-W48", (await office.KeptAsync()).Keys);
    }

    [Fact]
    public async Task Two_instances_and_a_death_at_any_write_count_each_week_once()
    {
        await FillAsync(office);
        await office.Instance.KeepAsync(default);
        var undisturbed = await office.KeptAsync();
        for (var death = 1; death <= undisturbed.Count; death++)
        {
            var other = new NumbersOffice();
            await FillAsync(other);
            var (writes, last) = (0, death);
            other.Store.BeforeWrite = _ =>
            {
                if (++writes == last)
                {
                    throw new StoreUnavailableException(StoreProblem.Busy, "x", null);
                }
            };
            await Assert.ThrowsAsync<StoreUnavailableException>(() => other.Instance.KeepAsync(default));
            other.Store.BeforeWrite = null;
            var both = await Task.WhenAll(other.Instance.KeepAsync(default), other.Instance.KeepAsync(default));

            Assert.Equal(undisturbed.Count - (death - 1), both.Sum());
            Assert.Equal(undisturbed, await other.KeptAsync());
            Assert.Equal(0, await other.Instance.KeepAsync(default));
        }
    }

    [Fact]
    public async Task What_happens_later_does_not_change_a_week_that_is_kept()
    {
        await FillAsync(office);
        await office.Instance.KeepAsync(default);
        var kept = await office.KeptAsync();

        await office.AskAsync(LastWeek, Verdict.None);
        await office.Instance.KeepAsync(default);

        Assert.Equal(kept, await office.KeptAsync());
    }

    [Fact]
    public async Task Nothing_that_is_kept_tells_of_a_person_or_holds_a_text()
    {
        await FillAsync(office);
        await office.Instance.KeepAsync(default);

        var text = string.Concat((await office.KeptAsync()).Values);
        Assert.All(["Må vi", "lydoptagelser", "asker", "anne", "q-1", "h-1", "kl-jura"], planted => Assert.DoesNotContain(planted, text, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("\"answered\":1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_has_a_row_for_each_week_and_area_and_tells_few_as_few()
    {
        for (var n = 0; n < 4; n++)
        {
            await office.AskAsync(LastWeek, Verdict.Answered);
        }

        await office.AskAsync(LastWeek, Verdict.None);
        var file = System.Text.Encoding.UTF8.GetString(NumbersCsv.Write(await office.Instance.OfAsync(NumbersPeriod.Week, default), Language.Danish));

        var lines = file.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("Uge;Emne;Stillede spørgsmål;Besvaret af erfaringer;", lines[0], StringComparison.Ordinal);
        Assert.Equal(["2026-W47;Alle;5;4;0;1–2;0;0;0;0;0;;", "2026-W47;Jura;5;4;0;1–2;0;0;0;0;0;;", "2026-W48;Alle;0;0;0;0;0;0;0;0;0;;"], lines.Skip(1));
    }

    private static async Task FillAsync(NumbersOffice office)
    {
        await office.AskAsync(LastWeek, Verdict.Answered);
        await office.AskAsync(LastWeek.AddDays(-14), Verdict.Near, hit: "data");
        await office.PutAsync(Given.Sent().After(Given.Anne, new GiveAnswer("Spørg om samtykke"), Given.Start.AddHours(5)));
    }
}
