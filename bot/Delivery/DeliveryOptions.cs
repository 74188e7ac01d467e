namespace TeamsPilotBot.Bot.Delivery;

/// <summary>How messages are sent, from the section Delivery.</summary>
internal sealed class DeliveryOptions
{
    /// <summary>How long one call to Teams may take.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a message waits for Teams' limits; if it would be longer, the caller is told to try later.</summary>
    public TimeSpan LongestPause { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often the store is looked through for messages that wait.</summary>
    public TimeSpan Look { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long messages are tried before they are given up.</summary>
    public TimeSpan GiveUpAfter { get; set; } = TimeSpan.FromDays(1);

    /// <summary>When to look again for an administrator, where none has shown up yet.</summary>
    public TimeSpan NobodyYet { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a message may be in the hands of one instance before another takes it over: longer than the calls of one message can take with their pauses.</summary>
    public TimeSpan Lease => (Timeout + LongestPause) * 3;
}
