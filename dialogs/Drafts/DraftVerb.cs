namespace TeamsPilotBot.Dialogs.Drafts;

/// <summary>What a button about a draft of a lesson does.</summary>
public enum DraftVerb
{
    /// <summary>Makes a draft of a solved hand-off, or shows the one that is there.</summary>
    Begin,

    /// <summary>Shows a draft.</summary>
    View,

    /// <summary>Approves the text in the fields.</summary>
    Approve,

    /// <summary>Keeps the text in the fields without approving it.</summary>
    Edit,

    /// <summary>Does not want it to become a lesson.</summary>
    Drop,

    /// <summary>Shows the drafts that wait for the person.</summary>
    List,
}
