using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Readers;

/// <summary>
/// The person or group that reads, as the administrator's mapping knows them. What people say of themselves may help
/// ranking and routing, but never comes in here: only this opens anything.
/// </summary>
/// <param name="Organisation">The mapped authority; null if none is.</param>
/// <param name="Sector">The mapped sector; null if none is.</param>
public sealed record Reader(string? Organisation, Sector? Sector)
{
    /// <summary>Somebody of whom nothing is known, or a channel: sees only what everyone may.</summary>
    public static Reader Anyone { get; } = new(null, null);

    /// <summary>
    /// Whether a person may see a lesson: an owner sees what is theirs, wherever they have moved to since. Roles open none.
    /// </summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="personKey">The bot's own id of the person.</param>
    public bool CanSee(Lesson lesson, string personKey) => lesson.Owner == personKey || CanSee(lesson);

    /// <summary>Whether this reader may see the lesson, be shown that it exists, or have it counted.</summary>
    /// <param name="lesson">The lesson.</param>
    public bool CanSee(Lesson lesson) => lesson.Visibility switch
    {
        Visibility.Everyone => true,
        Visibility.Sector => lesson.Sector == Lessons.Sector.CrossSector ? Sector is not null : Sector == lesson.Sector,
        Visibility.Organisation => Organisation is not null
            && string.Equals(Organisation, lesson.Organisation, StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
