namespace TeamsPilotBot.Bot.Health.Observations;

/// <summary>What has happened to a registered bot since it was first started, as far as it says something about its settings. Nothing of a person.</summary>
internal sealed record Observed
{
    /// <summary>When it first ran as a registered bot; null if it never has.</summary>
    public DateTimeOffset? FirstStart { get; init; }

    /// <summary>When Teams last called with a valid token, to within a day; null if it never has.</summary>
    public DateTimeOffset? TeamsCalled { get; init; }

    /// <summary>When somebody of another tenant was last turned away, to within an hour; null if nobody ever was.</summary>
    public DateTimeOffset? TurnedAway { get; init; }

    /// <summary>The tenant of whoever was turned away last.</summary>
    public string? OtherTenant { get; init; }
}
