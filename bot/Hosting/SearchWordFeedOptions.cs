namespace TeamsPilotBot.Bot.Hosting;

/// <summary>How the search words that were added in Teams are kept fresh.</summary>
internal sealed class SearchWordFeedOptions
{
    /// <summary>How often the store is asked for what was added or removed through other processes.</summary>
    public TimeSpan Every { get; set; } = TimeSpan.FromSeconds(2);
}
