using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>The dates that an administrator has put into the settings.</summary>
/// <param name="All">The dates, no id twice.</param>
public sealed record NotableDates(EquatableList<DigestDate> All)
{
    /// <summary>None.</summary>
    public static NotableDates None { get; } = new([]);
}
