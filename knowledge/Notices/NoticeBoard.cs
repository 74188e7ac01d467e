using System.Globalization;
using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Notices;

/// <summary>
/// Tells the administrators, once for each thing and day, or for each step towards its end. Safe to use from several threads and processes: of several who tell the
/// same, one does.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="clock">Tells the day.</param>
/// <param name="signal">Is told when there is something to send; null if nobody in this process sends.</param>
public sealed class NoticeBoard(IDocumentStore store, TimeProvider clock, IOutboxSignal? signal = null)
{
    /// <summary>How long a notice is kept, sent or not.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Tells the administrators.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="subject">The id of what it is about.</param>
    /// <param name="detail">What they can be told besides; null for nothing.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task TellAsync(NoticeKind kind, string subject, string? detail, CancellationToken cancellationToken)
        => TellAsync(new Notice(kind, subject, detail, clock.GetUtcNow()), cancellationToken);

    /// <summary>Tells the administrators what one of them has done; to that one it is no news.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="subject">What makes it one thing: the same again on the same day is told once.</param>
    /// <param name="detail">What or whom it is about, by name.</param>
    /// <param name="byKey">Who did it: the bot's own id.</param>
    /// <param name="byName">Their name; null if it is not known.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task TellOthersAsync(NoticeKind kind, string subject, string detail, string byKey, string? byName, CancellationToken cancellationToken)
        => TellAsync(new Notice(kind, subject, detail, clock.GetUtcNow()) { ByKey = byKey, ByName = byName }, cancellationToken);

    /// <summary>Tells the administrators that something expires: once for each step on the way there, on whatever day.</summary>
    /// <param name="kind">What it is about.</param>
    /// <param name="expires">The day on which it expires.</param>
    /// <param name="step">The step, see <see cref="ExpirySteps"/>.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public Task TellAsync(NoticeKind kind, DateOnly expires, int step, CancellationToken cancellationToken)
        => TellAsync(
            new Notice(kind, string.Create(CultureInfo.InvariantCulture, $"{expires:yyyy-MM-dd} {step}"), null, clock.GetUtcNow()) { Expires = expires },
            cancellationToken);

    private async Task TellAsync(Notice notice, CancellationToken cancellationToken)
    {
        var outbox = Outbox.Empty.Add(new Delivery("1", Recipient.Administrators, DeliveryKind.Note, "1", notice.At));
        var document = NoticeDocument.Of(notice, outbox);
        if ((await store.CreateAsync(NoticeDocument.Container, document, cancellationToken)).Outcome == WriteOutcome.Done)
        {
            signal?.SomethingToSend(NoticeDocument.Container, document.Key);
        }
    }
}

/// <summary>The outboxes of notices.</summary>
public sealed class NoticeOutbox : IOutboxKind
{
    /// <inheritdoc/>
    public Container Container => NoticeDocument.Container;

    /// <summary>The notice in a document.</summary>
    /// <param name="document">The document.</param>
    public static Notice NoticeIn(StoredDocument document) => NoticeDocument.Read(document).Notice;

    /// <inheritdoc/>
    public Outbox Read(StoredDocument document) => NoticeDocument.Read(document).Outbox;

    /// <inheritdoc/>
    public NewDocument Write(StoredDocument document, Outbox outbox) => NoticeDocument.Of(NoticeIn(document), outbox);
}

/// <summary>A notice as the store has it.</summary>
internal sealed record NoticeDocument(Notice Notice, Outbox Outbox, long? OutboxAt, bool OutboxDead)
{
    public static Container Container { get; } = new("notices", [IOutboxKind.NextAtField, IOutboxKind.DeadField]);

    public static NewDocument Of(Notice notice, Outbox outbox)
    {
        // The day is in the id, so that the same is told again tomorrow and not again today; a step is told once, whenever that was.
        var day = notice.Expires is null ? $"-{notice.At:yyyyMMdd}" : "";
        var id = $"{notice.Kind}-{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(notice.Subject)).AsSpan(0, 12))}{day}";
        return new NewDocument(
            new DocumentKey(id, id),
            JsonSerializer.Serialize(new NoticeDocument(notice, outbox, outbox.NextAt, outbox.Dead.Count > 0), LessonJson.Options),
            notice.At + NoticeBoard.Kept);
    }

    public static NoticeDocument Read(StoredDocument stored) => JsonSerializer.Deserialize<NoticeDocument>(stored.Json, LessonJson.Options)!;
}
