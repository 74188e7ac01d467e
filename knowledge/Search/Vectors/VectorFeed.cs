using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Search.Vectors;

/// <summary>
/// Keeps the vectors of the published lessons: is told of changes at once, and embeds in the background what has not been
/// embedded before. Safe to use from several threads.
/// </summary>
public sealed partial class VectorFeed : ILessonSink, IDisposable
{
    private const string HarmlessText = "erfaring";

    private readonly IEmbedder embedder;
    private readonly VectorArchive archive;
    private readonly string model;
    private readonly bool withAsks;
    private readonly VectorOptions options;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly ResiliencePipeline<Embeddings> patient;
    private readonly Lock changing = new();
    private readonly Dictionary<string, Lesson?> waiting = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Channel<bool> wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private VectorBlock block = VectorBlock.Empty;
    private bool loaded;

    /// <summary>A feed that knows of no lesson yet.</summary>
    /// <param name="store">Where vectors are kept.</param>
    /// <param name="embedder">Makes vectors.</param>
    /// <param name="search">Says whether the questions that lessons answer are left out.</param>
    /// <param name="options">How to deal with the service.</param>
    /// <param name="time">Tells when to try again.</param>
    /// <param name="logger">Is told of failures, never of texts.</param>
    public VectorFeed(
        IDocumentStore store, IEmbedder embedder, SearchOptions search, VectorOptions options, TimeProvider time, ILogger<VectorFeed> logger)
    {
        ArgumentNullException.ThrowIfNull(embedder);
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(options);
        this.embedder = embedder;
        this.options = options;
        this.time = time;
        this.logger = logger;
        withAsks = !search.Without.HasFlag(SearchParts.Asks);
        model = withAsks ? embedder.Model : $"{embedder.Model} without asks";
        archive = new VectorArchive(store, model);
        patient = new ResiliencePipelineBuilder<Embeddings> { TimeProvider = time }.AddRetry(Retrying(options)).Build();
    }

    /// <summary>How many lessons have a vector.</summary>
    public int Count => Volatile.Read(ref block).Count;

    /// <summary>How many lessons have changed since they were last embedded, or never were.</summary>
    public int Waiting
    {
        get
        {
            lock (changing)
            {
                return waiting.Count;
            }
        }
    }

    /// <summary>The vectors of all lessons as they are now; null while some are waiting, and when there are none.</summary>
    internal VectorBlock? Complete => Waiting == 0 && Volatile.Read(ref block) is { Count: > 0 } all ? all : null;

    /// <inheritdoc/>
    public void Apply(IEnumerable<Lesson> changed, IEnumerable<string> removed)
    {
        lock (changing)
        {
            foreach (var id in removed)
            {
                waiting[id] = null;
            }

            foreach (var lesson in changed)
            {
                waiting[lesson.Id] = lesson;
            }
        }

        Wake();
    }

    /// <summary>Embeds what is waiting. What fails goes on waiting, and is logged.</summary>
    /// <param name="cancellationToken">Stops the call; what was not embedded goes on waiting.</param>
    /// <returns>Whether nothing is waiting any more.</returns>
    public async Task<bool> CatchUpAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            return await WorkAsync(cancellationToken);
        }
        catch (StoreUnavailableException error)
        {
            LogStoreUnavailable(logger, error);
            return false;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Catches up again and again, until it is stopped.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var timer = time.CreateTimer(_ => Wake(), null, options.Every, options.Every);
        try
        {
            await foreach (var _ in wakes.Reader.ReadAllAsync(cancellationToken))
            {
                await CatchUpAsync(cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Being stopped is how it ends.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();

    private static RetryStrategyOptions<Embeddings> Retrying(VectorOptions options) => new()
    {
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result is { IsPassing: true }),
        MaxRetryAttempts = options.Retries,
        DelayGenerator = arguments =>
        {
            var wait = arguments.Outcome.Result?.RetryAfter ?? TimeSpan.FromSeconds(Math.Pow(2, arguments.AttemptNumber));
            return ValueTask.FromResult<TimeSpan?>(wait < options.LongestWait ? wait : options.LongestWait);
        },
    };

    private void Wake() => wakes.Writer.TryWrite(true);

    private async Task<bool> WorkAsync(CancellationToken cancellationToken)
    {
        var changes = Changes();
        if (changes.Count == 0)
        {
            return true;
        }

        var texts = changes.Where(c => c.Value is not null).ToDictionary(c => c.Key, c => LessonText.Of(c.Value!, withAsks), StringComparer.Ordinal);
        var hashes = texts.ToDictionary(t => t.Key, t => LessonText.Hash(model, t.Value), StringComparer.Ordinal);
        if (!loaded)
        {
            await LoadAsync(hashes, cancellationToken);
        }

        var gone = changes.Where(c => c.Value is null).Select(c => c.Key).ToList();
        Put([], gone);
        foreach (var id in gone)
        {
            await archive.ForgetAsync(id, null, cancellationToken);
        }

        Done(changes, gone.Concat(hashes.Where(h => block.HashOf(h.Key) == h.Value).Select(h => h.Key)));
        foreach (var batch in hashes.Where(h => block.HashOf(h.Key) != h.Value).Select(h => new Wanted(h.Key, h.Value, texts[h.Key])).Chunk(options.BatchSize))
        {
            if (!await EmbedAsync(batch, changes, cancellationToken))
            {
                return false;
            }
        }

        return Waiting == 0;
    }

    private async Task LoadAsync(Dictionary<string, string> hashes, CancellationToken cancellationToken)
    {
        var some = new List<LessonVector>();
        await foreach (var vector in archive.LoadAsync(hashes, cancellationToken))
        {
            some.Add(vector);
            if (some.Count == 1000)
            {
                Put(Fitting(some), []);
                some.Clear();
            }
        }

        Put(Fitting(some), []);
        loaded = true;
    }

    // False if the rest had better wait.
    private async Task<bool> EmbedAsync(Wanted[] batch, Dictionary<string, Lesson?> changes, CancellationToken cancellationToken)
    {
        var made = await CallAsync([.. batch.Select(w => w.Text)], cancellationToken);
        if (made.Problem == EmbeddingProblem.Rejected)
        {
            return await SplitAsync(batch, changes, cancellationToken);
        }

        List<LessonVector> vectors = [.. batch.Zip(made.Vectors, (wanted, vector) => new LessonVector(wanted.LessonId, wanted.Hash, vector))];
        if (made.Problem is not null || Fitting(vectors).Count != batch.Length)
        {
            LogFailed(logger, made.Problem ?? EmbeddingProblem.BadAnswer, Waiting);
            return false;
        }

        var replaced = batch.Where(w => block.HashOf(w.LessonId) is not null).ToList();
        Put(vectors, []);
        Done(changes, batch.Select(w => w.LessonId));
        await KeepAsync(vectors, replaced, cancellationToken);
        return true;
    }

    // One text that the service does not take must not keep the others waiting. If it takes none, the text is not to blame.
    private async Task<bool> SplitAsync(Wanted[] batch, Dictionary<string, Lesson?> changes, CancellationToken cancellationToken)
    {
        if (batch.Length > 1)
        {
            foreach (var half in batch.Chunk((batch.Length + 1) / 2))
            {
                if (!await EmbedAsync(half, changes, cancellationToken))
                {
                    return false;
                }
            }

            return true;
        }

        var probe = await CallAsync([HarmlessText], cancellationToken);
        if (probe.Problem is { } problem)
        {
            LogFailed(logger, problem, Waiting);
            return false;
        }

        LogSetAside(logger, batch[0].LessonId);
        Put([], [batch[0].LessonId]);
        Done(changes, [batch[0].LessonId]);
        return true;
    }

    private async Task KeepAsync(List<LessonVector> vectors, List<Wanted> replaced, CancellationToken cancellationToken)
    {
        try
        {
            await archive.SaveAsync(vectors, cancellationToken);
            foreach (var wanted in replaced)
            {
                await archive.ForgetAsync(wanted.LessonId, wanted.Hash, cancellationToken);
            }
        }
        catch (StoreUnavailableException error)
        {
            LogNotKept(logger, error);
        }
    }

    private async Task<Embeddings> CallAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
        => await patient.ExecuteAsync(async token => await embedder.EmbedAsync(texts, token), cancellationToken);

    private Dictionary<string, Lesson?> Changes()
    {
        lock (changing)
        {
            return new(waiting, StringComparer.Ordinal);
        }
    }

    // A lesson that has changed again meanwhile goes on waiting.
    private void Done(Dictionary<string, Lesson?> changes, IEnumerable<string> ids)
    {
        var done = ids.ToList();
        lock (changing)
        {
            foreach (var id in done.Where(id => waiting.TryGetValue(id, out var now) && ReferenceEquals(now, changes[id])))
            {
                waiting.Remove(id);
            }
        }
    }

    private void Put(IReadOnlyCollection<LessonVector> vectors, IReadOnlyList<string> gone)
        => Volatile.Write(ref block, block.With(vectors, gone));

    private List<LessonVector> Fitting(List<LessonVector> vectors)
    {
        var dimensions = block.Dimensions > 0 ? block.Dimensions : vectors.Select(v => v.Vector.Length).FirstOrDefault();
        return [.. vectors.Where(v => v.Vector.Length == dimensions)];
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Lessons could not be embedded: {Problem}. {Waiting} are waiting; until then search goes by words alone.")]
    private static partial void LogFailed(ILogger logger, EmbeddingProblem problem, int waiting);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The embedding service does not take the text of lesson {Id}; it is found by words alone.")]
    private static partial void LogSetAside(ILogger logger, string id);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store does not answer; embeddings wait until it does.")]
    private static partial void LogStoreUnavailable(ILogger logger, Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Embeddings could not be kept; they are in use, and are made again after a restart.")]
    private static partial void LogNotKept(ILogger logger, Exception error);

    private sealed record Wanted(string LessonId, string Hash, string Text);
}
