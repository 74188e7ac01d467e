using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace TeamsPilotBot.Knowledge.Storage.Sqlite;

/// <summary>
/// The embedded store of record: one SQLite file in the data folder, for one computer. Several threads and several processes
/// may use it at once; writes wait for each other, and each is one short transaction. Deleted and expired content is
/// overwritten in the file, and gone from its write-ahead log about a second later.
/// </summary>
public sealed partial class SqliteDocumentStore : IDocumentStore, IDisposable
{
    private const int PageSize = 256;

    private readonly ILogger logger;
    private readonly SqliteDatabase database;
    private readonly SqliteWork work;
    private readonly LogEmptying emptying;
    private readonly ITimer sweeper;

    /// <summary>A store over the file that the options name. Nothing is opened before the first use.</summary>
    /// <param name="options">Where the file lies, and its limits.</param>
    /// <param name="time">Decides what has expired, and waits.</param>
    /// <param name="logger">Is told when sweeping fails.</param>
    public SqliteDocumentStore(SqliteStoreOptions options, TimeProvider time, ILogger<SqliteDocumentStore> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        this.logger = logger;
        database = new SqliteDatabase(options, time);
        work = new SqliteWork(options, time);
        emptying = new LogEmptying(database, time, logger);
        sweeper = time.CreateTimer(_ => _ = SweepQuietlyAsync(), null, options.SweepEvery, options.SweepEvery);
    }

    /// <summary>Opens the file, makes or upgrades it, and sees that it can be written.</summary>
    /// <inheritdoc/>
    public Task OpenAsync(CancellationToken cancellationToken) => database.OpenAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task<StoredDocument?> ReadAsync(Container container, DocumentKey key, CancellationToken cancellationToken)
    {
        DocumentRules.Check(key);
        var table = await database.TableAsync(container, cancellationToken);
        var found = await database.ReadAsync(
            session => session.Rows(table.Read, SqliteWork.Document, ("@partition", key.Partition), ("@id", key.Id), ("@now", work.Now)),
            cancellationToken);
        return found is [var document] ? document : null;
    }

    /// <inheritdoc/>
    public Task<WriteResult> CreateAsync(Container container, NewDocument document, CancellationToken cancellationToken)
        => WriteOneAsync(container, new DocumentWrite(document), cancellationToken);

    /// <inheritdoc/>
    public Task<WriteResult> ReplaceAsync(Container container, NewDocument document, string etag, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(etag);
        return WriteOneAsync(container, new DocumentWrite(document, etag), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WriteResult>> WriteManyAsync(
        Container container, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(writes);
        foreach (var write in writes)
        {
            DocumentRules.Check(write.Document);
        }

        var table = await database.TableAsync(container, cancellationToken);
        return await database.WriteAsync(session => writes.Select(write => work.Put(session, table, write)).ToList(), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<WriteResult> DeleteAsync(Container container, DocumentKey key, string? etag, CancellationToken cancellationToken)
    {
        DocumentRules.Check(key);
        var table = await database.TableAsync(container, cancellationToken);
        var result = await database.WriteAsync(session => work.Delete(session, table, key, etag), cancellationToken);
        if (result.Outcome == WriteOutcome.Done)
        {
            emptying.Ask();
        }

        return result;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<StoredDocument> QueryAsync(
        Container container, DocumentQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        DocumentRules.Check(container, query);
        var table = await database.TableAsync(container, cancellationToken);
        var sql = table.Page(query);
        var left = query.Limit ?? int.MaxValue;
        var last = new DocumentKey(string.Empty, string.Empty);
        while (left > 0)
        {
            // Pages are read one by one, so that a slow caller holds no snapshot open.
            var limit = Math.Min(left, PageSize);
            var values = work.Values(query, last, limit);
            var page = await database.ReadAsync(session => session.Rows(sql, SqliteWork.Document, values), cancellationToken);
            foreach (var document in page)
            {
                yield return document;
            }

            left = page.Count < limit ? 0 : left - page.Count;
            last = page.Count > 0 ? page[^1].Key : last;
        }
    }

    /// <inheritdoc/>
    public async Task<ChangePage> ChangesAsync(Container container, string? token, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var table = await database.TableAsync(container, cancellationToken);
        return await database.ReadAsync(session => work.Changes(session, table, container.Name, token, limit), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task ScrubAsync(CancellationToken cancellationToken)
    {
        await SweepAsync(cancellationToken);
        await database.RewriteAsync(cancellationToken);
    }

    /// <summary>Takes expired documents out of the file, and forgets old deletions. It also happens by itself, as the options say.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>How many documents were taken out.</returns>
    public async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        var names = await database.ReadAsync(session => session.Rows("SELECT name FROM container", row => row.GetString(0)), cancellationToken);
        var swept = 0;
        foreach (var name in names)
        {
            var table = new SqliteTable(new Container(name, []));
            for (var more = true; more;)
            {
                var batch = await database.WriteAsync(session => work.Expire(session, table, PageSize), cancellationToken);
                swept += batch;
                more = batch == PageSize;
            }

            await database.WriteAsync(session => work.Forget(session, table, name), cancellationToken);
        }

        if (!await database.EmptyLogAsync(cancellationToken))
        {
            emptying.Ask();
        }

        return swept;
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        sweeper.Dispose();
        emptying.Dispose();
        database.Dispose();
    }

    private async Task<WriteResult> WriteOneAsync(Container container, DocumentWrite write, CancellationToken cancellationToken)
        => (await WriteManyAsync(container, [write], cancellationToken))[0];

    private async Task SweepQuietlyAsync()
    {
        try
        {
            await SweepAsync(CancellationToken.None);
        }
        catch (Exception error) when (error is StoreUnavailableException or ObjectDisposedException)
        {
            LogSweepFailed(logger, error);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Expired documents could not be taken out of the store; it is tried again at the next turn.")]
    private static partial void LogSweepFailed(ILogger logger, Exception error);
}
