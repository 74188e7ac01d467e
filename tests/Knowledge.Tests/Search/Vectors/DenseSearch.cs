using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Vectors;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Storage.Sqlite;
using TeamsPilotBot.Knowledge.Tests.Storage;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Knowledge.Tests.Search.Vectors;

/// <summary>Search by words and vectors over a store of its own, with what it counted and logged.</summary>
internal sealed class DenseSearch : IDisposable
{
    private readonly DataFolder folder = new();
    private readonly MeterListener listener = new();
    private readonly Meter meter = new(DenseCounter.MeterName);
    private readonly Logs logs = new();
    private readonly int timersAtRest;

    public DenseSearch(IEmbedder embedder, double share = 0.35, VectorOptions? options = null, SearchParts without = SearchParts.None)
    {
        var counter = new DenseCounter(meter);
        listener.InstrumentPublished = (instrument, l) =>
        {
            if (instrument.Meter == meter)
            {
                l.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => Outcomes.Add(Enum.Parse<DenseOutcome>((string)tags[0].Value!)));
        listener.Start();

        Options = options ?? new VectorOptions();
        Store = folder.Open(Time);
        timersAtRest = Time.Timers;
        Index = new LessonIndex(SeedData.Language, new SearchOptions(without));
        Feed = Restarted(embedder);
        Search = new HybridSearch(
            Index, Feed, new QueryEmbedding(embedder, Options, Time, counter, new Logger<QueryEmbedding>(logs)), counter,
            RankingParameters.Default with { DenseShare = share });
    }

    /// <summary>How a lesson fares that has no word of the question.</summary>
    public static MatchQuality NoMatch { get; } = new(0, 0, null);

    public ManualTime Time { get; } = new();

    public VectorOptions Options { get; }

    public IDocumentStore Store { get; }

    public LessonIndex Index { get; }

    public VectorFeed Feed { get; }

    public HybridSearch Search { get; }

    public List<DenseOutcome> Outcomes { get; } = [];

    public IReadOnlyList<string> Logged => logs.Lines;

    /// <summary>Another feed over the same store, as after a restart.</summary>
    public VectorFeed Restarted(IEmbedder embedder, SearchParts without = SearchParts.None, IDocumentStore? store = null)
        => new(store ?? Store, embedder, new SearchOptions(without), Options, Time, new Logger<VectorFeed>(logs));

    public async Task<DenseSearch> OverAsync(params Lesson[] lessons)
    {
        Apply(lessons);
        await Feed.CatchUpAsync(CancellationToken.None);
        return this;
    }

    /// <summary>Catches up while time flies, however often the feed waits for the service.</summary>
    public async Task<bool> CatchUpAsync()
    {
        var running = Feed.CatchUpAsync(CancellationToken.None);
        while (!running.IsCompleted)
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
        }

        return await running;
    }

    /// <summary>Ends when the feed waits before it calls the service again: from then on the clock decides.</summary>
    public async Task FeedWaitsAsync()
    {
        while (Time.Timers == timersAtRest)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
        }
    }

    public void Apply(params Lesson[] lessons) => new LessonSinks(Feed, Index).Apply(lessons, []);

    public Task<SearchResult> FindAsync(string text, Reader? reader = null, Func<Lesson, bool>? filter = null)
        => Search.SearchAsync(new SearchRequest(text, false, reader ?? Reader.Anyone) { Filter = filter }, CancellationToken.None);

    public async Task<IReadOnlyList<string>> IdsAsync(string text) => [.. (await FindAsync(text)).Found.Select(f => f.Lesson.Id)];

    public SearchResult ByWords(string text) => Index.Search(new SearchRequest(text, false, Reader.Anyone));

    /// <summary>A store that cannot be used: where its folder should be, there is a file.</summary>
    public SqliteDocumentStore UnusableStore()
    {
        var file = Path.Combine(folder.Path, "in-the-way");
        File.WriteAllText(file, "");
        return new SqliteDocumentStore(new SqliteStoreOptions { Folder = file }, Time, new Logger<SqliteDocumentStore>(logs));
    }

    /// <summary>What lies in the store.</summary>
    public async Task<IReadOnlyList<StoredDocument>> KeptAsync()
    {
        var kept = new List<StoredDocument>();
        await foreach (var document in Store.QueryAsync(VectorDocument.Container, new DocumentQuery(), CancellationToken.None))
        {
            kept.Add(document);
        }

        return kept;
    }

    public void Dispose()
    {
        Feed.Dispose();
        listener.Dispose();
        meter.Dispose();
        folder.Dispose();
    }

    private sealed class Logs : ILoggerFactory, ILogger
    {
        public List<string> Lines { get; } = [];

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => Lines.Add($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
