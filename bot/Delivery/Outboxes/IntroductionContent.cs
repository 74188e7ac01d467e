using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.Matching;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Projects.Introducing;
using TeamsPilotBot.Knowledge.Storage;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>The messages of introductions.</summary>
/// <param name="kind">The outboxes of introductions.</param>
/// <param name="views">Shows introductions.</param>
/// <param name="desk">Ends what waits for somebody who cannot be reached.</param>
/// <param name="cards">Makes messages of what is shown.</param>
internal sealed class IntroductionContent(IntroductionOutbox kind, IntroductionViews views, IntroductionDesk desk, IReplyCards cards) : IOutboxContent
{
    /// <inheritdoc/>
    public IOutboxKind Kind => kind;

    /// <inheritdoc/>
    public IMessageActivity? Make(StoredDocument document, Knowledge.Outboxes.Delivery delivery, Address to)
    {
        var introduction = IntroductionOutbox.IntroductionIn(document);
        if (introduction.SideOf(delivery.To.Id) is not { } side)
        {
            return null;
        }

        // A question that is over before it went out is not asked, and nobody hears of it.
        if (delivery.Kind == DeliveryKind.Card && introduction is { IsOpen: false, State: not IntroductionState.Introduced }
            && !kind.Read(document).Cards.Any(place => place.To == delivery.To))
        {
            return null;
        }

        var language = to.Language ?? side.Language;
        Reply? reply = delivery.Kind == DeliveryKind.Note
            ? views.Note(introduction, delivery.To.Id, language)
            : views.To(introduction, delivery.To.Id, language);
        return reply is null ? null : cards.Show(reply);
    }

    /// <inheritdoc/>
    public Task OnGoneAsync(StoredDocument document, Recipient to, CancellationToken cancellationToken)
        => desk.FallThroughAsync(IntroductionOutbox.IntroductionIn(document).Id, cancellationToken);
}
