namespace TeamsPilotBot.Dialogs.Versions;

/// <summary>What a button about the versions of a lesson does.</summary>
public enum VersionVerb
{
    /// <summary>Shows the versions.</summary>
    List,

    /// <summary>Shows what lies between two of them.</summary>
    Compare,

    /// <summary>Takes an older one back, as a new one.</summary>
    Restore,

    /// <summary>Shows the fields in which the lesson can be changed.</summary>
    Write,

    /// <summary>Keeps the text in the fields: a curator changes the lesson, its owner proposes it to the curators.</summary>
    Save,
}
