namespace TeamsPilotBot.Bot.Hosting;

/// <summary>How the directory of contacts is kept fresh.</summary>
internal sealed class ContactFeedOptions
{
    /// <summary>How often the store is asked for changes of other processes.</summary>
    public TimeSpan Every { get; set; } = TimeSpan.FromSeconds(2);
}
