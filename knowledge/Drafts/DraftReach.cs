using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>Who can be let to see a lesson that is made of a draft. Pure.</summary>
public static class DraftReach
{
    /// <summary>The choices, the widest first: a lesson of no known sector or authority would be seen by nobody, or by the wrong people.</summary>
    /// <param name="origin">What the draft has from its hand-off.</param>
    public static EquatableList<Visibility> Of(DraftOrigin origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        return
        [
            Visibility.Everyone,
            .. origin.Sector == Sector.CrossSector ? Array.Empty<Visibility>() : [Visibility.Sector],
            .. origin.Organisation is null ? Array.Empty<Visibility>() : [Visibility.Organisation],
        ];
    }
}
