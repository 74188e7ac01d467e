using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>A card with which administrators look after the bot.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
public abstract record AdministrationReply(Language Language, string Nonce) : Reply(Language)
{
    /// <summary>What the click that led here came to, as a sentence above the card; null if there is nothing to say.</summary>
    public string? Notice { get; init; }
}

/// <summary>All that can be looked after.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Doors">What there is, in order.</param>
public sealed record OverviewReply(Language Language, string Nonce, EquatableList<Door> Doors) : AdministrationReply(Language, Nonce);

/// <summary>Something that can be looked after. Its button does what writing its words does.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Count">How many there are; null if that is not counted.</param>
/// <param name="Also">How many of something else: made-up contacts, administrators; null if that is not counted.</param>
public sealed record Door(DoorKind Kind, int? Count, int? Also);

/// <summary>What can be looked after.</summary>
public enum DoorKind
{
    /// <summary>The questions that wait.</summary>
    Waiting,

    /// <summary>The directory of contacts.</summary>
    Contacts,

    /// <summary>The channels that get the weekly digest.</summary>
    Digests,

    /// <summary>Who is curator and administrator.</summary>
    Roles,

    /// <summary>Whose people are let in.</summary>
    Tenants,

    /// <summary>The words that search knows.</summary>
    Words,

    /// <summary>Lessons as files.</summary>
    Files,

    /// <summary>The matrix of what is missing.</summary>
    Gaps,

    /// <summary>The numbers.</summary>
    Numbers,

    /// <summary>Whether the bot is set up well.</summary>
    Setup,
}

/// <summary>Who has which role.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Items">Those of this page.</param>
/// <param name="First">Where the page begins, from 0.</param>
/// <param name="Total">How many there are.</param>
public sealed record RoleListReply(Language Language, string Nonce, EquatableList<RoleItem> Items, int First, int Total) : AdministrationReply(Language, Nonce)
{
    /// <summary>How many are shown on a page.</summary>
    public const int PageSize = 8;
}

/// <summary>Somebody who has a role, or belongs somewhere.</summary>
/// <param name="Name">The name, or the id where no name is known; of a mail domain or tenant that.</param>
/// <param name="Key">The bot's own id of the person; null for a mail domain or tenant, which can be changed in the settings only.</param>
/// <param name="Given">What was given in Teams; null for nothing.</param>
/// <param name="Fixed">What the settings give; null for nothing.</param>
public sealed record RoleItem(string Name, string? Key, RoleEntry? Given, SettingRole? Fixed);

/// <summary>Asks whose roles are to be changed.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="People">Those to choose from.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Values">What stands in the fields, by their ids.</param>
public sealed record RoleChoiceReply(Language Language, string Nonce, EquatableList<KnownPerson> People, int Total, IReadOnlyDictionary<string, string> Values)
    : AdministrationReply(Language, Nonce);

/// <summary>What a person has, to be changed.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Key">The bot's own id of the person.</param>
/// <param name="Name">The name.</param>
/// <param name="Version">The number of the change that it shows; 0 if nothing was given.</param>
/// <param name="Roles">The roles that stand in the form.</param>
/// <param name="Organisation">The authority that stands in the form; null for none.</param>
/// <param name="Sector">The sector that stands in the form; null for none.</param>
/// <param name="Fixed">What the settings give; null for nothing.</param>
/// <param name="Trail">The last changes of this person, newest first.</param>
public sealed record RoleFormReply(
    Language Language, string Nonce, string Key, string Name, int Version, EquatableList<GivenRole> Roles, string? Organisation, Sector? Sector, SettingRole? Fixed,
    EquatableList<RoleChange> Trail)
    : AdministrationReply(Language, Nonce);

/// <summary>Whose people are let in.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Fixed">Those of the settings.</param>
/// <param name="Items">Those of this page that were let in from Teams.</param>
/// <param name="First">Where the page begins, from 0.</param>
/// <param name="Total">How many were let in from Teams.</param>
/// <param name="TurnedAway">Who was turned away lately; null for nobody.</param>
public sealed record TenantListReply(
    Language Language, string Nonce, EquatableList<SettingTenant> Fixed, EquatableList<TenantEntry> Items, int First, int Total, TurnedAway? TurnedAway)
    : AdministrationReply(Language, Nonce)
{
    /// <summary>How many are shown on a page.</summary>
    public const int PageSize = 6;
}

/// <summary>Asks for a tenant to let in.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Values">What stands in the fields, by their ids.</param>
public sealed record TenantFormReply(Language Language, string Nonce, IReadOnlyDictionary<string, string> Values) : AdministrationReply(Language, Nonce);

/// <summary>Asks whether a tenant is really to be taken out.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Tenant">The tenant.</param>
public sealed record TenantRemoveReply(Language Language, string Nonce, TenantEntry Tenant) : AdministrationReply(Language, Nonce);

/// <summary>Whether the bot is set up well.</summary>
/// <param name="Language">The language, also of the findings.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="IsReady">Whether it can do its work.</param>
/// <param name="Findings">What was found.</param>
public sealed record SetupReply(Language Language, string Nonce, bool IsReady, EquatableList<SetupFinding> Findings) : AdministrationReply(Language, Nonce);

/// <summary>What was found about a setting.</summary>
/// <param name="Part">How much it matters.</param>
/// <param name="Setting">The name of the setting, or of what stands behind it.</param>
/// <param name="Meaning">What that means, a sentence.</param>
/// <param name="Fix">What to do, a sentence; null if there is nothing to do.</param>
public sealed record SetupFinding(SetupPart Part, string Setting, string Meaning, string? Fix);

/// <summary>How much a finding matters, in the order of showing.</summary>
public enum SetupPart
{
    /// <summary>It is set wrong.</summary>
    Wrong,

    /// <summary>It is not set, or what it stands for is not there.</summary>
    Missing,

    /// <summary>All is well.</summary>
    Fine,
}
