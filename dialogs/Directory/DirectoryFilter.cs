using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Dialogs.Directory;

/// <summary>A part of the directory, and what can be said of a contact in it.</summary>
public enum DirectoryFilter
{
    /// <summary>All.</summary>
    All,

    /// <summary>Made-up people.</summary>
    Example,

    /// <summary>Real contacts of whom nobody is known in Teams.</summary>
    Nobody,

    /// <summary>Away today.</summary>
    Away,

    /// <summary>Ended, or not begun.</summary>
    Ended,

    /// <summary>Not confirmed for too long.</summary>
    NotConfirmed,

    /// <summary>Not to be reached in Teams.</summary>
    Unreachable,
}

/// <summary>A contact in a list.</summary>
/// <param name="Record">The contact.</param>
/// <param name="Signs">What is to be noticed about it; empty if all is well.</param>
public sealed record DirectoryItem(ContactRecord Record, EquatableList<DirectoryFilter> Signs)
{
    /// <summary>A contact as it stands on a day.</summary>
    /// <param name="record">The contact.</param>
    /// <param name="hasPerson">Whether somebody is known in Teams who fills it.</param>
    /// <param name="clock">Tells the day.</param>
    public static DirectoryItem Of(ContactRecord record, bool hasPerson, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(record);
        var (contact, today) = (record.Contact, DanishTime.Today(clock));
        var valid = contact.IsValidOn(today);
        (DirectoryFilter Sign, bool Holds)[] signs =
        [
            (DirectoryFilter.Example, contact.Example),
            (DirectoryFilter.Ended, !valid),
            (DirectoryFilter.Nobody, valid && !contact.Example && !hasPerson),
            (DirectoryFilter.Unreachable, valid && record.State.Unreachable is not null),
            (DirectoryFilter.Away, valid && contact.IsAwayOn(today)),
            (DirectoryFilter.NotConfirmed, valid && !contact.Example && hasPerson && ConfirmationRules.IsOld(contact, today)),
        ];
        return new DirectoryItem(record, [.. signs.Where(sign => sign.Holds).Select(sign => sign.Sign)]);
    }

    /// <summary>Whether it is in a part of the directory.</summary>
    /// <param name="filter">The part.</param>
    public bool IsIn(DirectoryFilter filter) => filter == DirectoryFilter.All || Signs.Contains(filter);
}
