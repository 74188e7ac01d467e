using TeamsPilotBot.Knowledge.Calendar;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>Decides who is asked whether they are still the right contact, and of whose silence the administrators are told. Pure.</summary>
/// <param name="days">Which days people work.</param>
public sealed class ConfirmationRules(WorkingDays days)
{
    /// <summary>How long a confirmation holds, and how long nobody is asked again.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromDays(30);

    /// <summary>How many working days after the question the administrators are told that nobody answered.</summary>
    public const int PatienceInWorkingDays = 10;

    private static readonly TimeOnly Begins = new(9, 0);
    private static readonly TimeOnly Ends = new(16, 0);

    /// <summary>Whether a contact's last confirmation is too old on a day. Before the first, it is counted from the day the contact is valid.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="today">The day, in Denmark.</param>
    public static bool IsOld(Contact contact, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return (contact.LastConfirmed ?? contact.ValidFrom) is not { } day || day < today.AddDays(-Interval.Days);
    }

    /// <summary>
    /// What is to be done. A person is asked once for all contacts that they fill: the question lies with the first of them, and
    /// any answer speaks for all. Nobody is asked outside working hours, while they are away, or while Teams cannot reach them.
    /// </summary>
    /// <param name="records">All contacts, in the order of the directory.</param>
    /// <param name="personOf">The bot's own id of the person who fills a contact; null if nobody is known.</param>
    /// <param name="now">The moment.</param>
    public IReadOnlyList<ConfirmationStep> Due(IEnumerable<ContactRecord> records, Func<Contact, string?> personOf, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(personOf);
        var today = DanishTime.DayOf(now);
        if (!days.Contains(today) || now < DanishTime.MomentOf(today, Begins) || now >= DanishTime.MomentOf(today, Ends))
        {
            return [];
        }

        return
        [
            .. records
                .Where(record => record is { Contact.Example: false, State.Unreachable: null } && record.Contact.IsValidOn(today))
                .Select(record => (Record: record, Person: personOf(record.Contact)))
                .Where(seat => seat.Person is not null)
                .GroupBy(seat => seat.Person!, seat => seat.Record, StringComparer.Ordinal)
                .Select(person => Of(person.Key, [.. person], now, today))
                .OfType<ConfirmationStep>(),
        ];
    }

    private ConfirmationStep? Of(string personKey, List<ContactRecord> seats, DateTimeOffset now, DateOnly today)
    {
        if (seats.Any(seat => seat.Contact.IsAwayOn(today)))
        {
            return null;
        }

        var asked = seats.MaxBy(seat => seat.State.AskedToConfirmAt)!;
        if (asked.State.AskedToConfirmAt is { } at && IsSilence(asked, at, seats, today))
        {
            return new TellOfSilence(asked.Contact.Id, asked.Contact.Name);
        }

        return seats.Any(seat => IsOld(seat.Contact, today)) && !(asked.State.AskedToConfirmAt > now - Interval)
            ? new AskPerson(seats[0].Contact.Id, personKey)
            : null;
    }

    /// <summary>Told once: not again for later questions to somebody who has not answered in between.</summary>
    private bool IsSilence(ContactRecord asked, DateTimeOffset at, List<ContactRecord> seats, DateOnly today)
    {
        var day = DanishTime.DayOf(at);
        var answered = seats.All(seat => seat.Contact.LastConfirmed >= day);
        var told = asked.State.SilenceToldAt is { } last && !(asked.Contact.LastConfirmed >= DanishTime.DayOf(last));
        return !answered && !told && days.After(day, PatienceInWorkingDays) <= today;
    }
}

/// <summary>Something that the monthly confirmation makes necessary. There are no others than these.</summary>
/// <param name="ContactId">The contact.</param>
public abstract record ConfirmationStep(string ContactId);

/// <summary>A person is to be asked.</summary>
/// <param name="ContactId">The contact whose document carries the question.</param>
/// <param name="PersonKey">The bot's own id of the person.</param>
public sealed record AskPerson(string ContactId, string PersonKey) : ConfirmationStep(ContactId);

/// <summary>The administrators are to be told that a person does not answer.</summary>
/// <param name="ContactId">The contact whose document carries the question.</param>
/// <param name="Name">The contact's name in the directory.</param>
public sealed record TellOfSilence(string ContactId, string Name) : ConfirmationStep(ContactId);
