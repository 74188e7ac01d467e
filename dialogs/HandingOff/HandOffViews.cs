using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Dialogs.HandingOff;

/// <summary>Shows a hand-off to one of those who take part in it, as it stands now. Safe to use from several threads.</summary>
/// <param name="index">The lessons.</param>
/// <param name="contacts">The directory.</param>
/// <param name="clock">Tells which contacts are valid today.</param>
/// <param name="recurring">Tells how many have asked the same; null if nobody counts.</param>
public sealed class HandOffViews(LessonIndex index, IContactBook contacts, TimeProvider clock, RecurringService? recurring = null)
{
    /// <summary>How many of the lessons that were found are shown.</summary>
    public const int MostFound = 3;

    private const int MostContacts = 40;

    /// <summary>The card for somebody who clicked or wrote.</summary>
    /// <param name="handOff">The hand-off.</param>
    /// <param name="person">Who sees it.</param>
    /// <param name="language">The language.</param>
    /// <param name="notice">What the click came to; null for nothing.</param>
    public HandOffReply To(HandOff handOff, Person person, Language language, string? notice = null)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Show(handOff, Viewers.Of(handOff, person), person.Key, person.Reader, language) with { Notice = notice };
    }

    /// <summary>The card for the recipient of a message.</summary>
    /// <param name="handOff">The hand-off.</param>
    /// <param name="to">The recipient.</param>
    /// <param name="isAdministrator">Whether it is a person who administers the bot.</param>
    /// <param name="language">The language.</param>
    public HandOffReply To(HandOff handOff, Recipient to, bool isAdministrator, Language language)
    {
        ArgumentNullException.ThrowIfNull(to);
        return Show(handOff, Viewers.Of(handOff, to, isAdministrator), to.Kind == RecipientKind.Person ? to.Id : null, Reader.Anyone, language);
    }

    /// <summary>The line of text about a move for the recipient of a message; null if the move is not known any more.</summary>
    /// <param name="handOff">The hand-off.</param>
    /// <param name="moveId">The move.</param>
    /// <param name="to">The recipient.</param>
    /// <param name="isAdministrator">Whether it is a person who administers the bot.</param>
    /// <param name="language">The language.</param>
    public static Reply? Note(HandOff handOff, string moveId, Recipient to, bool isAdministrator, Language language)
    {
        ArgumentNullException.ThrowIfNull(handOff);
        return handOff.Trail.FirstOrDefault(entry => entry.Id == moveId) is { } entry
            ? new HandOffNoteReply(language, handOff, entry, Viewers.Of(handOff, to, isAdministrator))
            {
                ToHelper = handOff.SuggestionOf(entry) is { } suggestion && to == Recipient.Person(suggestion.ActorKey),
            }
            : null;
    }

    /// <summary>The lessons of some ids, as far as a reader may see them.</summary>
    /// <param name="ids">The ids, best first.</param>
    /// <param name="reader">The reader.</param>
    public EquatableList<Lesson> Lessons(IEnumerable<string> ids, Reader reader)
        => [.. ids.Take(MostFound).Select(id => index.Find(id, reader)).OfType<Lesson>()];

    /// <summary>The contacts of today who do not have it and have not had it, in the order of the directory.</summary>
    /// <param name="hasHad">Whether a contact has had it.</param>
    public EquatableList<Contact> Others(Func<string, bool> hasHad)
    {
        var today = DanishTime.Today(clock);
        return [.. contacts.Current.All.Where(contact => contact.IsValidOn(today) && !contact.IsAwayOn(today) && !hasHad(contact.Id)).Take(MostContacts)];
    }

    private HandOffReply Show(HandOff handOff, HandOffViewer viewer, string? key, Reader reader, Language language)
    {
        var sendsOn = viewer is HandOffViewer.Contact or HandOffViewer.Administrator
            || (viewer == HandOffViewer.Asker && handOff.Status == HandOffStatus.Declined);
        return new HandOffReply(language, Nonce.New(), handOff, viewer, Lessons(handOff.Question.Found, reader))
        {
            ViewerKey = key,
            Askers = recurring?.AskersOf(handOff.Id) ?? 1,
            Others = handOff.IsOpen && sendsOn ? Others(handOff.HasBeenWith) : [],
        };
    }
}
