namespace TeamsPilotBot.Knowledge.Administration;

/// <summary>A role that an administrator can give in Teams. Everybody reads, and who is a contact stands in the directory of contacts.</summary>
public enum GivenRole
{
    /// <summary>Tells experiences.</summary>
    Contributor,

    /// <summary>Approves and edits experiences.</summary>
    Curator,

    /// <summary>Looks after the bot.</summary>
    Administrator,
}
