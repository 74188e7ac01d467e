using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace TeamsPilotBot.Knowledge.Storage.Sqlite;

/// <summary>
/// The file and its sessions: one that writes, behind a gate, and as many that read as there are readers at once. Opened at
/// the first use, and again after a failure, so that a store whose disk was mended works again without a restart.
/// </summary>
internal sealed class SqliteDatabase(SqliteStoreOptions options, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan OpenAgain = TimeSpan.FromMilliseconds(20);

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly ConcurrentBag<SqliteSession> readers = [];
    private readonly ConcurrentDictionary<Container, SqliteTable> tables = new();
    private SqliteSession? writer;
    private volatile bool disposed;

    /// <summary>Opens the file, makes or upgrades it, and sees that it can be written.</summary>
    public Task OpenAsync(CancellationToken cancellationToken)
        => WriteAsync(session => session.Execute("UPDATE store SET seq = seq"), cancellationToken);

    /// <summary>Writes in one transaction.</summary>
    public async Task<T> WriteAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            writer ??= await OpenWriterAsync(cancellationToken);
            return writer.InTransaction("BEGIN IMMEDIATE", work);
        }
        catch (SqliteException error) when (SqliteFailure.Problem(error) is { } problem)
        {
            writer?.Dispose();
            writer = null;
            throw Unavailable(problem, error);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Reads one snapshot.</summary>
    public async Task<T> ReadAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(disposed, this);
        if (writer is null)
        {
            await OpenAsync(cancellationToken);
        }

        SqliteSession? session = null;
        try
        {
            session = readers.TryTake(out var idle) ? idle : new SqliteSession(options);
            var result = session.InTransaction("BEGIN", work);
            Return(session);
            return result;
        }
        catch (Exception error)
        {
            session?.Dispose();
            if (error is SqliteException failure && SqliteFailure.Problem(failure) is { } problem)
            {
                throw Unavailable(problem, failure);
            }

            throw;
        }
    }

    /// <summary>The table of a container; made at its first use.</summary>
    public async ValueTask<SqliteTable> TableAsync(Container container, CancellationToken cancellationToken)
    {
        if (tables.TryGetValue(container, out var known))
        {
            return known;
        }

        DocumentRules.Check(container);
        var table = new SqliteTable(container);
        if (!await ReadAsync(table.Exists, cancellationToken))
        {
            await WriteAsync(
                session =>
                {
                    table.Create(session);
                    return 0;
                },
                cancellationToken);
        }

        return tables.GetOrAdd(container, table);
    }

    /// <summary>Moves what is in the write-ahead log into the file and empties the log, so that deleted content is in neither.</summary>
    /// <returns>Whether it is empty; it is not where readers are in the way, for which nobody waits.</returns>
    public async Task<bool> EmptyLogAsync(CancellationToken cancellationToken)
        => await AloneAsync(session => session.AtOnce(alone => alone.Scalar<long>("PRAGMA wal_checkpoint(TRUNCATE)")), cancellationToken) == 0;

    /// <summary>
    /// Writes the whole file anew and empties the write-ahead log. SQLite overwrites what is deleted, but where it moves rows between
    /// pages, copies of them can stay behind in the room that is free on a page; in a file that was written anew there are none.
    /// </summary>
    /// <exception cref="StoreUnavailableException">Somebody reads or writes all the time, or there is no room for a second copy.</exception>
    public async Task RewriteAsync(CancellationToken cancellationToken)
    {
        await AloneAsync(session => session.Execute("VACUUM"), cancellationToken);
        for (var waited = TimeSpan.Zero; !await EmptyLogAsync(cancellationToken); waited += OpenAgain)
        {
            if (waited >= options.BusyTimeout)
            {
                throw Unavailable(StoreProblem.Busy, null);
            }

            // Others write meanwhile.
            await Task.Delay(OpenAgain, time, cancellationToken);
        }
    }

    public void Dispose()
    {
        disposed = true;
        while (readers.TryTake(out var reader))
        {
            reader.Dispose();
        }

        // The last to leave, so that it takes the write-ahead log into the file.
        writer?.Dispose();
        gate.Dispose();
    }

    /// <summary>Does what goes in no transaction, while nobody else of this process writes.</summary>
    private async Task<T> AloneAsync<T>(Func<SqliteSession, T> work, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            writer ??= await OpenWriterAsync(cancellationToken);
            return work(writer);
        }
        catch (SqliteException error) when (SqliteFailure.Problem(error) is { } problem)
        {
            throw Unavailable(problem, error);
        }
        finally
        {
            gate.Release();
        }
    }

    private void Return(SqliteSession session)
    {
        if (disposed)
        {
            session.Dispose();
            return;
        }

        readers.Add(session);
    }

    private async Task<SqliteSession> OpenWriterAsync(CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(options.File)!);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException(StoreProblem.FolderNotWritable, Path.GetFullPath(options.Folder), error);
        }

        for (var waited = TimeSpan.Zero; ; waited += OpenAgain)
        {
            var session = new SqliteSession(options);
            try
            {
                // Two processes that turn a new file to write-ahead logging at once meet a lock that SQLite does not wait for.
                session.Scalar<string>("PRAGMA journal_mode = WAL");
                return SqliteSchema.Upgrade(session) is { } problem ? throw Unavailable(problem, null) : session;
            }
            catch (Exception error)
            {
                session.Dispose();
                if (error is not SqliteException failure || SqliteFailure.Problem(failure) != StoreProblem.Busy || waited >= options.BusyTimeout)
                {
                    throw;
                }
            }

            await Task.Delay(OpenAgain, time, cancellationToken);
        }
    }

    private StoreUnavailableException Unavailable(StoreProblem problem, SqliteException? error)
        => new(problem, problem is StoreProblem.FolderNotWritable or StoreProblem.DiskFull ? Path.GetFullPath(options.Folder) : options.File, error);
}
