namespace TeamsPilotBot.Dialogs.People;

/// <summary>What somebody may do with the bot. An administrator gives roles; nobody takes one.</summary>
public enum Role
{
    /// <summary>Asks, and says whether the answer helped. Everybody may.</summary>
    Reader,

    /// <summary>Tells experiences.</summary>
    Contributor,

    /// <summary>Approves and edits experiences.</summary>
    Curator,

    /// <summary>Answers the questions that are handed on.</summary>
    Contact,

    /// <summary>Installs, configures, and looks after the directory.</summary>
    Administrator,
}
