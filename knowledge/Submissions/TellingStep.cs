namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>Where telling stands, in order. Steps whose answer is known are passed over.</summary>
public enum TellingStep
{
    /// <summary>The whole story in the teller's own words.</summary>
    Story,

    /// <summary>What was hard.</summary>
    Problem,

    /// <summary>What was done.</summary>
    Action,

    /// <summary>How it ended.</summary>
    Outcome,

    /// <summary>Whether what the bot has made of it is right: title, area, phase, status, technology, project, organisation.</summary>
    Check,

    /// <summary>Who may see it, what can be shared, whether others may write, and what a colleague would search for.</summary>
    Sharing,

    /// <summary>How it will look; from here it is sent.</summary>
    Preview,
}
