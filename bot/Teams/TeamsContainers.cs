using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>The documents of the conversation in Teams. None holds anything that a person wrote, but for the masked question in the state.</summary>
internal static class TeamsContainers
{
    /// <summary>Where conversations stand.</summary>
    public static Container State { get; } = new("bot-state", []);

    /// <summary>The turns that were begun, so that none is done twice.</summary>
    public static Container Turns { get; } = new("turns", []);

    /// <summary>The last click on each card and what it led to.</summary>
    public static Container Clicks { get; } = new("clicks", []);

    /// <summary>The conversations that have been welcomed.</summary>
    public static Container Welcomes { get; } = new("welcomes", []);
}
