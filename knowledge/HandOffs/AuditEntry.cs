namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>A move in the audit trail of a hand-off.</summary>
/// <param name="Id">The id of the move: the same move delivered again has the same.</param>
/// <param name="Kind">The kind of move.</param>
/// <param name="ActorKey">The bot's own id of the person, or "clock".</param>
/// <param name="As">The roles of the actor that allowed the move.</param>
/// <param name="At">When it was made, in UTC; never before the entry before it.</param>
/// <param name="From">The status before it; null for the first entry.</param>
/// <param name="To">The status after it.</param>
/// <param name="Text">What the actor said, masked; null for nothing.</param>
/// <param name="ContactId">The contact it was given to by this move; null if it stayed where it was, or has no contact now.</param>
/// <param name="Place">Who of the desk has it in hand after it.</param>
/// <param name="Because">Why it went to the next in line; null for other moves.</param>
/// <param name="About">The id of the suggestion that the move is about; null for other moves.</param>
public sealed record AuditEntry(
    string Id,
    MoveKind Kind,
    string ActorKey,
    Role As,
    DateTimeOffset At,
    HandOffStatus? From,
    HandOffStatus To,
    string? Text,
    string? ContactId,
    PlaceInLine Place,
    PassOnReason? Because = null,
    string? About = null);
