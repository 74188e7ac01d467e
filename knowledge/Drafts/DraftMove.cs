namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>The kinds of moves.</summary>
public enum DraftMoveKind
{
    /// <summary>The draft was made. The first entry of each trail, and no move of its own.</summary>
    Propose,

    /// <summary><see cref="ApproveDraft"/>.</summary>
    Approve,

    /// <summary><see cref="EditDraft"/>.</summary>
    Edit,

    /// <summary><see cref="DropDraft"/>.</summary>
    Drop,

    /// <summary><see cref="GiveToAdministrators"/>.</summary>
    GiveToAdministrators,
}

/// <summary>What somebody wants to do with a draft.</summary>
/// <param name="Kind">The kind of move.</param>
public abstract record DraftMove(DraftMoveKind Kind);

/// <summary>Approves the text that is in front of the person; where it was changed, that takes away what others have approved.</summary>
/// <param name="Text">The text as the person sees it.</param>
/// <param name="BasedOn">The number of the text that it was made from.</param>
public sealed record ApproveDraft(DraftText Text, int BasedOn) : DraftMove(DraftMoveKind.Approve);

/// <summary>Changes the text without approving it.</summary>
/// <param name="Text">The text as the person wants it.</param>
/// <param name="BasedOn">The number of the text that it was made from.</param>
public sealed record EditDraft(DraftText Text, int BasedOn) : DraftMove(DraftMoveKind.Edit);

/// <summary>The person does not want it to become a lesson.</summary>
/// <param name="Reason">Why; not blank.</param>
public sealed record DropDraft(string Reason) : DraftMove(DraftMoveKind.Drop);

/// <summary>The one who answered is gone: an administrator may approve in that place. Only the clock makes this move.</summary>
public sealed record GiveToAdministrators() : DraftMove(DraftMoveKind.GiveToAdministrators);
