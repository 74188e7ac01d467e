using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Search.Indexing;

/// <summary>A field of a lesson that is searched, and how it counts (BM25F: Robertson, Zaragoza and Taylor, 2004).</summary>
/// <param name="Texts">The texts of the field.</param>
/// <param name="Weight">How much an occurrence counts.</param>
/// <param name="TypicalLength">The number of words at which the length neither helps nor hurts.</param>
/// <param name="LengthPenalty">b of BM25F: 0 where length does not matter, 1 where it matters fully.</param>
internal sealed record LessonField(
    Func<Lesson, IEnumerable<string?>> Texts, double Weight, double TypicalLength, double LengthPenalty)
{
    /// <summary>Whether the texts are English.</summary>
    public bool English { get; init; }

    /// <summary>Whether the texts are questions that the lesson answers.</summary>
    public bool Asks { get; init; }

    /// <summary>Whether the texts are sentences, so that words near each other in them belong together.</summary>
    public bool Sentences { get; init; }

    /// <summary>The fields.</summary>
    public static IReadOnlyList<LessonField> All { get; } =
    [
        new(l => [l.Title], 2.2, 9, 0.3) { Sentences = true },
        new(l => l.Keywords, 1.6, 7, 0.2),
        new(l => [l.Problem], 1.2, 24, 0.4) { Sentences = true },
        new(l => [l.Action, .. l.Additions.Select(a => a.Action)], 1.0, 22, 0.4) { Sentences = true },
        new(l => [l.Outcome, .. l.Additions.Select(a => a.Outcome)], 0.8, 14, 0.4) { Sentences = true },
        new(l => [l.Project], 0.7, 6, 0.3),
        new(l => [l.Organisation, .. l.Additions.Select(a => a.Organisation)], 1.2, 2, 0.1),
        new(l => l.Technology, 1.3, 2, 0.2),
        new(l => [l.Supplier], 1.5, 1, 0.1),
        new(l => l.Asks.Da, 1.5, 24, 0.5) { Asks = true, Sentences = true },
        new(l => l.Asks.En, 1.5, 14, 0.5) { Asks = true, Sentences = true, English = true },
    ];
}
