using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.Keeping;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Delivery.Outboxes;

/// <summary>The messages about the lessons that somebody stands for.</summary>
/// <param name="kind">The outboxes of keepers.</param>
/// <param name="cards">Makes messages of what is shown.</param>
internal sealed class KeeperContent(KeeperOutbox kind, IReplyCards cards) : IOutboxContent
{
    /// <inheritdoc/>
    public IOutboxKind Kind => kind;

    /// <inheritdoc/>
    public IMessageActivity? Make(StoredDocument document, Knowledge.Outboxes.Delivery delivery, Address to)
        => KeepViews.Message(KeeperOutbox.KeeperIn(document), delivery.About, to.Language ?? Language.Danish) is { } reply ? cards.Show(reply) : null;

    /// <summary>Nothing: the next sweep finds that the person is gone, and goes on to who comes next.</summary>
    /// <inheritdoc/>
    public Task OnGoneAsync(StoredDocument document, Recipient to, CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>The messages about reports.</summary>
/// <param name="kind">The outboxes of reports.</param>
/// <param name="cards">Makes messages of what is shown.</param>
internal sealed class ReportContent(ReportOutbox kind, IReplyCards cards) : IOutboxContent
{
    /// <inheritdoc/>
    public IOutboxKind Kind => kind;

    /// <inheritdoc/>
    public IMessageActivity? Make(StoredDocument document, Knowledge.Outboxes.Delivery delivery, Address to)
    {
        var report = ReportOutbox.ReportIn(document);
        var language = to.Language ?? (delivery.To.Id == report.ReporterKey ? report.Language : Language.Danish);
        return KeepViews.Message(report, delivery, language) is { } reply ? cards.Show(reply) : null;
    }

    /// <inheritdoc/>
    public Task OnGoneAsync(StoredDocument document, Recipient to, CancellationToken cancellationToken) => Task.CompletedTask;
}
