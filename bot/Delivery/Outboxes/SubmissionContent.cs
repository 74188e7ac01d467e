using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Reviewing;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>The messages of tellings: to curators how one stands, to its author what was decided.</summary>
/// <param name="kind">The outboxes of tellings.</param>
/// <param name="cards">Makes messages of what is shown.</param>
/// <param name="time">Tells how long one has waited.</param>
internal sealed class SubmissionContent(SubmissionOutbox kind, IReplyCards cards, TimeProvider time) : IOutboxContent
{
    /// <inheritdoc/>
    public IOutboxKind Kind => kind;

    /// <summary>Whoever had a hand in it has nothing to decide, so that somebody else must be told.</summary>
    /// <inheritdoc/>
    public bool IsFor(StoredDocument document, Address to) => !SubmissionOutbox.SubmissionIn(document).IsBy(to.Key);

    /// <inheritdoc/>
    public IMessageActivity? Make(StoredDocument document, Knowledge.Outboxes.Delivery delivery, Address to)
    {
        var submission = SubmissionOutbox.SubmissionIn(document);
        var isAuthor = delivery.To.Id == submission.AuthorKey;
        var language = to.Language ?? (isAuthor ? submission.Language : Language.Danish);
        if (!isAuthor && (submission.IsBy(delivery.To.Id) || !(to.IsCurator || to.IsAdministrator)))
        {
            // Whoever had a hand in it has nothing to decide, and whoever is no curator any more has nothing to see.
            return null;
        }

        Reply? reply = delivery.Kind == DeliveryKind.Note ? ReviewViews.Note(submission, delivery.About, delivery.To, language)
            : !isAuthor ? ReviewViews.Standing(submission, language, time.GetUtcNow())
            : delivery.Kind == DeliveryKind.Repost ? new SubmissionStandingReply(language, Nonce.New(), submission)
            : null;
        return reply is null ? null : cards.Show(reply);
    }

    /// <inheritdoc/>
    public Task OnGoneAsync(StoredDocument document, Recipient to, CancellationToken cancellationToken) => Task.CompletedTask;
}
