using Microsoft.Extensions.Logging;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Search.Vectors;

/// <summary>
/// Keeps the vectors of the published lessons: is told of changes at once, and embeds in the background what has not been
/// embedded before. Safe to use from several threads.
/// </summary>
public sealed partial class VectorFeed : ILessonSink, IDisposable
{
    private readonly BatchEmbedding embedding;
    private readonly VectorArchive archive;
    private readonly string model;
    private readonly bool withAsks;
    private readonly VectorOptions options;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly WaitingLessons waiting = new();
    private readonly SemaphoreSlim gate = new(1, 1);
    private VectorBlock block = VectorBlock.Empty;
    private bool loaded;

    /// <summary>Where vectors lie.</summary>
    public static Container Container => VectorDocument.Container;

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
        this.options = options;
        this.time = time;
        this.logger = logger;
        withAsks = !search.Without.HasFlag(SearchParts.Asks);
        model = withAsks ? embedder.Model : $"{embedder.Model} without asks";
        archive = new VectorArchive(store, model);
        embedding = new BatchEmbedding(embedder, options, time);
    }

    /// <summary>How many lessons have a vector.</summary>
    public int Count => Volatile.Read(ref block).Count;

    /// <summary>How many lessons have changed since they were last embedded, or never were.</summary>
    public int Waiting => waiting.Count;

    /// <summary>The vectors of all lessons as they are now; null while some are waiting, and when there are none.</summary>
    internal VectorBlock? Complete => Waiting == 0 && Volatile.Read(ref block) is { Count: > 0 } all ? all : null;

    /// <inheritdoc/>
    public void Apply(IEnumerable<Lesson> changed, IEnumerable<string> removed) => waiting.Add(changed, removed);

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
        await using var timer = time.CreateTimer(_ => waiting.Wake(), null, options.Every, options.Every);
        try
        {
            await foreach (var _ in waiting.WakesAsync(cancellationToken))
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

    private async Task<bool> WorkAsync(CancellationToken cancellationToken)
    {
        var changes = waiting.Take();
        if (changes.Count == 0)
        {
            return true;
        }

        var texts = changes.Where(c => c.Value is not null).Select(c => Text(c.Value!)).ToList();
        if (!loaded)
        {
            await LoadAsync(texts.ToDictionary(t => t.LessonId, t => t.Hash, StringComparer.Ordinal), cancellationToken);
        }

        var gone = changes.Where(c => c.Value is null).Select(c => c.Key).ToList();
        Put([], gone);
        foreach (var id in gone)
        {
            await archive.ForgetAsync(id, null, cancellationToken);
        }

        waiting.Done(changes, gone.Concat(texts.Where(IsEmbedded).Select(t => t.LessonId)));
        foreach (var batch in texts.Where(t => !IsEmbedded(t)).Chunk(options.BatchSize))
        {
            if (!await EmbedAsync(batch, changes, cancellationToken))
            {
                return false;
            }
        }

        return Waiting == 0;
    }

    private UnembeddedText Text(Lesson lesson)
    {
        var text = LessonText.Of(lesson, withAsks);
        return new UnembeddedText(lesson.Id, LessonText.Hash(model, text), text);
    }

    private bool IsEmbedded(UnembeddedText text) => block.HashOf(text.LessonId) == text.Hash;

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
    private async Task<bool> EmbedAsync(UnembeddedText[] batch, IReadOnlyDictionary<string, Lesson?> changes, CancellationToken cancellationToken)
    {
        var made = await embedding.EmbedAsync(batch, cancellationToken);
        if (Fitting(made.Vectors).Count < made.Vectors.Count)
        {
            made = EmbeddedBatch.Failed(EmbeddingProblem.BadAnswer);
        }

        var replaced = made.Vectors.Where(v => block.HashOf(v.LessonId) is not null).ToList();
        Put(made.Vectors, made.SetAside);
        waiting.Done(changes, made.Vectors.Select(v => v.LessonId).Concat(made.SetAside));
        foreach (var id in made.SetAside)
        {
            LogSetAside(logger, id);
        }

        if (made.Vectors.Count > 0)
        {
            await KeepAsync(made.Vectors, replaced, cancellationToken);
        }

        if (made.Problem is not { } problem)
        {
            return true;
        }

        LogFailed(logger, problem, Waiting);
        return false;
    }

    private async Task KeepAsync(IReadOnlyList<LessonVector> vectors, List<LessonVector> replaced, CancellationToken cancellationToken)
    {
        try
        {
            await archive.SaveAsync(vectors, cancellationToken);
            foreach (var vector in replaced)
            {
                await archive.ForgetAsync(vector.LessonId, vector.Hash, cancellationToken);
            }
        }
        catch (StoreUnavailableException error)
        {
            LogNotKept(logger, error);
        }
    }

    private void Put(IReadOnlyCollection<LessonVector> vectors, IReadOnlyList<string> gone)
        => Volatile.Write(ref block, block.With(vectors, gone));

    private List<LessonVector> Fitting(IReadOnlyList<LessonVector> vectors)
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
}
