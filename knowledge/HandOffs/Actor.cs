using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>
/// Who makes a move. What the actor is to a hand-off (its asker, its contact, …) is not said by the caller but found by
/// comparing keys.
/// </summary>
public sealed record Actor
{
    private Actor(string key) => Key = key;

    /// <summary>The passing of time: reminders, the next in line, contacts who left.</summary>
    public static Actor Clock { get; } = new("clock") { IsClock = true };

    /// <summary>The bot's own id of the person.</summary>
    public string Key { get; }

    /// <summary>The ids of the contacts whom the person fills, or whose channel the person belongs to.</summary>
    public EquatableList<string> Contacts { get; private init; } = [];

    /// <summary>The name that the person goes by in Teams; null if it is not known.</summary>
    public string? Name { get; private init; }

    /// <summary>Whether the person administers the bot.</summary>
    public bool IsAdministrator { get; private init; }

    /// <summary>Whether the person looks after the lessons; administrators do too, so that there is always somebody.</summary>
    public bool IsCurator { get; private init; }

    /// <summary>Whether it is no person but the clock.</summary>
    public bool IsClock { get; private init; }

    /// <summary>A person.</summary>
    /// <param name="key">The bot's own id of the person.</param>
    /// <param name="contacts">The ids of the contacts whom the person fills, by the directory; null for none.</param>
    /// <param name="isAdministrator">Whether the person administers the bot.</param>
    /// <param name="name">The name that the person goes by in Teams; null if it is not known.</param>
    /// <param name="isCurator">Whether the person looks after the lessons.</param>
    public static Actor Person(
        string key, EquatableList<string>? contacts = null, bool isAdministrator = false, string? name = null, bool isCurator = false)
        => new(key) { Contacts = contacts ?? [], IsAdministrator = isAdministrator, Name = name, IsCurator = isCurator || isAdministrator };
}
