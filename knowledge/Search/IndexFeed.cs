using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Search;

/// <summary>
/// Keeps a read model of the lessons fresh: loads all of them, then asks the store for changes again and again, and at once
/// after a write of this process. Safe to use from several threads.
/// </summary>
public sealed partial class IndexFeed : IDisposable
{
    private const int PageSize = 1000;

    private readonly IDocumentStore store;
    private readonly ILessonSink sink;
    private readonly LessonLibrary library;
    private readonly TimeProvider time;
    private readonly IndexFeedOptions options;
    private readonly ILogger logger;
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly HashSet<string> delivered = new(StringComparer.Ordinal);
    private readonly Channel<bool> wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private string? token;
    private long lastCaughtUp;

    /// <summary>A feed that has delivered nothing yet.</summary>
    /// <param name="store">The store that the lessons lie in.</param>
    /// <param name="library">Tells of writes of this process.</param>
    /// <param name="sink">The read model.</param>
    /// <param name="time">Tells when to ask again.</param>
    /// <param name="options">How often to ask.</param>
    /// <param name="logger">Is told of a store that does not answer, and of documents that are no lessons.</param>
    public IndexFeed(
        IDocumentStore store, LessonLibrary library, ILessonSink sink, TimeProvider time, IndexFeedOptions options, ILogger<IndexFeed> logger)
    {
        ArgumentNullException.ThrowIfNull(library);
        this.store = store;
        this.sink = sink;
        this.library = library;
        this.time = time;
        this.options = options;
        this.logger = logger;
        library.Changed += Wake;
    }

    /// <summary>When the store last told what had changed, in UTC; null if it has not yet.</summary>
    public DateTimeOffset? LastCaughtUp => Volatile.Read(ref lastCaughtUp) is > 0 and var ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;

    /// <summary>Delivers what has changed since the last time; the first time, all there is.</summary>
    /// <param name="cancellationToken">Stops the call; what was not delivered is the next time.</param>
    /// <returns>How many lessons were new, changed or removed.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer; the read model stays as it is.</exception>
    public async Task<int> CatchUpAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            var (changes, next, restarted) = await ReadAsync(cancellationToken);
            var changed = changes.Where(pair => pair.Value is not null).Select(pair => pair.Value!).ToList();
            var removed = changes.Where(pair => pair.Value is null).Select(pair => pair.Key)
                .Concat(restarted ? delivered.Except(changes.Keys) : [])
                .Where(delivered.Contains)
                .ToList();
            if (changed.Count + removed.Count > 0)
            {
                sink.Apply(changed, removed);
            }

            delivered.UnionWith(changed.Select(lesson => lesson.Id));
            delivered.ExceptWith(removed);
            token = next;
            Volatile.Write(ref lastCaughtUp, time.GetUtcNow().UtcTicks);
            return changed.Count + removed.Count;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Catches up again and again, until it is stopped. A store that does not answer is asked again.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var timer = time.CreateTimer(_ => Wake(), null, options.Every, options.Every);
        try
        {
            await foreach (var _ in wakes.Reader.ReadAllAsync(cancellationToken))
            {
                await CatchUpQuietlyAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Being stopped is how it ends.
        }
    }

    /// <summary>Lets go of the library.</summary>
    public void Dispose()
    {
        library.Changed -= Wake;
        gate.Dispose();
    }

    private void Wake() => wakes.Writer.TryWrite(true);

    private async Task CatchUpQuietlyAsync(CancellationToken cancellationToken)
    {
        try
        {
            await CatchUpAsync(cancellationToken);
        }
        catch (StoreUnavailableException error)
        {
            LogStoreUnavailable(logger, error);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // What breaks now must not keep later lessons from being found.
            LogNotCaughtUp(logger, failure.GetType().FullName, failure.StackTrace);
        }
    }

    /// <summary>All pages, so that the read model takes them in one step: the last state of each lesson, null for gone.</summary>
    private async Task<(Dictionary<string, Lesson?> Changes, string? Token, bool Restarted)> ReadAsync(CancellationToken cancellationToken)
    {
        var changes = new Dictionary<string, Lesson?>(StringComparer.Ordinal);
        var restarted = false;
        var next = token;
        for (var more = true; more;)
        {
            var page = await store.ChangesAsync(LessonDocument.Container, next, PageSize, cancellationToken);
            if (page.Restarted)
            {
                restarted = true;
                changes.Clear();
            }

            foreach (var change in page.Changes)
            {
                changes[change.Key.Id] = Lesson(change);
            }

            (next, more) = (page.Token, page.More);
        }

        return (changes, next, restarted);
    }

    private Lesson? Lesson(DocumentChange change)
    {
        if (change.Document is null)
        {
            return null;
        }

        var read = LessonDocument.Read(change.Document);
        if (read is null)
        {
            LogNoLesson(logger, change.Key.Id);
        }

        return read?.Lesson;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store does not answer; the index stays as it is and asks again.")]
    private static partial void LogStoreUnavailable(ILogger logger, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "The index stays as it is: {ExceptionType}\n{StackTrace}")]
    private static partial void LogNotCaughtUp(ILogger logger, string? exceptionType, string? stackTrace);

    [LoggerMessage(Level = LogLevel.Error, Message = "The document {Id} cannot be read as a lesson and is left out of the index.")]
    private static partial void LogNoLesson(ILogger logger, string id);
}
