using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>
/// A lesson that is being made of a solved hand-off, with everything that has been done with it. Whoever approves, approves a
/// text: an approval counts for that one only. Immutable: <see cref="DraftRules"/> makes the next state from this one and a
/// move, and only there.
/// </summary>
public sealed record LessonDraft
{
    /// <summary>The id, made of the id of the hand-off: there is one draft of each.</summary>
    public required string Id { get; init; }

    /// <summary>What it has from its hand-off.</summary>
    public required DraftOrigin Origin { get; init; }

    /// <summary>The text as it is now, masked.</summary>
    public required DraftText Text { get; init; }

    /// <summary>The number of the text: 1 for the proposed one, and one more for each that says something else.</summary>
    public required int TextNumber { get; init; }

    /// <summary>How far it has come.</summary>
    public required DraftStatus Status { get; init; }

    /// <summary>Those sides that have approved the text as it is now.</summary>
    public DraftSide ApprovedBy { get; init; }

    /// <summary>Whether an administrator may approve in place of the one who answered, because that person is gone.</summary>
    public bool WithAdministrators { get; init; }

    /// <summary>Whether the curators have it: then it is they who decide, and the asker who can still take it back.</summary>
    public bool HandedIn { get; init; }

    /// <summary>All moves, oldest first. The first one is the proposal.</summary>
    public required EquatableList<DraftEntry> Trail { get; init; }

    /// <summary>How many moves have been made: grows by one with each.</summary>
    [JsonIgnore]
    public int Version => Trail.Count;

    /// <summary>The sides whose approval is waited for.</summary>
    [JsonIgnore]
    public DraftSide WaitsFor => Status == DraftStatus.Proposed ? DraftSide.Both & ~ApprovedBy : DraftSide.None;

    /// <summary>All that a person is to it.</summary>
    /// <param name="actor">The person.</param>
    public DraftSide SideOf(HandOffs.Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var asker = actor.Key == Origin.AskerKey;

        // Nobody approves for both only by being an administrator.
        var contact = actor.Key == Origin.AnswererKey || (WithAdministrators && actor.IsAdministrator && !asker);
        return (asker ? DraftSide.Asker : DraftSide.None) | (contact ? DraftSide.Contact : DraftSide.None);
    }
}

/// <summary>How far a draft has come.</summary>
public enum DraftStatus
{
    /// <summary>Somebody still has to approve the text.</summary>
    Proposed,

    /// <summary>Both have approved the same text; a curator comes next.</summary>
    ReadyForReview,

    /// <summary>The end: one of them does not want it.</summary>
    Dropped,
}

/// <summary>Those who have to approve a draft. One person can be both.</summary>
[Flags]
public enum DraftSide
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>The one who asked.</summary>
    Asker = 1,

    /// <summary>The one who answered, or an administrator in that place.</summary>
    Contact = 2,

    /// <summary>Both.</summary>
    Both = Asker | Contact,
}

/// <summary>A move in the audit trail of a draft.</summary>
/// <param name="Id">The id of the move: the same move delivered again has the same.</param>
/// <param name="Kind">The kind of move.</param>
/// <param name="ActorKey">The bot's own id of the person, or "clock".</param>
/// <param name="As">What the person was to the draft.</param>
/// <param name="At">When it was made, in UTC; never before the entry before it.</param>
/// <param name="TextNumber">The number of the text after it.</param>
/// <param name="Text">The text, where the move made a new one; null if it stayed as it was.</param>
/// <param name="Reason">Why, masked; null if nothing was said.</param>
public sealed record DraftEntry(
    string Id, DraftMoveKind Kind, string ActorKey, DraftSide As, DateTimeOffset At, int TextNumber, DraftText? Text = null, string? Reason = null);
