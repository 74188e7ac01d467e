using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>
/// One experience: what was hard, what was done, how it ended, and what that rests on. Texts are Danish. Immutable;
/// a changed lesson is a new record with a higher <see cref="Version"/>.
/// </summary>
public sealed record Lesson
{
    /// <summary>Stable id, of lower-case letters, digits and hyphens; 3 to 61 characters.</summary>
    public required string Id { get; init; }

    /// <summary>The lesson in a line, at most 200 characters.</summary>
    public required string Title { get; init; }

    /// <summary>What went wrong or was hard.</summary>
    public required string Problem { get; init; }

    /// <summary>What was done, or the advice; null if nothing was.</summary>
    public string? Action { get; init; }

    /// <summary>How it ended; null if that is not known.</summary>
    public string? Outcome { get; init; }

    /// <summary>How the problem stood at <see cref="AsOf"/>.</summary>
    public required LessonStatus Status { get; init; }

    /// <summary>What the lesson rests on.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>Whether <see cref="Action"/> is the source's advice or the editor's.</summary>
    public AdviceBasis AdviceBasis { get; init; }

    /// <summary>True if the source only reports what others did.</summary>
    public bool SecondHand { get; init; }

    /// <summary>The area of the lesson.</summary>
    public required Category Category { get; init; }

    /// <summary>Technical, organisational or both.</summary>
    public ExperienceType ExperienceType { get; init; } = ExperienceType.Both;

    /// <summary>The phase in which it happened.</summary>
    public Phase Phase { get; init; } = Phase.Any;

    /// <summary>The part of the public sector.</summary>
    public required Sector Sector { get; init; }

    /// <summary>The project's name; null for findings across projects.</summary>
    public string? Project { get; init; }

    /// <summary>The project's id in the registry (SP-01 …); null if it is not one of those.</summary>
    public string? ProjectId { get; init; }

    /// <summary>The authority whose experience it is; null for findings across projects.</summary>
    public string? Organisation { get; init; }

    /// <summary>Technologies, as short Danish terms.</summary>
    public EquatableList<string> Technology { get; init; } = [];

    /// <summary>The supplier, if the source names one.</summary>
    public string? Supplier { get; init; }

    /// <summary>The month that the experience describes, as YYYY-MM.</summary>
    public required string AsOf { get; init; }

    /// <summary>Search words that a colleague might use and the text does not contain.</summary>
    public EquatableList<string> Keywords { get; init; } = [];

    /// <summary>Where it is documented; null for lessons that users logged.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>Ids of lessons on the same theme.</summary>
    public EquatableList<string> Related { get; init; } = [];

    /// <summary>Ids of lessons that point in another direction. Both are shown.</summary>
    public EquatableList<string> Contradicts { get; init; } = [];

    /// <summary>Questions that the lesson answers, in other words than its own.</summary>
    public AskedQuestions Asks { get; init; } = new();

    /// <summary>Who may see it.</summary>
    public Visibility Visibility { get; init; } = Visibility.Everyone;

    /// <summary>The person who answers for it, as the bot's own person id; null for the seed lessons, which nobody owns yet.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Owner { get; init; }

    /// <summary>What the project can share with others, as they said.</summary>
    [OmitWhenEmpty]
    public EquatableList<Material> Material { get; init; } = [];

    /// <summary>Whether the one who told it may be written to by others.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool MayContact { get; init; }

    /// <summary>Ids of older lessons that this one takes the place of.</summary>
    [OmitWhenEmpty]
    public EquatableList<string> Supersedes { get; init; } = [];

    /// <summary>What others have been through with the same, oldest first. Whoever may see the lesson may see them.</summary>
    [OmitWhenEmpty]
    public EquatableList<LessonAddition> Additions { get; init; } = [];

    /// <summary>The day on which somebody last said that it still holds, as YYYY-MM-DD; null if nobody was asked yet.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Confirmed { get; init; }

    /// <summary>The day since which nobody answers for it, as YYYY-MM-DD; null while somebody does, or nobody was asked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unconfirmed { get; init; }

    /// <summary>1 for the first version, and one more for each change.</summary>
    public int Version { get; init; } = 1;
}
