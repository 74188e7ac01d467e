using System.Text.Json.Serialization;

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>The time that whoever has an open hand-off in hand is given for the next move. All moments are in UTC.</summary>
/// <param name="Since">When it came to them.</param>
/// <param name="Due">Until when they are expected to move.</param>
/// <param name="RemindAt">When they are to be reminded; null if they were, or are not to be.</param>
/// <param name="EndsAt">When the next in line is asked, or nobody waits any more; null for those who are last in line. Never before a reminder.</param>
public sealed record Turn(DateTimeOffset Since, DateTimeOffset Due, DateTimeOffset? RemindAt, DateTimeOffset? EndsAt)
{
    /// <summary>When the clock has something to do next. One of the two moments is always there.</summary>
    [JsonIgnore]
    public DateTimeOffset NextMoment => RemindAt ?? EndsAt ?? Due;

    /// <summary>Whether a reminder is due.</summary>
    /// <param name="now">The moment.</param>
    public bool AsksForReminder(DateTimeOffset now) => RemindAt <= now;

    /// <summary>Whether the time is up: whoever is to be reminded was, and has been waited for since.</summary>
    /// <param name="now">The moment.</param>
    public bool IsOver(DateTimeOffset now) => RemindAt is null && EndsAt <= now;
}
