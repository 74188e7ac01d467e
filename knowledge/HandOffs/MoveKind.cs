namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>The kinds of moves; <see cref="Move"/> has what each means.</summary>
public enum MoveKind
{
    /// <summary>The question was sent. The first entry of each trail, and no move of its own.</summary>
    Send,

    /// <summary><see cref="HandOffs.MarkSeen"/>.</summary>
    MarkSeen,

    /// <summary><see cref="HandOffs.Accept"/>.</summary>
    Accept,

    /// <summary><see cref="HandOffs.LookInto"/>.</summary>
    LookInto,

    /// <summary><see cref="GiveAnswer"/>.</summary>
    Answer,

    /// <summary><see cref="HandOffs.AskBack"/>.</summary>
    AskBack,

    /// <summary><see cref="HandOffs.Reply"/>.</summary>
    Reply,

    /// <summary><see cref="HandOffs.Forward"/>.</summary>
    Forward,

    /// <summary><see cref="HandOffs.Decline"/>.</summary>
    Decline,

    /// <summary><see cref="HandOffs.Escalate"/>.</summary>
    Escalate,

    /// <summary><see cref="HandOffs.Reassign"/>.</summary>
    Reassign,

    /// <summary><see cref="HandOffs.ConfirmSolved"/>.</summary>
    ConfirmSolved,

    /// <summary><see cref="HandOffs.NotSolved"/>.</summary>
    NotSolved,

    /// <summary><see cref="HandOffs.Withdraw"/>.</summary>
    Withdraw,

    /// <summary><see cref="HandOffs.Close"/>.</summary>
    Close,

    /// <summary><see cref="HandOffs.Follow"/>.</summary>
    Follow,

    /// <summary><see cref="HandOffs.Unfollow"/>.</summary>
    Unfollow,

    /// <summary><see cref="HandOffs.Remind"/>.</summary>
    Remind,

    /// <summary><see cref="HandOffs.PassOn"/>.</summary>
    PassOn,

    /// <summary><see cref="HandOffs.Share"/>.</summary>
    Share,

    /// <summary><see cref="HandOffs.Unshare"/>.</summary>
    Unshare,

    /// <summary><see cref="HandOffs.Suggest"/>.</summary>
    Suggest,

    /// <summary><see cref="HandOffs.SuggestionSolved"/>.</summary>
    SuggestionSolved,

    /// <summary><see cref="HandOffs.SuggestionFellShort"/>.</summary>
    SuggestionFellShort,
}

/// <summary>A body that takes national issues.</summary>
public enum NationalBody
{
    /// <summary>Digitaliseringsstyrelsen.</summary>
    AgencyForDigitalGovernment,

    /// <summary>KL, the association of the municipalities.</summary>
    LocalGovernmentDenmark,

    /// <summary>Danske Regioner.</summary>
    DanishRegions,
}

/// <summary>Why a hand-off goes to the next in line.</summary>
public enum PassOnReason
{
    /// <summary>Nobody moved in time.</summary>
    Silence,

    /// <summary>Teams cannot reach the one who has it.</summary>
    Unreachable,

    /// <summary>The one who has it is away, or has left.</summary>
    Away,

    /// <summary>The contact did not take it, and the asker did not say who is to have it instead.</summary>
    Declined,
}
