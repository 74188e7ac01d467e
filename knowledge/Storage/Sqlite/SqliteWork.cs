using System.Globalization;
using Microsoft.Data.Sqlite;

namespace TeamsPilotBot.Knowledge.Storage.Sqlite;

/// <summary>What is done within a transaction.</summary>
internal sealed class SqliteWork(SqliteStoreOptions options, TimeProvider time)
{
    /// <summary>
    /// The next number of a change. Writers wait for each other, so numbers become visible in their order, and a reader that
    /// has seen one has missed none before it.
    /// </summary>
    private const string NextChange = "UPDATE store SET seq = seq + 1 RETURNING seq";

    /// <summary>Unix milliseconds.</summary>
    public long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>The document of a row: partition, id, change, content and expiry.</summary>
    public static StoredDocument Document(SqliteDataReader row) => new(Key(row), row.GetString(3), ETag(row.GetInt64(2)))
    {
        ExpiresAt = row.IsDBNull(4) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4)),
    };

    /// <summary>Creates a document, or replaces the one with the ETag.</summary>
    public WriteResult Put(SqliteSession session, SqliteTable table, DocumentWrite write)
    {
        var document = write.Document;
        if (Refusal(State(session, table, document.Key), write.ETag, creates: write.ETag is null) is { } refusal)
        {
            return new WriteResult(refusal, null);
        }

        var change = session.Scalar<long>(NextChange);
        Write(session, table, document.Key, change, document.Json, document.ExpiresAt?.ToUnixTimeMilliseconds());
        return new WriteResult(WriteOutcome.Done, ETag(change));
    }

    /// <summary>Leaves a tombstone in place of a document.</summary>
    public WriteResult Delete(SqliteSession session, SqliteTable table, DocumentKey key, string? etag)
    {
        if (Refusal(State(session, table, key), etag, creates: false) is { } refusal)
        {
            return new WriteResult(refusal, null);
        }

        Bury(session, table, key);
        return new WriteResult(WriteOutcome.Done, null);
    }

    /// <summary>A page of changes.</summary>
    public ChangePage Changes(SqliteSession session, SqliteTable table, string container, string? token, int limit)
    {
        var (store, last) = session.Rows("SELECT id, seq FROM store", row => (row.GetString(0), row.GetInt64(1)))[0];
        var forgotten = session.Scalar<long>("SELECT forgotten FROM container WHERE name = @name", ("@name", container));
        var given = ChangeToken.Parse(token);
        var start = given?.IsCurrent(store, last, forgotten) == true ? given : new ChangeToken(store, 0, forgotten);
        var rows = session.Rows(
            table.Changes,
            row => (Number: row.GetInt64(2), Change: new DocumentChange(Key(row), row.IsDBNull(3) ? null : Document(row))),
            ("@after", start.Change),
            ("@limit", limit + 1L),
            ("@now", Now));
        var page = rows.Take(limit).ToList();
        var next = start with { Change = page.Count > 0 ? page[^1].Number : start.Change };
        return new ChangePage([.. page.Select(row => row.Change)], next.ToString(), rows.Count > limit, token is not null && start != given);
    }

    /// <summary>Leaves tombstones in place of some expired documents.</summary>
    /// <returns>How many.</returns>
    public int Expire(SqliteSession session, SqliteTable table, int limit)
    {
        var keys = session.Rows(table.Expired, Key, ("@now", Now), ("@limit", (long)limit));
        foreach (var key in keys)
        {
            Bury(session, table, key);
        }

        return keys.Count;
    }

    /// <summary>Takes old tombstones away, and notes the last of them, so that readers who had not come so far begin again.</summary>
    /// <returns>How many.</returns>
    public int Forget(SqliteSession session, SqliteTable table, string container)
    {
        if (session.Scalar<long>(table.LastForgotten, ("@now", Now)) is > 0 and var last)
        {
            session.Execute("UPDATE container SET forgotten = max(forgotten, @last) WHERE name = @name", ("@last", last), ("@name", container));
        }

        return session.Execute(table.Forget, ("@now", Now));
    }

    /// <summary>The values of a page of a query.</summary>
    public (string Name, object? Value)[] Values(DocumentQuery query, DocumentKey last, int limit)
    {
        List<(string, object?)> values = [("@now", Now), ("@lastId", last.Id), ("@lastPartition", last.Partition), ("@limit", (long)limit)];
        if (query.Partition is { } partition)
        {
            values.Add(("@partition", partition));
        }

        values.AddRange(query.Where.Select((condition, i) => ($"@value{i}", (object?)condition.Value)));
        return [.. values];
    }

    private static DocumentKey Key(SqliteDataReader row) => new(row.GetString(0), row.GetString(1));

    /// <summary>The number of the change: it never comes again, so an ETag says which write it was.</summary>
    private static string ETag(long change) => change.ToString("x", CultureInfo.InvariantCulture);

    private static WriteOutcome? Refusal(string? current, string? expected, bool creates)
        => creates ? (current is null ? null : WriteOutcome.Conflict)
            : current is null ? WriteOutcome.NotFound
            : expected is null || current == expected ? null
            : WriteOutcome.Conflict;

    private static void Write(SqliteSession session, SqliteTable table, DocumentKey key, long change, string? json, long? expires)
        => session.Execute(
            table.Put,
            ("@partition", key.Partition),
            ("@id", key.Id),
            ("@seq", change),
            ("@json", json),
            ("@expires", expires));

    /// <summary>The ETag of the live document, or null.</summary>
    private string? State(SqliteSession session, SqliteTable table, DocumentKey key)
        => session.Scalar<long>(table.State, ("@partition", key.Partition), ("@id", key.Id), ("@now", Now)) is > 0 and var change ? ETag(change) : null;

    private void Bury(SqliteSession session, SqliteTable table, DocumentKey key)
        => Write(session, table, key, session.Scalar<long>(NextChange), null, Now + (long)options.RememberDeletions.TotalMilliseconds);
}
