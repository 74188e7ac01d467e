using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>An issue as the store has it: with its posting, and with what it can be found by.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Outbox">Its posting.</param>
/// <param name="OutboxAt">When something can be sent, in seconds of Unix time; null if nothing is waiting.</param>
/// <param name="OutboxDead">Whether a message was given up that can be tried again: never.</param>
internal sealed record DigestIssueDocument(DigestIssue Issue, Outbox Outbox, long? OutboxAt, bool OutboxDead)
{
    /// <summary>The id of the one posting in an outbox.</summary>
    public const string Posting = "1";

    /// <summary>A subscription is a partition: what was told in it is read together.</summary>
    public static Container Container { get; } = new("digest-issues", [IOutboxKind.NextAtField, IOutboxKind.DeadField]);

    public static DocumentKey Key(string subscriptionId, DigestWeek week) => new(subscriptionId, week.ToString());

    public static NewDocument New(DigestIssue issue)
        => Of(issue, Outbox.Empty.Add(new Delivery(Posting, issue.To, DeliveryKind.Once, issue.Week.ToString(), issue.At)));

    public static NewDocument Of(DigestIssue issue, Outbox outbox)
        => new(
            Key(issue.SubscriptionId, issue.Week),
            JsonSerializer.Serialize(new DigestIssueDocument(issue.As(outbox), outbox, outbox.NextAt, outbox.Dead.Count > 0), LessonJson.Options),
            issue.At + DigestIssue.Kept);

    public static DigestIssueDocument Read(StoredDocument stored) => JsonSerializer.Deserialize<DigestIssueDocument>(stored.Json, LessonJson.Options)!;
}

/// <summary>Until when a subscription was looked at, where there was nothing new to tell.</summary>
/// <param name="Planned">The planned moment of the week that is over by it.</param>
internal sealed record DigestLookDocument(DateTimeOffset Planned)
{
    /// <summary>It lies beside the issues and is read with them; weeks come before it in the order of ids.</summary>
    public const string Id = "looked";

    public static NewDocument Of(string subscriptionId, DateTimeOffset planned)
        => new(new DocumentKey(subscriptionId, Id), JsonSerializer.Serialize(new DigestLookDocument(planned), LessonJson.Options), planned + DigestIssue.Kept);

    public static DigestLookDocument Read(StoredDocument stored) => JsonSerializer.Deserialize<DigestLookDocument>(stored.Json, LessonJson.Options)!;
}

/// <summary>The outboxes of issues.</summary>
public sealed class DigestOutbox : IOutboxKind
{
    /// <inheritdoc/>
    public Container Container => DigestIssueDocument.Container;

    /// <summary>The issue in a document.</summary>
    /// <param name="document">The document.</param>
    public static DigestIssue IssueIn(StoredDocument document) => DigestIssueDocument.Read(document).Issue;

    /// <summary>The document with an issue that tells something else, to be written with what becomes of its outbox.</summary>
    /// <param name="document">The document.</param>
    /// <param name="digest">What it tells now.</param>
    public static StoredDocument With(StoredDocument document, Digest digest)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(digest);
        var read = DigestIssueDocument.Read(document);
        return document with { Json = DigestIssueDocument.Of(read.Issue with { Digest = digest, Keys = [.. digest.Keys] }, read.Outbox).Json };
    }

    /// <inheritdoc/>
    public Outbox Read(StoredDocument document) => DigestIssueDocument.Read(document).Outbox;

    /// <inheritdoc/>
    public NewDocument Write(StoredDocument document, Outbox outbox) => DigestIssueDocument.Of(IssueIn(document), outbox);
}
