namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog is being run, resumed or ended.</summary>
public enum DialogReason
{
    /// <summary>It was started, by begin or prompt.</summary>
    BeginCalled,

    /// <summary>The user's next turn continued it.</summary>
    ContinueCalled,

    /// <summary>It, or the dialog that it had started, ended normally.</summary>
    EndCalled,

    /// <summary>Another dialog takes its place.</summary>
    ReplaceCalled,

    /// <summary>It was cancelled.</summary>
    CancelCalled,

    /// <summary>The step before it asked to go straight on.</summary>
    NextCalled,
}
