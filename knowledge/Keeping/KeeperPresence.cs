using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>Tells whether people who stand for lessons are still there, and who comes after them. Safe to use from several threads.</summary>
/// <param name="reach">Knows whether the bot can write to them.</param>
/// <param name="contacts">The directory.</param>
/// <param name="seats">Knows who fills a contact.</param>
/// <param name="clock">Tells the day.</param>
public sealed class KeeperPresence(IReach reach, IContactBook contacts, ContactSeats seats, TimeProvider clock)
{
    /// <summary>A chain of successors that is longer goes in a circle.</summary>
    private const int MostSteps = 20;

    /// <summary>Whether the directory is there to be asked.</summary>
    public bool IsKnown => contacts.IsLoaded;

    /// <summary>Whether a person can be asked.</summary>
    /// <param name="personKey">The bot's own id of the person, or <see cref="Keeper.Nobody"/>.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<Presence> OfAsync(string personKey, CancellationToken cancellationToken)
    {
        if (personKey == Keeper.Nobody || await reach.OfAsync(personKey, cancellationToken) == Reach.Left)
        {
            return Presence.Gone;
        }

        var today = DanishTime.Today(clock);
        return FilledBy(personKey).Any(contact => contact.IsValidOn(today) && contact.IsAwayOn(today)) ? Presence.Away : Presence.Here;
    }

    /// <summary>Who takes over from a person who is gone: the successor of a contact that the person filled, or the successor's.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The key of somebody who can be written to; null if there is nobody.</returns>
    public async Task<string?> SuccessorAsync(string personKey, CancellationToken cancellationToken)
    {
        foreach (var contact in FilledBy(personKey))
        {
            var next = contact.Successor;
            for (var step = 0; step < MostSteps && next is not null && contacts.Find(next) is { Contact: var successor }; step++)
            {
                if (seats.PersonOf(successor.Id) is { } person && person != personKey && await reach.OfAsync(person, cancellationToken) == Reach.Here)
                {
                    return person;
                }

                next = successor.Successor;
            }
        }

        return null;
    }

    // The directory itself, since a contact who left is not among those who are valid now.
    private List<Contact> FilledBy(string personKey)
        => [.. contacts.Records.Select(record => record.Contact).Where(contact => !contact.Example && seats.PersonOf(contact.Id) == personKey)];
}
