using Microsoft.Extensions.Logging;

namespace TeamsPilotBot.Knowledge.Storage.Sqlite;

/// <summary>
/// Empties the write-ahead log soon after deletions, once for all that come close together. Nobody waits for it, and it waits for
/// nobody: where a reader is in the way it is tried again. Safe to use from several threads.
/// </summary>
internal sealed partial class LogEmptying : IDisposable
{
    /// <summary>How long after a deletion, and between two tries.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly SqliteDatabase database;
    private readonly ILogger logger;
    private readonly ITimer timer;
    private int asked;

    /// <summary>Nothing is to be emptied yet.</summary>
    /// <param name="database">The file.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Is told when it fails.</param>
    public LogEmptying(SqliteDatabase database, TimeProvider time, ILogger logger)
    {
        this.database = database;
        this.logger = logger;
        timer = time.CreateTimer(_ => _ = EmptyAsync(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Has it emptied soon, if that is not so already.</summary>
    public void Ask()
    {
        if (Interlocked.Exchange(ref asked, 1) == 0)
        {
            timer.Change(Pause, Timeout.InfiniteTimeSpan);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    private async Task EmptyAsync()
    {
        Volatile.Write(ref asked, 0);
        try
        {
            if (!await database.EmptyLogAsync(CancellationToken.None))
            {
                Ask();
            }
        }
        catch (Exception error) when (error is StoreUnavailableException or ObjectDisposedException)
        {
            LogNotEmptied(logger, error);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The write-ahead log could not be emptied; it is tried again after the next deletion, and at the next sweep.")]
    private static partial void LogNotEmptied(ILogger logger, Exception error);
}
