using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage.Sqlite;
using TeamsPilotBot.Knowledge.Tests.Storage;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Lessons;

public sealed class LessonSeedTests : IDisposable
{
    private readonly DataFolder folder = new();
    private readonly SqliteDocumentStore store;
    private readonly LessonLibrary library;
    private readonly LessonSeed seed;

    public LessonSeedTests()
    {
        store = folder.Open(new ManualTime());
        library = new LessonLibrary(store);
        seed = new LessonSeed(library, store);
    }

    private string SeedFile => Path.Combine(folder.Path, "seed.json");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_seed_lessons_are_in_the_library_after_the_first_start_and_untouched_by_the_second()
    {
        var first = await seed.SeedAsync(SeedFiles.PathOf("lessons.json"), default);
        var second = await seed.SeedAsync(SeedFiles.PathOf("lessons.json"), default);

        Assert.Equal((534, 0, 0), (first.Created, first.Updated, first.Kept));
        Assert.Equal((0, 0, 534), (second.Created, second.Updated, second.Kept));
        Assert.Equal(534, (await library.AllAsync(default)).Count);
    }

    [Fact]
    public async Task A_newer_seed_replaces_only_what_nobody_changed()
    {
        await SeedAsync(LessonRecord.Good("a-1"), LessonRecord.Good("b-2"), LessonRecord.Good("c-3"));
        await library.SaveAsync((await library.ReadAsync("b-2", default))! with { Title = "Rettet af en kurator" }, null, default);

        var report = await SeedAsync(
            LessonRecord.Good("a-1").With("title", "Nyt frø"), LessonRecord.Good("b-2").With("title", "Nyt frø"), LessonRecord.Good("c-3"));

        Assert.Equal((0, 1, 2), (report.Created, report.Updated, report.Kept));
        Assert.Equal(["Nyt frø", "Rettet af en kurator", LessonRecord.Good().Lesson.Title], (await library.AllAsync(default)).Select(lesson => lesson.Title));
        Assert.Equal(2, (await library.ReadAsync("a-1", default))!.Version);
    }

    [Fact]
    public async Task A_lesson_that_was_replaced_once_is_replaced_again()
    {
        await SeedAsync(LessonRecord.Good("a-1"));
        await SeedAsync(LessonRecord.Good("a-1").With("title", "Anden"));
        await SeedAsync(LessonRecord.Good("a-1").With("title", "Tredje"));

        var lesson = await library.ReadAsync("a-1", default);
        Assert.Equal(("Tredje", 3), (lesson!.Title, lesson.Version));
    }

    [Fact]
    public async Task A_deleted_lesson_does_not_come_back_and_a_new_one_is_added()
    {
        await SeedAsync(LessonRecord.Good("a-1"), LessonRecord.Good("b-2"));
        await library.DeleteAsync("a-1", default);
        await SeedAsync(LessonRecord.Good("a-1"), LessonRecord.Good("b-2"), LessonRecord.Good("c-3"));

        Assert.Equal(["b-2", "c-3"], (await library.AllAsync(default)).Select(lesson => lesson.Id));
    }

    [Fact]
    public async Task A_lesson_of_the_users_own_is_not_replaced_by_a_seed_with_its_id()
    {
        await library.SaveAsync(LessonRecord.Good("a-1").With("title", "Vores egen").Lesson, null, default);
        await SeedAsync(LessonRecord.Good("a-1"));

        Assert.Equal("Vores egen", (await library.ReadAsync("a-1", default))!.Title);
    }

    [Fact]
    public async Task What_is_refused_in_the_seed_is_reported_at_every_start()
    {
        LessonRecord[] records = [LessonRecord.Good("a-1"), LessonRecord.Good("b-2").Without("title")];
        var first = await SeedAsync(records);
        var second = await SeedAsync(records);

        Assert.Equal("b-2", Assert.Single(first.Refused).Id);
        Assert.Equal(first.Refused, second.Refused);
        Assert.Equal("title mangler.", second.Refused[0].Reason(Knowledge.Texts.Language.Danish));
    }

    [Fact]
    public async Task A_seed_file_that_is_not_there_is_reported_and_forgets_nothing()
    {
        await SeedAsync(LessonRecord.Good("a-1"));
        var report = await seed.SeedAsync(Path.Combine(folder.Path, "none.json"), default);

        Assert.Equal("FileMissing", Assert.Single(Assert.Single(report.Refused).Reasons).Key);
        Assert.Single(await library.AllAsync(default));
    }

    [Fact]
    public async Task Two_processes_that_seed_at_once_end_with_each_lesson_once()
    {
        var otherStore = folder.Open(new ManualTime());
        var other = new LessonSeed(new LessonLibrary(otherStore), otherStore);
        var path = SeedFiles.PathOf("lessons.json");

        var reports = await Task.WhenAll(Task.Run(() => seed.SeedAsync(path, default)), Task.Run(() => other.SeedAsync(path, default)));

        Assert.Equal(534, reports.Sum(report => report.Created));
        Assert.All(await library.AllAsync(default), lesson => Assert.Equal(1, lesson.Version));
    }

    private async Task<SeedReport> SeedAsync(params LessonRecord[] records)
    {
        await File.WriteAllBytesAsync(SeedFile, LessonRecord.File(records.Select(record => record.Json)));
        return await seed.SeedAsync(SeedFile, default);
    }
}
