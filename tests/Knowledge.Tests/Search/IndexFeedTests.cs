using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Storage.Sqlite;
using TeamsPilotBot.Knowledge.Tests.Lessons;
using TeamsPilotBot.Knowledge.Tests.Storage;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Search;

public sealed class IndexFeedTests : IDisposable
{
    private readonly DataFolder folder = new();
    private readonly ManualTime time = new();
    private readonly Sink sink = new();
    private readonly SqliteDocumentStore store;
    private readonly LessonLibrary library;
    private readonly IndexFeed feed;

    public IndexFeedTests()
    {
        store = folder.Open(time);
        library = new LessonLibrary(store);
        feed = new IndexFeed(store, library, sink, time, new IndexFeedOptions(), NullLogger<IndexFeed>.Instance);
    }

    public void Dispose()
    {
        feed.Dispose();
        sink.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task The_first_time_all_lessons_are_delivered_in_one_step()
    {
        await library.TakeAsync([.. Enumerable.Range(0, 1500).Select(i => new ReadLesson(LessonRecord.Good($"erf-{i:0000}").Lesson, false, 1))], null, default);

        Assert.Equal(1500, await feed.CatchUpAsync(default));
        Assert.Equal((1500, 1), (sink.Lessons.Count, sink.Steps));
    }

    [Fact]
    public async Task Then_only_what_changed_is_delivered()
    {
        await SaveAsync("a-1");
        await SaveAsync("b-2");
        await feed.CatchUpAsync(default);
        await library.SaveAsync(sink.Lessons["a-1"] with { Title = "Ny" }, null, default);
        await library.DeleteAsync("b-2", default);
        await SaveAsync("c-3");

        Assert.Equal(3, await feed.CatchUpAsync(default));
        Assert.Equal(0, await feed.CatchUpAsync(default));
        Assert.Equal(["a-1", "c-3"], sink.Lessons.Keys.Order());
        Assert.Equal(("Ny", 2), (sink.Lessons["a-1"].Title, sink.Steps));
    }

    [Fact]
    public async Task A_write_of_this_process_is_delivered_without_waiting()
    {
        using var stop = new CancellationTokenSource();
        var running = feed.RunAsync(stop.Token);
        await SaveAsync("a-1");

        await sink.NextAsync();

        Assert.True(sink.Lessons.ContainsKey("a-1"));
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task A_write_of_another_process_is_delivered_half_a_second_later()
    {
        using var stop = new CancellationTokenSource();
        var running = feed.RunAsync(stop.Token);
        await new LessonLibrary(folder.Open(time)).SaveAsync(LessonRecord.Good("a-1").Lesson, null, default);

        time.Advance(TimeSpan.FromMilliseconds(500));
        await sink.NextAsync();

        Assert.True(sink.Lessons.ContainsKey("a-1"));
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task A_document_that_is_no_lesson_is_left_out()
    {
        await store.CreateAsync(LessonDocument.Container, new NewDocument(LessonDocument.Key("x-1"), """{"lesson":{"id":"x-1"}}"""), default);
        await SaveAsync("a-1");

        Assert.Equal(1, await feed.CatchUpAsync(default));
        Assert.Equal("a-1", Assert.Single(sink.Lessons).Key);
    }

    [Fact]
    public async Task After_a_long_pause_it_begins_again_and_drops_what_is_gone()
    {
        await SaveAsync("a-1");
        await SaveAsync("b-2");
        await feed.CatchUpAsync(default);
        await library.DeleteAsync("a-1", default);
        time.Advance(TimeSpan.FromDays(31));
        await store.SweepAsync(default);
        await SaveAsync("c-3");

        await feed.CatchUpAsync(default);

        Assert.Equal(["b-2", "c-3"], sink.Lessons.Keys.Order());
    }

    private Task<LessonSave> SaveAsync(string id) => library.SaveAsync(LessonRecord.Good(id).Lesson, null, default);

    private sealed class Sink : ILessonSink, IDisposable
    {
        private readonly SemaphoreSlim applied = new(0);

        public Dictionary<string, Lesson> Lessons { get; } = [];

        public int Steps { get; private set; }

        public void Apply(IEnumerable<Lesson> changed, IEnumerable<string> removed)
        {
            foreach (var lesson in changed)
            {
                Lessons[lesson.Id] = lesson;
            }

            foreach (var id in removed)
            {
                Assert.True(Lessons.Remove(id));
            }

            Steps++;
            applied.Release();
        }

        public Task NextAsync() => applied.WaitAsync();

        public void Dispose() => applied.Dispose();
    }
}
