using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.Drafts;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>The messages of drafts.</summary>
/// <param name="kind">The outboxes of drafts.</param>
/// <param name="register">The drafts.</param>
/// <param name="cards">Makes messages of what is shown.</param>
internal sealed class DraftContent(DraftOutbox kind, IDraftRegister register, IReplyCards cards) : IOutboxContent
{
    /// <inheritdoc/>
    public IOutboxKind Kind => kind;

    /// <inheritdoc/>
    public IMessageActivity? Make(StoredDocument document, Knowledge.Outboxes.Delivery delivery, Address to)
    {
        var draft = DraftOutbox.DraftIn(document);
        var language = to.Language ?? (delivery.To.Id == draft.Origin.AskerKey ? draft.Origin.Language : Language.Danish);
        Reply? reply = delivery.Kind == DeliveryKind.Note
            ? DraftViews.Note(draft, delivery.About, delivery.To, to.IsAdministrator, language)
            : DraftViews.To(draft, delivery.To, to.IsAdministrator, language);
        return reply is null ? null : cards.Show(reply);
    }

    /// <inheritdoc/>
    public async Task OnGoneAsync(StoredDocument document, Recipient to, CancellationToken cancellationToken)
    {
        var draft = DraftOutbox.DraftIn(document);
        if (to == Recipient.Person(draft.Origin.AnswererKey) && draft.WaitsFor.HasFlag(DraftSide.Contact))
        {
            await register.MoveAsync(draft.Id, $"unreachable-{draft.Version}", new GiveToAdministrators(), Actor.Clock, cancellationToken);
        }
    }
}
