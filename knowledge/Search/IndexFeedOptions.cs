namespace TeamsPilotBot.Knowledge.Search;

/// <summary>How the index is kept fresh.</summary>
public sealed class IndexFeedOptions
{
    /// <summary>How often the store is asked for changes of other processes.</summary>
    public TimeSpan Every { get; set; } = TimeSpan.FromMilliseconds(500);
}
