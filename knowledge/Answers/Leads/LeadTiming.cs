namespace TeamsPilotBot.Knowledge.Answers.Leads;

/// <summary>How long a lead may take.</summary>
/// <param name="Timeout">How long a question waits for it.</param>
public sealed record LeadTiming(TimeSpan Timeout)
{
    /// <summary>How long nobody waits after others have waited in vain.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the answer waits for the store, before the lead and after it; with the time of the model less than the 6 s in which an answer comes.</summary>
    public TimeSpan StorePatience { get; init; } = TimeSpan.FromMilliseconds(500);
}
