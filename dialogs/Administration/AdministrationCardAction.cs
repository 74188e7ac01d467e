using TeamsPilotBot.Dialogs.Asking;

namespace TeamsPilotBot.Dialogs.Administration;

/// <summary>A click on a card with which administrators look after the bot.</summary>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
/// <param name="Fields">What the card's fields hold, by their ids, as <see cref="AdministrationFields"/> names them.</param>
public abstract record AdministrationCardAction(string Nonce, IReadOnlyDictionary<string, string> Fields) : CardClick
{
    /// <summary>What a field holds; null if it is empty.</summary>
    /// <param name="name">The id of the field.</param>
    public string? Field(string name) => Fields.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}

/// <summary>What a button about roles does.</summary>
public enum RoleVerb
{
    /// <summary>Shows who has which role.</summary>
    List,

    /// <summary>Asks whose roles.</summary>
    Choose,

    /// <summary>Shows what a person has, to be changed.</summary>
    Edit,

    /// <summary>Gives and takes.</summary>
    Save,
}

/// <summary>A click on a card about roles.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
/// <param name="Fields">What the card's fields hold.</param>
public sealed record RoleCardAction(RoleVerb Verb, string Nonce, IReadOnlyDictionary<string, string> Fields) : AdministrationCardAction(Nonce, Fields);

/// <summary>What a button about tenants does.</summary>
public enum TenantVerb
{
    /// <summary>Shows whose people are let in.</summary>
    List,

    /// <summary>Asks for one more.</summary>
    Form,

    /// <summary>Lets one more in.</summary>
    Save,

    /// <summary>Asks whether one is really to be taken out.</summary>
    AskRemove,

    /// <summary>Takes one out.</summary>
    Remove,
}

/// <summary>A click on a card about tenants.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
/// <param name="Fields">What the card's fields hold.</param>
public sealed record TenantCardAction(TenantVerb Verb, string Nonce, IReadOnlyDictionary<string, string> Fields) : AdministrationCardAction(Nonce, Fields);

/// <summary>The ids of the fields on these cards, and of what buttons carry besides.</summary>
public static class AdministrationFields
{
    /// <summary>The bot's own id of a person.</summary>
    public const string Person = "person";

    /// <summary>A part of a name that is looked for.</summary>
    public const string Search = "search";

    /// <summary>The Entra object id of a person.</summary>
    public const string UserId = "userId";

    /// <summary>The name of a person or a tenant.</summary>
    public const string Name = "name";

    /// <summary>The number of the change that a form shows.</summary>
    public const string Version = "version";

    /// <summary>The roles, with commas between.</summary>
    public const string Roles = "roles";

    /// <summary>The authority.</summary>
    public const string Organisation = "organisation";

    /// <summary>The sector: its name, or <see cref="None"/>.</summary>
    public const string Sector = "sector";

    /// <summary>The Entra tenant id.</summary>
    public const string Tenant = "tenant";

    /// <summary>Where a page of a list begins, from 0.</summary>
    public const string First = "first";

    /// <summary>What stands for none where one is chosen.</summary>
    public const string None = "-";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Person, Search, UserId, Name, Version, Roles, Organisation, Sector, Tenant, First];
}
