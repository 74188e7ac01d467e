using System.Collections.Frozen;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>What is known of contacts at this moment besides what the directory says. Safe to use from several threads.</summary>
/// <param name="Open">How many questions each contact has in hand, by id; who is missing has none.</param>
/// <param name="Unreachable">The ids of those whom Teams could not reach: known after a try.</param>
public sealed record ContactLoad(IReadOnlyDictionary<string, int> Open, IReadOnlySet<string> Unreachable)
{
    /// <summary>Nothing is known: all can be reached, and nobody has a question.</summary>
    public static ContactLoad Unknown { get; } = new(FrozenDictionary<string, int>.Empty, FrozenSet<string>.Empty);

    /// <summary>Whether a contact can be given a question; of several reasons why not, the one that lasts longest.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="today">The day, in Denmark.</param>
    public Availability Of(Contact contact, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return !contact.IsValidOn(today) ? Availability.NotInOffice
            : Unreachable.Contains(contact.Id) ? Availability.Unreachable
            : contact.IsAwayOn(today) ? Availability.Away
            : contact.MaxOpen is { } most && Open.GetValueOrDefault(contact.Id) >= most ? Availability.Full
            : Availability.Free;
    }
}

/// <summary>Whether a contact can be given a question.</summary>
public enum Availability
{
    /// <summary>Yes.</summary>
    Free,

    /// <summary>No: as many questions are open as the contact takes at once.</summary>
    Full,

    /// <summary>No: the contact is away.</summary>
    Away,

    /// <summary>No: Teams could not reach the contact.</summary>
    Unreachable,

    /// <summary>No: the contact has left, or has not begun.</summary>
    NotInOffice,
}
