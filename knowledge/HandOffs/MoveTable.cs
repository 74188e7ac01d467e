using System.Collections.Frozen;
using TeamsPilotBot.Knowledge.Lessons;
using static TeamsPilotBot.Knowledge.HandOffs.HandOffStatus;
using static TeamsPilotBot.Knowledge.HandOffs.Role;

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>The one table of who may make which move from which status. What is not in it is refused.</summary>
public static class MoveTable
{
    private const Role Answering = Contact | Deputy;

    private static readonly HandOffStatus[] Unseen = [Sent, Reopened, Forwarded, Escalated];
    private static readonly HandOffStatus[] Waiting = [.. Unseen, Seen, LookedInto];
    private static readonly HandOffStatus[] Open = [.. Waiting, AskedBack, Answered, Declined];

    private static readonly FrozenDictionary<MoveKind, EquatableList<MoveRight>> Rights = new Dictionary<MoveKind, EquatableList<MoveRight>>
    {
        [MoveKind.MarkSeen] = [new(Answering, [.. Unseen])],
        [MoveKind.Accept] = [new(Answering, [.. Waiting])],
        [MoveKind.LookInto] = [new(Answering, [.. Unseen, Seen])],
        [MoveKind.Answer] = [new(Answering | Administrator, [.. Waiting, AskedBack])],
        [MoveKind.AskBack] = [new(Answering | Administrator, [.. Waiting])],
        [MoveKind.Reply] = [new(Asker, [AskedBack])],
        [MoveKind.Forward] = [new(Answering | Administrator, [.. Waiting, AskedBack, Declined]), new(Asker, [Declined])],
        [MoveKind.Decline] = [new(Answering, [.. Waiting, AskedBack])],
        [MoveKind.Escalate] = [new(Answering | Administrator, [.. Waiting, AskedBack, Declined])],
        [MoveKind.Reassign] = [new(Administrator | Clock, [.. Open])],
        [MoveKind.ConfirmSolved] = [new(Asker, [Answered])],
        [MoveKind.NotSolved] = [new(Asker, [Answered, Closed])],
        [MoveKind.Withdraw] = [new(Asker, [.. Open])],
        [MoveKind.Close] = [new(Answering | Administrator | Clock, [Answered, AskedBack])],
        [MoveKind.Follow] = [new(Reader, [.. Open])],
        [MoveKind.Unfollow] = [new(Follower, [.. Open])],
        [MoveKind.Remind] = [new(Clock, [.. Open])],
        [MoveKind.PassOn] = [new(Administrator | Clock, [.. Waiting, Declined])],
        [MoveKind.Share] = [new(Asker, [.. Open])],
        // What was solved or closed can still be told to others.
        [MoveKind.Unshare] = [new(Asker, [.. Open, Solved, Closed])],
        [MoveKind.Suggest] = [new(Helper, [.. Open])],
        [MoveKind.SuggestionSolved] = [new(Asker, [.. Open])],
        [MoveKind.SuggestionFellShort] = [new(Asker, [.. Open])],
    }.ToFrozenDictionary();

    /// <summary>The rights to a kind of move.</summary>
    /// <param name="kind">The kind; for <see cref="MoveKind.Send"/>, which is the beginning and no move, there are none.</param>
    public static EquatableList<MoveRight> Of(MoveKind kind) => Rights.GetValueOrDefault(kind, []);

    /// <summary>Those of the roles that may make the move from the status.</summary>
    /// <param name="kind">The kind of move.</param>
    /// <param name="roles">All that the actor is to the hand-off.</param>
    /// <param name="status">The status.</param>
    /// <returns><see cref="None"/> if the actor may not.</returns>
    public static Role Allows(MoveKind kind, Role roles, HandOffStatus status)
        => Of(kind).Where(right => right.From.Contains(status)).Aggregate(None, (allowed, right) => allowed | (right.Roles & roles));

    /// <summary>Whether any of the roles may make the move from any status.</summary>
    /// <param name="kind">The kind of move.</param>
    /// <param name="roles">All that the actor is to the hand-off.</param>
    public static bool MayEver(MoveKind kind, Role roles) => Of(kind).Any(right => (right.Roles & roles) != None);
}

/// <summary>A row of the table.</summary>
/// <param name="Roles">Each of these roles may.</param>
/// <param name="From">From each of these.</param>
public sealed record MoveRight(Role Roles, EquatableList<HandOffStatus> From);
