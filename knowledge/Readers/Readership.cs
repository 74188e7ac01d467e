using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Readers;

/// <summary>Those who may read something, as <see cref="Reader.CanSee(Lesson)"/> tells them.</summary>
/// <param name="Visibility">How wide it is seen.</param>
/// <param name="Organisation">The authority whose experience it is; null if it is not known.</param>
/// <param name="Sector">The part of the public sector.</param>
public sealed record Readership(Visibility Visibility, string? Organisation, Sector Sector)
{
    /// <summary>Those who may read a lesson.</summary>
    /// <param name="lesson">The lesson.</param>
    public static Readership Of(Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return new Readership(lesson.Visibility, lesson.Organisation, lesson.Sector);
    }

    /// <summary>
    /// Whether this is the other or a narrower one: nobody else reads it, or the same organisation and sector as there is shown to fewer.
    /// </summary>
    /// <param name="other">The other.</param>
    public bool IsNoWiderThan(Readership other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return IsWithin(other) || (Visibility >= other.Visibility && Sector == other.Sector
            && string.Equals(Organisation, other.Organisation, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether nobody reads this who may not read the other.</summary>
    /// <param name="other">The other. Who belongs to an organisation of a sector need not be known as one of that sector, so that an organisation is never within a sector.</param>
    public bool IsWithin(Readership other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Visibility switch
        {
            Visibility.Everyone => true,
            Visibility.Sector => Visibility == Visibility.Sector && (Sector == other.Sector || other.Sector == Sector.CrossSector),
            _ => Visibility == Visibility.Organisation && Organisation is not null
                && string.Equals(Organisation, other.Organisation, StringComparison.OrdinalIgnoreCase),
        };
    }
}
