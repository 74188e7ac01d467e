using System.Text.Json.Serialization;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>What another organisation has been through with the subject of a lesson. It stands with the lesson, and in nobody else's mouth.</summary>
public sealed record LessonAddition
{
    /// <summary>The id: that of the telling that it comes from.</summary>
    public required string Id { get; init; }

    /// <summary>What was done.</summary>
    public required string Action { get; init; }

    /// <summary>How it ended.</summary>
    public required string Outcome { get; init; }

    /// <summary>How the problem stood there.</summary>
    public required LessonStatus Status { get; init; }

    /// <summary>The authority whose experience it is; null if it was not said.</summary>
    public string? Organisation { get; init; }

    /// <summary>The project; null if there is none.</summary>
    public string? Project { get; init; }

    /// <summary>The month that it describes, as YYYY-MM.</summary>
    public required string AsOf { get; init; }

    /// <summary>The person who told it, as the bot's own person id; null if that person is not kept any more.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Owner { get; init; }
}
