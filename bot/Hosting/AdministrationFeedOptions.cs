namespace TeamsPilotBot.Bot.Hosting;

/// <summary>How what administrators change in Teams is kept fresh: search words, roles and tenants.</summary>
internal sealed class AdministrationFeedOptions
{
    /// <summary>How often the store is asked for what was changed through other processes.</summary>
    public TimeSpan Every { get; set; } = TimeSpan.FromSeconds(2);
}
