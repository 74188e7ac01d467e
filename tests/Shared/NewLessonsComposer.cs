using TeamsPilotBot.Knowledge.Digests;

namespace TeamsPilotBot.Tests;

/// <summary>Makes digests of new lessons and nothing else: those of the last sixty days, of the topics of the subscription, that were not told.</summary>
internal sealed class NewLessonsComposer(TimeProvider clock) : IDigestComposer
{
    private const int Shown = 3;
    private static readonly TimeSpan New = TimeSpan.FromDays(60);

    private readonly Lock gate = new();
    private readonly List<PublishedLesson> lessons = [];

    /// <summary>How often facts were gathered.</summary>
    public int Gathered { get; private set; }

    /// <summary>The subscriptions of which no digest can be made.</summary>
    public HashSet<string> Broken { get; } = [];

    public void Publish(PublishedLesson lesson)
    {
        lock (gate)
        {
            lessons.Add(lesson);
        }
    }

    public void Withdraw(string lessonId)
    {
        lock (gate)
        {
            lessons.RemoveAll(published => published.Lesson.Id == lessonId);
        }
    }

    /// <summary>What there was to tell at a moment, as somebody would see it who looks now.</summary>
    public DigestFacts FactsUntil(DateTimeOffset moment)
    {
        lock (gate)
        {
            return new DigestFacts { At = clock.GetUtcNow(), Lessons = [.. lessons.Where(lesson => lesson.Since <= moment)] };
        }
    }

    public Task<DigestFacts> GatherAsync(CancellationToken cancellationToken)
    {
        Gathered++;
        return Task.FromResult(FactsUntil(clock.GetUtcNow()));
    }

    public Digest? Compose(DigestFacts facts, DigestSubscription subscription, DigestWeek week, IReadOnlySet<string> told)
    {
        if (Broken.Contains(subscription.Id))
        {
            throw new FormatException("A lesson that cannot be told.");
        }

        List<DigestItem> items =
        [
            .. facts.Lessons
                .Where(lesson => lesson.Since > facts.At - New && subscription.IsAbout(lesson.Lesson.Category))
                .Select(lesson => new DigestItem(DigestItemKind.Lesson, lesson.Lesson.Id, lesson.Lesson.Title) { LessonId = lesson.Lesson.Id })
                .Where(item => !told.Contains(item.Key)),
        ];
        return items.Count == 0 ? null
            : new Digest(subscription.Id, week, subscription.Language, "Nyt", [.. items.Take(Shown)]) { More = [.. items.Skip(Shown)] };
    }
}
