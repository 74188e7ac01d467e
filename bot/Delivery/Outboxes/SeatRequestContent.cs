using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>The messages of requests to fill a contact.</summary>
/// <param name="kind">The outboxes of requests.</param>
/// <param name="contacts">The directory.</param>
/// <param name="cards">Makes messages of what is shown.</param>
internal sealed class SeatRequestContent(SeatRequestOutbox kind, IContactBook contacts, IReplyCards cards) : IOutboxContent
{
    /// <inheritdoc/>
    public IOutboxKind Kind => kind;

    /// <inheritdoc/>
    public IMessageActivity? Make(StoredDocument document, Knowledge.Outboxes.Delivery delivery, Address to)
    {
        var request = SeatRequestOutbox.RequestIn(document);
        var contact = contacts.Find(request.ContactId)?.Contact;
        var language = to.Language ?? Language.Danish;
        return delivery.About == SeatMessages.Outcome ? cards.Show(new SeatNoteReply(language, request, contact))
            : to.IsAdministrator ? cards.Show(new SeatRequestReply(language, Nonce.New(), request, contact))
            : null;
    }

    /// <inheritdoc/>
    public Task OnGoneAsync(StoredDocument document, Recipient to, CancellationToken cancellationToken) => Task.CompletedTask;
}
