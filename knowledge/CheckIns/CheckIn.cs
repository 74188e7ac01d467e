using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>
/// How it goes with a project in a quarter, as one of those who lead it says. There is one for each person, project and quarter: its id is
/// made of them, so that whoever writes it first has asked. Immutable: <see cref="CheckInRules"/> makes the next state.
/// </summary>
public sealed record CheckIn
{
    /// <summary>How long one is kept after its quarter: the numbers of two years can be compared.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(730);

    /// <summary>Whose it is, about what and when.</summary>
    public required CheckInKey Key { get; init; }

    /// <summary>Drawn anew for each and made of nothing that belongs to the person: by it an erased one is counted once.</summary>
    public required string Token { get; init; }

    /// <summary>The language of the person.</summary>
    public Language Language { get; init; }

    /// <summary>When the bot asked; null if the person began by themselves.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>When the bot reminded; null if it did not.</summary>
    public DateTimeOffset? RemindedAt { get; init; }

    /// <summary>What the person answered last, masked; null if they have not.</summary>
    public CheckInAnswer? Answer { get; init; }

    /// <summary>When they answered last; null if they have not.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>When they passed it over; null if they have not, or have answered since.</summary>
    public DateTimeOffset? SkippedAt { get; init; }

    /// <summary>Grows by one with each answer, and when its writer takes back that it may be read.</summary>
    public int Number { get; init; }

    /// <summary>The id of the click by which the person did something last; null if they have done nothing.</summary>
    public string? MoveId { get; init; }

    /// <summary>Whether the person has neither answered nor passed it over.</summary>
    [JsonIgnore]
    public bool IsOpen => Answer is null && SkippedAt is null;
}

/// <summary>Whose check-in it is, about what and when.</summary>
/// <param name="PersonKey">The bot's own id of the person.</param>
/// <param name="ProjectId">The project in the registry.</param>
/// <param name="Quarter">The quarter.</param>
public sealed record CheckInKey(string PersonKey, string ProjectId, Quarter Quarter);
