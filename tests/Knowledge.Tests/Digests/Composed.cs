using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Digests;

/// <summary>Composes digests of given facts; nothing is gathered.</summary>
internal static class Composed
{
    private static readonly DigestComposer Composer = new(null!, new WorkingDays(new WorkingDayOptions()));

    /// <summary>The digest of the week of <see cref="DigestFactsBuilder.Monday"/> unless another is given.</summary>
    public static Digest? Of(DigestFacts facts, DigestSubscription subscription, DigestWeek? week = null, params string[] told)
        => Composer.Compose(facts, subscription, week ?? DigestFactsBuilder.Week, told.ToHashSet(StringComparer.Ordinal));

    /// <summary>The same of a builder; there must be something to tell.</summary>
    public static Digest Of(DigestFactsBuilder facts, DigestSubscription? subscription = null, params string[] told)
    {
        var digest = Of(facts.Build(), subscription ?? DigestFactsBuilder.AChannel(), null, told);
        Assert.NotNull(digest);
        return digest;
    }

    public static IReadOnlyList<string> Ids(this Digest digest, DigestItemKind kind) => [.. digest.Items.Where(item => item.Kind == kind).Select(item => item.Id)];

    public static DigestItem The(this Digest digest, DigestItemKind kind) => Assert.Single(digest.Items, item => item.Kind == kind);

    /// <summary>A lesson of which it is not said how it ended, so that nothing speaks for it.</summary>
    public static Lesson Plain(string id, Category category = Category.Organisation, string? organisation = null)
        => LessonBuilder.ALesson(id).Titled($"Titel på {id}").In(category).WithStatus(LessonStatus.Unclear).EndingIn(null)
            .From(organisation ?? $"{id} Kommune", Sector.Municipality).AsOf("2024-05").Build();
}
