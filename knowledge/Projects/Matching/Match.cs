using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Projects.Matching;

/// <summary>Somebody who would gain from talking with somebody else, and why. Immutable.</summary>
/// <param name="Gainer">The one who stands with something.</param>
/// <param name="Helper">The one who has been through it.</param>
/// <param name="Parts">What speaks for it, heaviest first.</param>
/// <param name="Reason">Why, for a sentence.</param>
public sealed record Match(MatchProfile Gainer, MatchProfile Helper, EquatableList<MatchPart> Parts, MatchReason Reason)
{
    /// <summary>How much speaks for it: the sum of its parts.</summary>
    public double Score => Parts.Sum(part => part.Worth);

    /// <summary>What the helper has solved, best first; with what the gainer still stands with.</summary>
    public EquatableList<SolvedPair> Pairs { get; init; } = [];
}

/// <summary>Something solved, and something open that is like it.</summary>
/// <param name="Solved">What the helper has solved.</param>
/// <param name="Open">What the gainer still stands with.</param>
/// <param name="Likeness">How alike they are, from 0 to 1.</param>
public sealed record SolvedPair(MatchExperience Solved, MatchExperience Open, double Likeness);

/// <summary>Something that speaks for a match.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Worth">How much it speaks for it.</param>
public sealed record MatchPart(MatchPartKind Kind, double Worth);

/// <summary>What can speak for a match.</summary>
public enum MatchPartKind
{
    /// <summary>The helper has solved what the gainer has not.</summary>
    Solved,

    /// <summary>Both work with the same technology or system.</summary>
    Technology,

    /// <summary>Both have the same supplier.</summary>
    Supplier,

    /// <summary>The helper is further on.</summary>
    Ahead,

    /// <summary>Both are in the same field.</summary>
    Field,

    /// <summary>They are of different sectors, and would not meet otherwise.</summary>
    AcrossSectors,
}

/// <summary>Why two would gain from talking, in parts from which a sentence is made for either. It names authorities and no people. Immutable.</summary>
public sealed record MatchReason
{
    /// <summary>The authority of the helper.</summary>
    public required string Helper { get; init; }

    /// <summary>The authority of the gainer.</summary>
    public required string Gainer { get; init; }

    /// <summary>What was solved, in the words of the lessons' search words; empty if they have none in common.</summary>
    public EquatableList<string> Topics { get; init; } = [];

    /// <summary>The area of what was solved; null if nothing was.</summary>
    public Category? Category { get; init; }

    /// <summary>How it ended for the helper; null if nothing was solved.</summary>
    public LessonStatus? Solved { get; init; }

    /// <summary>Whether others tell of it, and not the helper.</summary>
    public bool SecondHand { get; init; }

    /// <summary>Whether the gainer has asked about it: nobody else is told that.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>A technology that both work with; null if none tells them apart from the rest.</summary>
    public string? Technology { get; init; }

    /// <summary>A supplier that both have; null if none.</summary>
    public string? Supplier { get; init; }

    /// <summary>The field that both are in, such as health; null if they are not in the same.</summary>
    public string? Field { get; init; }

    /// <summary>How far the helper is, if further on than the gainer; else null.</summary>
    public ProjectStage? HelperStage { get; init; }

    /// <summary>How far the gainer is, if the helper is further on; else null.</summary>
    public ProjectStage? GainerStage { get; init; }
}
