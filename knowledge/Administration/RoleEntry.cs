using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Administration;

/// <summary>What a person was given in Teams.</summary>
/// <param name="Key">The bot's own id of the person; for people of Entra their object id in lower-case letters.</param>
/// <param name="Name">The name, as the administrator saw or wrote it.</param>
/// <param name="Roles">The roles, none twice, in the order of <see cref="GivenRole"/>; empty if only the authority was given.</param>
/// <param name="Organisation">The authority; null if none was given.</param>
/// <param name="Sector">The sector; null if none was given.</param>
/// <param name="Version">The number of the change that made it, from 1: two entries of one person with the same number are the same.</param>
public sealed record RoleEntry(string Key, string Name, EquatableList<GivenRole> Roles, string? Organisation, Sector? Sector, int Version)
{
    /// <summary>Whether the person was made administrator.</summary>
    [JsonIgnore]
    public bool IsAdministrator => Roles.Contains(GivenRole.Administrator);

    /// <summary>Whether the same was given, whatever the number of the change and the spelling of the name.</summary>
    /// <param name="other">The other; null for nothing.</param>
    public bool GivesTheSameAs(RoleEntry? other) => other is not null && Key == other.Key && Roles.Equals(other.Roles) && Organisation == other.Organisation && Sector == other.Sector;
}

/// <summary>A change of what a person has.</summary>
/// <param name="At">When.</param>
/// <param name="ByKey">The administrator: the bot's own id.</param>
/// <param name="ByName">The administrator's name; null if the client did not tell.</param>
/// <param name="Key">The person: the bot's own id.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Before">The roles before.</param>
/// <param name="After">The roles after.</param>
/// <param name="Organisation">The authority after; null for none.</param>
public sealed record RoleChange(
    DateTimeOffset At, string ByKey, string? ByName, string Key, string Name, EquatableList<GivenRole> Before, EquatableList<GivenRole> After, string? Organisation);

/// <summary>What an administrator wants a person to have.</summary>
/// <param name="Key">The bot's own id of the person.</param>
/// <param name="Name">The name.</param>
/// <param name="Roles">The roles; with no organisation either, the person is taken off the list.</param>
/// <param name="Organisation">The authority; null for none.</param>
/// <param name="Sector">The sector; null for none.</param>
/// <param name="BasedOn">The <see cref="RoleEntry.Version"/> that the administrator saw; 0 if the person was not on the list.</param>
public sealed record RoleWish(string Key, string Name, EquatableList<GivenRole> Roles, string? Organisation, Sector? Sector, int BasedOn);

/// <summary>The administrator who gives or takes.</summary>
/// <param name="Key">The bot's own id.</param>
/// <param name="Name">The name; null if the client does not tell.</param>
/// <param name="IsBySettings">Whether the settings make them administrator, so that nothing in Teams can take that.</param>
public sealed record RoleGiver(string Key, string? Name, bool IsBySettings);

/// <summary>What became of a wish.</summary>
public enum RoleOutcome
{
    /// <summary>The person has what was wished.</summary>
    Changed,

    /// <summary>The person had it already.</summary>
    Unchanged,

    /// <summary>Somebody else has changed the person since; nothing was done.</summary>
    ChangedMeanwhile,

    /// <summary>Administrators do not take that role from themselves; nothing was done.</summary>
    OwnAdministrator,

    /// <summary>Whoever gives is administrator no more; nothing was done.</summary>
    NotAdministrator,

    /// <summary>There are as many people as one list holds; nothing was done.</summary>
    Full,
}
