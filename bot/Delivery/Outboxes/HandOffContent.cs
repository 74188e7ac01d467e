using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>The messages of hand-offs.</summary>
/// <param name="kind">The outboxes of hand-offs.</param>
/// <param name="views">Shows hand-offs.</param>
/// <param name="cards">Makes messages of what is shown.</param>
/// <param name="outOfReach">What follows when somebody cannot be reached.</param>
internal sealed class HandOffContent(HandOffOutbox kind, HandOffViews views, IReplyCards cards, OutOfReach outOfReach) : IOutboxContent
{
    /// <inheritdoc/>
    public IOutboxKind Kind => kind;

    /// <inheritdoc/>
    public IMessageActivity? Make(StoredDocument document, Knowledge.Outboxes.Delivery delivery, Address to)
    {
        var handOff = HandOffOutbox.HandOffIn(document);
        var language = to.Language ?? (delivery.To.Id == handOff.AskerKey ? handOff.Question.Language : Language.Danish);
        return delivery.Kind == DeliveryKind.Note
            ? HandOffViews.Note(handOff, delivery.About, delivery.To, to.IsAdministrator, language) is { } note ? cards.Show(note) : null
            : cards.Show(views.To(handOff, delivery.To, to.IsAdministrator, language));
    }

    /// <inheritdoc/>
    public Task OnGoneAsync(StoredDocument document, Recipient to, CancellationToken cancellationToken)
        => outOfReach.OfHandOffAsync(HandOffOutbox.HandOffIn(document), to, cancellationToken);
}
