using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>The words to administrators.</summary>
/// <param name="kind">The outboxes of notices.</param>
internal sealed class NoticeContent(NoticeOutbox kind) : IOutboxContent
{
    /// <inheritdoc/>
    public IOutboxKind Kind => kind;

    /// <inheritdoc/>
    public bool IsFor(StoredDocument document, Address to)
    {
        var by = NoticeOutbox.NoticeIn(document).ByKey;
        return by is null || by != to.Key;
    }

    /// <inheritdoc/>
    public IMessageActivity? Make(StoredDocument document, Knowledge.Outboxes.Delivery delivery, Address to)
    {
        var notice = NoticeOutbox.NoticeIn(document);
        var language = to.Language ?? Language.Danish;
        var message = MessageFactory.Text(notice.Expires is { } day
            ? ExpiryWords.Of(notice, day, language)
            : TeamsTexts.Catalog.Format(language, $"Notice.{notice.Kind}", notice.Detail ?? notice.Subject, notice.ByName ?? TeamsTexts.Catalog.Get(language, "AnAdministrator")));
        message.TextFormat = TextFormatTypes.Plain;
        return message;
    }

    /// <inheritdoc/>
    public Task OnGoneAsync(StoredDocument document, Recipient to, CancellationToken cancellationToken) => Task.CompletedTask;
}
