using TeamsPilotBot.Dialogs.Asking;

namespace TeamsPilotBot.Dialogs.Directory;

/// <summary>A click on a card about the directory.</summary>
/// <param name="Verb">What to do.</param>
/// <param name="Nonce">The nonce of the card that was clicked.</param>
/// <param name="Fields">What the card's fields hold, by their ids, as <see cref="DirectoryFields"/> names them.</param>
public sealed record DirectoryCardAction(DirectoryVerb Verb, string Nonce, IReadOnlyDictionary<string, string> Fields) : CardClick
{
    /// <summary>What a field holds; null if it is empty.</summary>
    /// <param name="name">The id of the field.</param>
    public string? Field(string name) => Fields.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}

/// <summary>The ids of the fields on cards about the directory, and of what buttons carry besides.</summary>
public static class DirectoryFields
{
    /// <summary>What stands for nobody where a contact is chosen.</summary>
    public const string Nobody = "-";

    /// <summary>The id of a contact; of several, with commas between.</summary>
    public const string Contact = "contact";

    /// <summary>The id of a request to fill a contact.</summary>
    public const string Request = "request";

    /// <summary>The id of what did not arrive.</summary>
    public const string Item = "item";

    /// <summary>Which part of the directory: the name of a <see cref="DirectoryFilter"/>.</summary>
    public const string Filter = "filter";

    /// <summary>Where a page of a list begins, from 0.</summary>
    public const string First = "first";

    /// <summary>The version of the contact that a form shows.</summary>
    public const string Version = "version";

    /// <summary>The name.</summary>
    public const string Name = "name";

    /// <summary>The role.</summary>
    public const string Role = "role";

    /// <summary>The authority.</summary>
    public const string Organisation = "organisation";

    /// <summary>What the contact can help with.</summary>
    public const string CanHelp = "canHelp";

    /// <summary>What the contact cannot help with.</summary>
    public const string CannotHelp = "cannotHelp";

    /// <summary>The answer time in working days.</summary>
    public const string AnswerWithin = "answerWithin";

    /// <summary>The id of the deputy, or <see cref="Nobody"/>.</summary>
    public const string Deputy = "deputy";

    /// <summary>The id of the successor, or <see cref="Nobody"/>.</summary>
    public const string Successor = "successor";

    /// <summary>The mailbox.</summary>
    public const string Mailbox = "mailbox";

    /// <summary>The channel.</summary>
    public const string Channel = "channel";

    /// <summary>The first day that the contact is valid.</summary>
    public const string ValidFrom = "validFrom";

    /// <summary>The last day that the contact is valid.</summary>
    public const string ValidTo = "validTo";

    /// <summary>The first day away.</summary>
    public const string AwayFrom = "awayFrom";

    /// <summary>The last day away.</summary>
    public const string AwayTo = "awayTo";

    /// <summary>The most open questions.</summary>
    public const string MaxOpen = "maxOpen";

    /// <summary>The areas, with commas between.</summary>
    public const string Categories = "categories";

    /// <summary>The sectors, with commas between.</summary>
    public const string Sectors = "sectors";

    /// <summary>The Entra object id of the person.</summary>
    public const string UserId = "userId";

    /// <summary>What an administrator writes into the form of a contact.</summary>
    public static IReadOnlyList<string> Form { get; } =
    [
        Name, Role, Organisation, CanHelp, CannotHelp, AnswerWithin, Deputy, Successor, Mailbox, Channel, ValidFrom, ValidTo, AwayFrom, AwayTo, MaxOpen,
        Categories, Sectors, UserId,
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Contact, Request, Item, Filter, First, Version, .. Form];
}
