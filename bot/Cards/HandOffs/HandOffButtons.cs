using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>Which moves a card of a hand-off offers: those that the table allows to the one who sees it, from where it stands.</summary>
internal sealed record HandOffButtons
{
    public required bool Solved { get; init; }

    public required bool NotSolved { get; init; }

    public required bool Reply { get; init; }

    public required bool Withdraw { get; init; }

    public required bool Accept { get; init; }

    public required bool LookInto { get; init; }

    public required bool Answer { get; init; }

    public required bool AskBack { get; init; }

    public required bool Forward { get; init; }

    public required bool Decline { get; init; }

    public required bool Escalate { get; init; }

    public required bool Close { get; init; }

    public required bool Follow { get; init; }

    public required bool Unfollow { get; init; }

    public required bool Share { get; init; }

    public required bool Unshare { get; init; }

    /// <summary>Whether somebody who only reads along is invited to say what they did.</summary>
    public required bool Help { get; init; }

    /// <summary>Whether there is any of those that bring the question forward: they stand in a row of their own.</summary>
    public bool Any => Solved || NotSolved || Answer || Accept || LookInto || AskBack;

    /// <summary>The roles in the table of the one who sees it, at the least: a deputy has the same rights as a contact.</summary>
    /// <param name="viewer">What the one who sees it is to the hand-off.</param>
    public static Role RolesOf(HandOffViewer viewer) => Role.Reader | viewer switch
    {
        HandOffViewer.Asker => Role.Asker,
        HandOffViewer.Contact => Role.Contact,
        HandOffViewer.Administrator => Role.Administrator,
        HandOffViewer.Follower => Role.Follower,
        _ => Role.None,
    };

    /// <summary>The moves that a card offers.</summary>
    /// <param name="reply">What to show.</param>
    public static HandOffButtons Of(HandOffReply reply)
    {
        var handOff = reply.HandOff;
        bool May(MoveKind kind) => MoveTable.Allows(kind, RolesOf(reply.Viewer), handOff.Status) != Role.None;
        return new HandOffButtons
        {
            Solved = May(MoveKind.ConfirmSolved),
            NotSolved = May(MoveKind.NotSolved),
            Reply = May(MoveKind.Reply),
            Withdraw = May(MoveKind.Withdraw),
            Accept = May(MoveKind.Accept) && handOff.HandlerKey is null,
            LookInto = May(MoveKind.LookInto),
            Answer = May(MoveKind.Answer),
            AskBack = May(MoveKind.AskBack),
            Forward = May(MoveKind.Forward) && reply.Others.Count > 0,
            Decline = May(MoveKind.Decline),
            Escalate = May(MoveKind.Escalate),
            // Nobody is cut off who was not reminded.
            Close = May(MoveKind.Close) && handOff.Turn is { RemindAt: null },
            Follow = May(MoveKind.Follow) && reply.Viewer is HandOffViewer.Reader or HandOffViewer.Former,
            Unfollow = May(MoveKind.Unfollow),
            Share = May(MoveKind.Share) && !handOff.IsShared,
            Unshare = May(MoveKind.Unshare) && handOff.IsShared,
            Help = handOff is { IsShared: true, IsOpen: true } && reply.Viewer is HandOffViewer.Reader or HandOffViewer.Follower or HandOffViewer.Former,
        };
    }
}
