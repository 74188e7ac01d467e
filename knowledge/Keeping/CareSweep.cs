using Microsoft.Extensions.Logging;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Feedback;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>
/// Lets time pass for lessons: owners are asked, reminded and thanked, lessons that nobody answers for are marked, and curators told. Several
/// instances may sweep at once: the write of the person's document decides who asks. Lessons are written before it; whoever dies in between
/// leaves the rest to the next sweep. A sweep is run by one thread at a time.
/// </summary>
/// <param name="lessons">The lessons.</param>
/// <param name="library">Where they are written.</param>
/// <param name="keepers">The people.</param>
/// <param name="reports">What was reported.</param>
/// <param name="presence">Tells who is gone.</param>
/// <param name="feedback">What people said of lessons.</param>
/// <param name="rules">Decides.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Where somebody whose lessons could not be looked after is told of.</param>
public sealed partial class CareSweep(
    ILessonsInCare lessons, LessonLibrary library, IKeeperRegister keepers, IReportRegister reports, KeeperPresence presence, IFeedbackLog feedback,
    KeeperRules rules, TimeProvider clock, ILogger<CareSweep> logger)
{
    private DateOnly? counted;

    /// <summary>Does what is due now. One person or report of which something is broken does not keep it from the others.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be reached now. What was done until then is done.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await GuardAsync(() => reports.SettleAsync(cancellationToken));
        var now = clock.GetUtcNow();
        if (!presence.IsKnown || !rules.IsWorkingTime(now))
        {
            return;
        }

        // What people say of lessons is counted once a day: it costs a query for each lesson.
        var today = DanishTime.DayOf(now);
        var counts = counted != today;
        var people = await KeepersNow.ReadAsync(await lessons.AllAsync(cancellationToken), keepers, presence, cancellationToken);
        foreach (var key in people.Keys)
        {
            await GuardAsync(() => SweepAsync(key, people, now, counts, cancellationToken));
        }

        if (counts)
        {
            await keepers.TidyAsync(people.WithLessons, cancellationToken);
            counted = today;
        }
    }

    private async Task GuardAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException and not StoreUnavailableException { Problem: not StoreProblem.Busy })
        {
            Log.NotSwept(logger, failure.GetType().FullName);
        }
    }

    private async Task SweepAsync(string key, KeepersNow people, DateTimeOffset now, bool counts, CancellationToken cancellationToken)
    {
        var facts = people.FactsOf(key, now);
        if (counts && facts.Presence == Presence.Here)
        {
            facts = facts with { Helped = await HelpedAsync(key, people.HelpfulOf(key), cancellationToken) };
        }

        var before = await keepers.FindAsync(key, cancellationToken);
        if (rules.Plan(before, facts).IsIdle(before))
        {
            return;
        }

        // The read model may be a moment behind: nobody is asked of what they have just answered, and no question ends that is still theirs.
        var known = facts.Lessons.Select(lesson => lesson.Id).Concat(before.Open.Select(question => question.LessonId)).Distinct(StringComparer.Ordinal);
        var fresh = facts with
        {
            Lessons = [.. (await ReadAsync(known, cancellationToken)).Where(lesson => (lesson.Owner ?? Keeper.Nobody) == key)],
            Offered = [.. (await ReadAsync(facts.Offered.Select(lesson => lesson.Id), cancellationToken)).Where(lesson => lesson.IsOfferedToSuccessors())],
        };
        await keepers.CarryOutAsync(key, keeper => rules.Plan(keeper, fresh), plan => WriteLessonsAsync(key, plan, now, cancellationToken), cancellationToken);
    }

    private async Task<List<(Lesson Lesson, int Count)>> HelpedAsync(string key, IEnumerable<Lesson> helpful, CancellationToken cancellationToken)
    {
        var helped = new List<(Lesson, int)>();
        foreach (var lesson in helpful)
        {
            var count = (await feedback.HelpedAsync(lesson.Id, cancellationToken)).Count(person => person != key);
            if (count > 0)
            {
                helped.Add((lesson, count));
            }
        }

        return helped;
    }

    private async Task<List<Lesson>> ReadAsync(IEnumerable<string> known, CancellationToken cancellationToken)
    {
        var read = new List<Lesson>();
        foreach (var id in known)
        {
            if (await library.ReadAsync(id, cancellationToken) is { } now)
            {
                read.Add(now);
            }
        }

        return read;
    }

    private async Task WriteLessonsAsync(string key, KeeperPlan plan, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = DanishTime.DayOf(now);
        var edit = new LessonEdit(LessonEditKind.Kept, now);
        foreach (var id in plan.Mark)
        {
            var asked = plan.After.About(id) is { } question ? DanishTime.DayOf(question.AskedAt) : today;
            bool IsAnswered(Lesson lesson) => (lesson.Owner ?? Keeper.Nobody) != key || lesson.IsConfirmedSince(asked);
            await library.ChangeAsync(id, lesson => IsAnswered(lesson) ? lesson : lesson.MarkedOn(today), edit, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The lessons of one person, or what was reported, could not be looked after: {ExceptionType}")]
        public static partial void NotSwept(ILogger logger, string? exceptionType);
    }
}
