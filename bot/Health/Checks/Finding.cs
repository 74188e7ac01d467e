namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>How a setting stands.</summary>
public enum FindingState
{
    /// <summary>Nothing has to be done here.</summary>
    Ok,

    /// <summary>It is not set, or what it stands for is not there.</summary>
    Missing,

    /// <summary>It is set, but cannot be used.</summary>
    Wrong,
}

/// <summary>What is at fault, where several who look may come upon it.</summary>
public enum Fault
{
    /// <summary>The secret or certificate that the bot signs in with.</summary>
    Credential,

    /// <summary>The clock of this machine.</summary>
    Clock,
}

/// <summary>What was found about a setting, in words.</summary>
/// <param name="Setting">The name of the setting, as an administrator writes it, or of what stands behind it.</param>
/// <param name="State">How it stands.</param>
/// <param name="Meaning">What that means for the bot, a sentence.</param>
/// <param name="Fix">What to do, a sentence; empty if there is nothing to do.</param>
public sealed record Finding(string Setting, FindingState State, string Meaning, string Fix)
{
    /// <summary>True if the bot can do its work in spite of it.</summary>
    public bool Tolerable { get; init; }

    /// <summary>What is at fault; null for what nobody else finds. Of several with the same fault, only the gravest is told.</summary>
    public Fault? Fault { get; init; }

    /// <summary>True if the bot is not ready because of it.</summary>
    public bool Blocks => State != FindingState.Ok && !Tolerable;
}
