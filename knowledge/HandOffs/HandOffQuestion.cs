using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>What a contact is asked, with what is known around it. It is never changed after it was sent.</summary>
public sealed record HandOffQuestion
{
    /// <summary>The question.</summary>
    public required string Text { get; init; }

    /// <summary>The language it is asked in.</summary>
    public required Language Language { get; init; }

    /// <summary>The id of the question as it was asked in the conversation; null if it was not.</summary>
    public string? AskedQuestionId { get; init; }

    /// <summary>The ids of the lessons that the bot found, best first.</summary>
    public EquatableList<string> Found { get; init; } = [];

    /// <summary>Why what was found is not enough; null if nothing was said.</summary>
    public string? NotEnough { get; init; }

    /// <summary>Whom the asker asked already; null if nothing was said.</summary>
    public string? AlreadyAsked { get; init; }

    /// <summary>Whether the asker's work stands still meanwhile.</summary>
    public bool Urgent { get; init; }

    /// <summary>The asker's project; null if none was named.</summary>
    public string? Project { get; init; }

    /// <summary>The asker's authority; null if unknown.</summary>
    public string? Organisation { get; init; }

    /// <summary>The asker's sector; null if unknown.</summary>
    public Sector? Sector { get; init; }

    /// <summary>The area of the question; null if it cannot be told.</summary>
    public Category? Category { get; init; }

    /// <summary>
    /// Whether the asker, on sending it, let others see the question without a name, so that whoever has been through the same can
    /// help. The asker can change it afterwards: <see cref="HandOff.IsShared"/> says how it is now.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Shared { get; init; }

    /// <summary>Why this contact was chosen, as a sentence; null if the asker chose.</summary>
    public string? RouteReason { get; init; }

    /// <summary>The question with personal data taken out of everything that a person typed.</summary>
    internal HandOffQuestion Masked() => this with
    {
        Text = MoveText.Masked(Text)!,
        NotEnough = MoveText.Masked(NotEnough),
        AlreadyAsked = MoveText.Masked(AlreadyAsked),
        Project = MoveText.Masked(Project),
        Organisation = MoveText.Masked(Organisation),
    };

    /// <summary>What was typed, to check its length.</summary>
    internal IEnumerable<string?> Typed => [Text, NotEnough, AlreadyAsked, Project, Organisation];
}
