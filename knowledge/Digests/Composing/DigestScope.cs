using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Knowledge.Digests.Composing;

/// <summary>Whose digest is made, of which week, and what counts as new in it. Immutable.</summary>
internal sealed class DigestScope
{
    private const int LargestStand = 1 << 20;

    /// <summary>What was told is remembered for a little longer, so that nothing becomes news again by being forgotten.</summary>
    private const int OldestNews = 365;

    private readonly IReadOnlySet<string> told;
    private readonly DateTimeOffset end;

    /// <summary>The scope of a digest.</summary>
    /// <param name="board">What there is to tell.</param>
    /// <param name="subscription">Whose digest.</param>
    /// <param name="week">The week.</param>
    /// <param name="told">What was told before.</param>
    /// <param name="days">Working days.</param>
    public DigestScope(DigestBoard board, DigestSubscription subscription, DigestWeek week, IReadOnlySet<string> told, WorkingDays days)
    {
        (Board, Subscription, Week, this.told, Days) = (board, subscription, week, told, days);
        end = DanishTime.MomentOf(week.NextMonday, TimeOnly.MinValue);
        Words = new DigestWords(subscription.Language);
        Fewer = new FewerChoice(subscription);
        PostedOn = days.OnOrAfter(week.Day(subscription.Day));
        ReadOn = DanishTime.DayOf(board.Facts.At) is var today && today > PostedOn && !IsDemo ? today : PostedOn;
    }

    public DigestBoard Board { get; }

    public DigestSubscription Subscription { get; }

    public DigestWeek Week { get; }

    public WorkingDays Days { get; }

    public DigestWords Words { get; }

    public FewerChoice Fewer { get; }

    /// <summary>The day it is posted on, holidays counted in.</summary>
    public DateOnly PostedOn { get; }

    /// <summary>The day before which nothing is still to come for the readers: when it is posted, or told of later.</summary>
    public DateOnly ReadOn { get; }

    /// <summary>Whether it is for trying.</summary>
    public bool IsDemo => Subscription.Id == DigestSubscription.DemoId;

    /// <summary>The person whose own digest it is; null for a channel.</summary>
    public string? Person => Subscription.IsPersonal ? Subscription.To.Id : null;

    /// <summary>The people whose experience says what its readers could answer.</summary>
    public IEnumerable<string> Readers => Person is { } person ? [person] : Subscription.Members;

    /// <summary>The key of a text that speaks to the readers of a channel or to one person.</summary>
    /// <param name="key">The key for a channel.</param>
    public string You(string key) => Person is null ? key : key + "You";

    /// <summary>Whether something may be concluded from a lesson, and said of it: everyone may see it, or it is the person's own.</summary>
    /// <param name="lesson">The lesson.</param>
    public bool MayUse(Lesson lesson) => Person is { } person ? Reader.Anyone.CanSee(lesson, person) : Reader.Anyone.CanSee(lesson);

    /// <summary>Whether something happened since the subscription began, within a year, and before the week ended.</summary>
    /// <param name="moment">When it happened.</param>
    public bool IsSince(DateTimeOffset moment) => moment > Subscription.NewsFrom && moment < end && (IsDemo || moment > end.AddDays(-OldestNews));

    /// <summary>Whether something had happened when the week ended.</summary>
    /// <param name="moment">When it happened.</param>
    public bool IsBeforeEnd(DateTimeOffset moment) => moment < end;

    /// <summary>Whether something of an area and a sector belongs into it.</summary>
    public bool Fits(Category? category, Sector? sector) => Subscription.IsAbout(category) && Subscription.IsAbout(sector);

    /// <summary>Whether a lesson is new to the readers.</summary>
    /// <param name="published">The lesson.</param>
    public bool IsNew(PublishedLesson published)
        => (published.Since is { } since ? IsSince(since) : IsDemo) && !IsTold(DigestItemKind.Lesson, published.Lesson.Id);

    /// <summary>Whether something was told in a state.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="id">The id.</param>
    /// <param name="stand">The state; null where it is told once.</param>
    public bool IsTold(DigestItemKind kind, string id, string? stand = null) => told.Contains(new DigestItem(kind, id, "") { Stand = stand }.Key);

    /// <summary>Whether so many were told before, or more.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="id">The id.</param>
    /// <param name="count">How many there are now.</param>
    public bool IsTold(DigestItemKind kind, string id, int count)
    {
        for (var stand = BucketOf(count); stand <= LargestStand; stand *= 2)
        {
            if (IsTold(kind, id, Written(stand)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The state of something that is counted: the next one is reached when there are twice as many.</summary>
    /// <param name="count">How many, at least 1.</param>
    public static string StandOf(int count) => Written(BucketOf(count));

    private static int BucketOf(int count)
    {
        var bucket = 1;
        while (bucket * 2 <= count && bucket < LargestStand)
        {
            bucket *= 2;
        }

        return bucket;
    }

    private static string Written(int stand) => stand.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
