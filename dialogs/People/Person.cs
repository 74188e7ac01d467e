using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Dialogs.People;

/// <summary>The one who wrote or clicked, as the bot knows them. The host puts it into the turn state before the dialogs run.</summary>
/// <param name="Key">The bot's own id of the person: stable, and no name or address.</param>
/// <param name="Reader">What may be shown where the person wrote: in a group or a channel only what everyone may see.</param>
/// <param name="Roles">What the person may do; <see cref="Role.Reader"/> is always among them.</param>
public sealed record Person(string Key, Reader Reader, EquatableList<Role> Roles)
{
    /// <summary>The ids of the contacts as whom the person acts here: those the person fills, and in a channel those whose channel it is.</summary>
    public EquatableList<string> Contacts { get; init; } = [];

    /// <summary>
    /// The authority that the person works for, by the administrator's mapping, wherever the person writes; null if it is not known.
    /// For what a person puts their name to; it opens nothing.
    /// </summary>
    public string? Organisation { get; init; } = Reader.Organisation;

    /// <summary>The roles that the person has by the settings, and that nobody can take in Teams.</summary>
    public EquatableList<Role> RolesBySettings { get; init; } = Roles;

    /// <summary>Somebody of whom nothing is known.</summary>
    /// <param name="key">The bot's own id of the person.</param>
    public static Person Unknown(string key) => new(key, Reader.Anyone, [Role.Reader]);
}
