namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where the stack stands after a dialog operation.</summary>
public enum DialogTurnStatus
{
    /// <summary>Nothing was on the stack.</summary>
    Empty,

    /// <summary>The dialog on top waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog ended and its result is there.</summary>
    Complete,

    /// <summary>The dialogs were cancelled.</summary>
    Cancelled,

    /// <summary>The dialog ended, and the turn is to end as well.</summary>
    CompleteAndWait,
}
