namespace TeamsPilotBot.Bot.Delivery;

/// <summary>How messages are sent, from the section Delivery.</summary>
internal sealed class DeliveryOptions
{
    /// <summary>How long one call to Teams may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a message waits for Teams' limits; if it would be longer, the caller is told to try later.</summary>
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromSeconds(15);
}
