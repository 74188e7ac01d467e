using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>The monthly question to contacts.</summary>
/// <param name="kind">The outboxes of contacts.</param>
/// <param name="contacts">The directory.</param>
/// <param name="seats">Knows who fills a contact.</param>
/// <param name="cards">Makes messages of what is shown.</param>
/// <param name="notices">Tells the administrators.</param>
/// <param name="time">Tells the day.</param>
internal sealed class ConfirmationContent(
    ContactOutbox kind, IContactBook contacts, ContactSeats seats, IReplyCards cards, NoticeBoard notices, TimeProvider time) : IOutboxContent
{
    /// <inheritdoc/>
    public IOutboxKind Kind => kind;

    /// <inheritdoc/>
    public IMessageActivity? Make(StoredDocument document, Knowledge.Outboxes.Delivery delivery, Address to)
    {
        // Whoever has answered meanwhile, or is no contact any more, is not asked.
        var today = DanishTime.Today(time);
        EquatableList<Contact> filled = [.. Filled(delivery.To.Id).Where(contact => contact.IsValidOn(today))];
        return filled.Any(contact => !(contact.LastConfirmed >= DanishTime.DayOf(delivery.Since)))
            ? cards.Show(new ConfirmReply(to.Language ?? Language.Danish, Nonce.New(), filled))
            : null;
    }

    /// <inheritdoc/>
    public async Task OnGoneAsync(StoredDocument document, Recipient to, CancellationToken cancellationToken)
    {
        foreach (var contact in Filled(to.Id))
        {
            await contacts.MarkUnreachableAsync(contact.Id, cancellationToken);
            await notices.TellAsync(NoticeKind.ContactUnreachable, contact.Id, contact.Name, cancellationToken);
        }
    }

    private List<Contact> Filled(string personKey)
        => [.. contacts.Current.All.Where(contact => !contact.Example && seats.PersonOf(contact.Id) == personKey)];
}
