using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Tests.Storage;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Lessons;

public sealed class LessonVersionsTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 9, 9, 0, 0, TimeSpan.Zero);
    private readonly DataFolder folder = new();
    private readonly LessonLibrary library;

    public LessonVersionsTests() => library = new LessonLibrary(folder.Open(new ManualTime()));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_older_version_is_kept_as_it_was_with_what_made_it()
    {
        var lesson = LessonRecord.Good().Lesson;
        for (var version = 1; version <= 12; version++)
        {
            var next = lesson with { Title = $"Titel {version}", Version = Math.Max(version - 1, 1) };
            await library.SaveAsync(next, new LessonEdit(LessonEditKind.Edited, Now.AddDays(version), $"person-{version}"), default);
        }

        var versions = await library.VersionsAsync(lesson.Id, default);

        Assert.Equal(Enumerable.Range(1, 12).Reverse(), versions.Select(version => version.Lesson.Version));
        Assert.All(versions, version => Assert.Equal(
            ($"Titel {version.Lesson.Version}", $"person-{version.Lesson.Version}", Now.AddDays(version.Lesson.Version)),
            (version.Lesson.Title, version.Edit!.ActorKey, version.Edit.At)));
    }

    [Fact]
    public async Task A_lesson_that_nobody_changed_has_one_version_and_one_that_is_not_there_has_none()
    {
        await library.SaveAsync(LessonRecord.Good().Lesson, null, default);

        Assert.Null(Assert.Single(await library.VersionsAsync("erf-0001", default)).Edit);
        Assert.Empty(await library.VersionsAsync("erf-0002", default));
        Assert.Empty(await library.VersionsAsync("../x?", default));
    }

    [Fact]
    public async Task Of_many_who_change_a_lesson_at_once_every_version_is_kept()
    {
        await library.SaveAsync(LessonRecord.Good().Lesson, null, default);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => library.ChangeAsync(
            "erf-0001", lesson => lesson with { Keywords = [.. lesson.Keywords, $"ord{i}"] }, new LessonEdit(LessonEditKind.Edited, Now, $"p-{i}"), default))));

        var versions = await library.VersionsAsync("erf-0001", default);
        Assert.Equal(Enumerable.Range(1, 9).Reverse(), versions.Select(version => version.Lesson.Version));
        Assert.All(versions.Zip(versions.Skip(1)), pair => Assert.Equal(pair.Second.Lesson.Keywords.Count + 1, pair.First.Lesson.Keywords.Count));
    }

    [Fact]
    public async Task When_the_process_dies_before_the_new_version_the_old_one_is_there_once()
    {
        var store = new MemoryStore();
        var dying = new LessonLibrary(store);
        await dying.SaveAsync(LessonRecord.Good().Lesson, null, default);
        var before = store.Writes;
        store.BeforeWrite = number => _ = number > before + 1 ? throw new StoreUnavailableException(StoreProblem.DiskFull, "store", null) : number;
        await Assert.ThrowsAsync<StoreUnavailableException>(() => dying.SaveAsync(LessonRecord.Good().Lesson with { Title = "Ny" }, null, default));
        store.BeforeWrite = null;

        Assert.Single(await dying.VersionsAsync("erf-0001", default));
        await dying.SaveAsync(LessonRecord.Good().Lesson with { Title = "Ny" }, null, default);
        Assert.Equal(["Ny", LessonRecord.Good().Lesson.Title], (await dying.VersionsAsync("erf-0001", default)).Select(version => version.Lesson.Title));
    }

    [Fact]
    public async Task The_versions_of_a_lesson_go_with_it_and_none_of_them_comes_back_under_its_id()
    {
        var lesson = LessonRecord.Good().Lesson;
        await library.SaveAsync(lesson, null, default);
        await library.SaveAsync(lesson with { Title = "To" }, null, default);
        await library.DeleteAsync(lesson.Id, default);

        await library.SaveAsync(lesson with { Title = "En helt anden" }, null, default);
        await library.SaveAsync(lesson with { Title = "Og den rettet" }, null, default);

        Assert.Equal(["Og den rettet", "En helt anden"], (await library.VersionsAsync(lesson.Id, default)).Select(version => version.Lesson.Title));
    }

    [Fact]
    public async Task A_newer_seed_keeps_the_version_that_it_replaces()
    {
        var seed = new LessonSeed(library, folder.Open(new ManualTime()));
        var file = Path.Combine(folder.Path, "seed.json");
        foreach (var title in new[] { "Første", "Anden" })
        {
            await File.WriteAllBytesAsync(file, LessonRecord.File(LessonRecord.Good().With("title", title).Json));
            await seed.SeedAsync(file, default);
        }

        Assert.Equal(["Anden", "Første"], (await library.VersionsAsync("erf-0001", default)).Select(version => version.Lesson.Title));
    }
}
