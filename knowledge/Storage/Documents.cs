namespace TeamsPilotBot.Knowledge.Storage;

/// <summary>Where a document lies.</summary>
/// <param name="Partition">The partition: what is read together.</param>
/// <param name="Id">The id, unique in the partition.</param>
public sealed record DocumentKey(string Partition, string Id);

/// <summary>A document to write.</summary>
/// <param name="Key">Partition and id.</param>
/// <param name="Json">The content, one JSON object.</param>
/// <param name="ExpiresAt">When it may be removed; null for never. An expired document is not read any more.</param>
public sealed record NewDocument(DocumentKey Key, string Json, DateTimeOffset? ExpiresAt = null);

/// <summary>One of many writes.</summary>
/// <param name="Document">The document to write.</param>
/// <param name="ETag">The ETag that was read, to replace it; null to create it.</param>
public sealed record DocumentWrite(NewDocument Document, string? ETag = null);

/// <summary>A document as the store has it.</summary>
/// <param name="Key">Partition and id.</param>
/// <param name="Json">The content, one JSON object.</param>
/// <param name="ETag">Changes with each write.</param>
public sealed record StoredDocument(DocumentKey Key, string Json, string ETag)
{
    /// <summary>When it may be removed; null for never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }
}

/// <summary>A document, and the container that it lies in.</summary>
/// <param name="Container">The container.</param>
/// <param name="Document">The document.</param>
public sealed record ContainedDocument(Container Container, StoredDocument Document);

/// <summary>How a write ended.</summary>
public enum WriteOutcome
{
    /// <summary>It is written.</summary>
    Done,

    /// <summary>Somebody else was first; nothing is written.</summary>
    Conflict,

    /// <summary>There is no such document; nothing is written.</summary>
    NotFound,
}

/// <summary>The result of a write.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="ETag">The new ETag if it is written and there is still a document, else null.</param>
public sealed record WriteResult(WriteOutcome Outcome, string? ETag);

/// <summary>A change of a document.</summary>
/// <param name="Key">Partition and id.</param>
/// <param name="Document">The document as it is now; null if it was deleted.</param>
public sealed record DocumentChange(DocumentKey Key, StoredDocument? Document);

/// <summary>Some changes, and where to go on.</summary>
/// <param name="Changes">The changes, oldest first.</param>
/// <param name="Token">Give this to get the following changes; opaque.</param>
/// <param name="More">True if there were more than asked for.</param>
/// <param name="Restarted">
/// True if the token was too old, or of another store: these are changes from the beginning, and what the reader knows but
/// does not meet on the way to the end is gone.
/// </param>
public sealed record ChangePage(IReadOnlyList<DocumentChange> Changes, string Token, bool More, bool Restarted = false);
