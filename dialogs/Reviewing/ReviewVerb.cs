namespace TeamsPilotBot.Dialogs.Reviewing;

/// <summary>What a button about an experience under review does.</summary>
public enum ReviewVerb
{
    /// <summary>Shows what waits for a curator.</summary>
    List,

    /// <summary>Shows one of them.</summary>
    View,

    /// <summary>Shows the one that has waited longest after it.</summary>
    Next,

    /// <summary>Keeps the text in the fields.</summary>
    Edit,

    /// <summary>Approves the text in the fields.</summary>
    Approve,

    /// <summary>Approves the text in the fields as an addition to a lesson that is there.</summary>
    Merge,

    /// <summary>Sends it back to the author.</summary>
    Return,

    /// <summary>Turns it down.</summary>
    Reject,
}
