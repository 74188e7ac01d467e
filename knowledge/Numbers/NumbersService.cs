using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Numbers;

/// <summary>
/// The numbers that the bot is judged by. Weeks that are over are counted once and kept, so that they outlive the questions that they are made
/// of; the running one is counted anew each time. Safe to use from several threads and processes.
/// </summary>
/// <param name="events">Reads what happened.</param>
/// <param name="shelf">Keeps weeks.</param>
/// <param name="retention">How long what is counted is stored.</param>
/// <param name="time">The clock.</param>
public sealed class NumbersService(EventReader events, WeekShelf shelf, IOptions<RetentionOptions> retention, TimeProvider time)
{
    /// <summary>What was begun on Sunday night is over by then.</summary>
    private static readonly TimeSpan Settles = TimeSpan.FromHours(1);

    private DigestWeek Running => DigestWeek.Of(DanishTime.Today(time));

    /// <summary>The numbers of a period that ends with the running week, beside those before.</summary>
    /// <param name="period">How many weeks.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<NumbersReport> OfAsync(NumbersPeriod period, CancellationToken cancellationToken)
    {
        var count = NumbersReport.WeeksOf(period);
        var weeks = Back(Running, 2 * count);
        var counted = await CountedAsync(weeks, cancellationToken);
        var known = weeks.Where(week => counted.ContainsKey(week)).ToHashSet();
        PeriodNumbers Sum(IEnumerable<DigestWeek> some) => PeriodNumbers.Of(some.Where(known.Contains).Select(week => counted[week]));
        return new NumbersReport(period, Sum(weeks.TakeLast(count)), Sum(weeks.Take(count)), weeks.Count - known.Count);
    }

    /// <summary>Keeps the weeks that are over and that nobody has kept. Doing it again, or in two instances at once, changes nothing.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>How many weeks were written.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer; the weeks are counted the next time.</exception>
    public async Task<int> KeepAsync(CancellationToken cancellationToken)
    {
        var last = DigestWeek.Of(DanishTime.DayOf(time.GetUtcNow() - Settles)).Previous();
        var kept = await shelf.AllAsync(cancellationToken);
        var missing = Back(last, (int)(Stored / TimeSpan.FromDays(7)) + 1).Where(week => !kept.ContainsKey(week.ToString()) && IsStored(week)).ToList();
        if (missing.Count == 0)
        {
            return 0;
        }

        var (happened, written) = (await events.SinceAsync(BeginningOf(missing[0]), cancellationToken), 0);
        foreach (var week in missing)
        {
            written += await shelf.KeepAsync(week, WeekNumbers.Of(week, happened), cancellationToken) ? 1 : 0;
        }

        return written;
    }

    /// <summary>As long as everything that is counted is surely stored.</summary>
    private TimeSpan Stored => new[] { retention.Value.Questions, retention.Value.HandOffs, retention.Value.Drafts }.Min();

    private async Task<Dictionary<DigestWeek, WeekNumbers>> CountedAsync(IReadOnlyList<DigestWeek> weeks, CancellationToken cancellationToken)
    {
        var kept = await shelf.AllAsync(cancellationToken);
        var counted = weeks.Where(week => kept.ContainsKey(week.ToString())).ToDictionary(week => week, week => kept[week.ToString()]);
        var open = weeks.Where(week => !counted.ContainsKey(week) && (week == Running || IsStored(week))).ToList();
        if (open.Count > 0)
        {
            var happened = await events.SinceAsync(BeginningOf(open[0]), cancellationToken);
            open.ForEach(week => counted[week] = WeekNumbers.Of(week, happened));
        }

        return counted;
    }

    /// <summary>Whether nothing of a week has expired yet: a week of which a part is gone would be counted too low.</summary>
    private bool IsStored(DigestWeek week) => BeginningOf(week) >= time.GetUtcNow() - Stored;

    private static DateTimeOffset BeginningOf(DigestWeek week) => DanishTime.MomentOf(week.Day(DayOfWeek.Monday), TimeOnly.MinValue);

    /// <summary>So many weeks, of which one is the last, oldest first.</summary>
    private static List<DigestWeek> Back(DigestWeek last, int count)
    {
        var weeks = new List<DigestWeek> { last };
        while (weeks.Count < count)
        {
            weeks.Add(weeks[^1].Previous());
        }

        weeks.Reverse();
        return weeks;
    }
}
