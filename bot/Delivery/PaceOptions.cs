namespace TeamsPilotBot.Bot.Delivery;

/// <summary>Teams' limits. Messages, changes of messages and new conversations count alike.</summary>
/// <remarks>
/// Source: "Optimize your bot with rate limiting in Teams" (learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit), per
/// bot and thread. It allows an app 50 calls a second in a tenant; the rest is left to replies.
/// </remarks>
internal sealed record PaceOptions
{
    /// <summary>How many in a conversation in a second.</summary>
    public int PerSecond { get; init; } = 7;

    /// <summary>How many in a conversation in thirty seconds.</summary>
    public int PerHalfMinute { get; init; } = 60;

    /// <summary>How many in a tenant in a second.</summary>
    public int PerTenantSecond { get; init; } = 30;
}
