namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a dialog operation came to.</summary>
public class DialogTurnResult
{
    /// <summary>Creates a result.</summary>
    /// <param name="status">Where the stack stands.</param>
    /// <param name="result">What the dialog that just ended returns, if anything.</param>
    public DialogTurnResult(DialogTurnStatus status, object result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>Where the stack stands.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>What the dialog that just ended returned; <see langword="null"/> while one is waiting.</summary>
    public object Result { get; set; }

    /// <summary>Whether the dialog has already ended its container, so that the container does nothing more.</summary>
    public bool ParentEnded { get; set; }
}
