using System.Text.Json.Nodes;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Tests.Storage;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Lessons;

public sealed class LessonLibraryTests : IDisposable
{
    private readonly DataFolder folder = new();
    private readonly LessonLibrary library;
    private readonly LessonImport import;

    public LessonLibraryTests()
    {
        library = new LessonLibrary(folder.Open(new ManualTime()));
        import = new LessonImport(library, new ManualTime());
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_lesson_that_is_saved_can_be_read()
    {
        var lesson = LessonRecord.Good().Lesson;

        Assert.Equal(new LessonSave(LessonSaveOutcome.Created, lesson), await library.SaveAsync(lesson, null, default));
        Assert.Equal(lesson, await library.ReadAsync(lesson.Id, default));
        Assert.Null(await library.ReadAsync("erf-9999", default));
        Assert.Null(await library.ReadAsync("../x?", default));
    }

    [Fact]
    public async Task A_change_is_a_new_version_and_no_change_is_none()
    {
        var lesson = LessonRecord.Good().Lesson;
        await library.SaveAsync(lesson, null, default);
        var changed = await library.SaveAsync(lesson with { Title = "Ny titel" }, null, default);
        var again = await library.SaveAsync(changed.Lesson!, null, default);

        Assert.Equal((LessonSaveOutcome.Updated, 2), (changed.Outcome, changed.Lesson!.Version));
        Assert.Equal((LessonSaveOutcome.Unchanged, 2), (again.Outcome, again.Lesson!.Version));
    }

    [Fact]
    public async Task Who_changes_an_older_version_is_told_and_nothing_is_lost()
    {
        var lesson = LessonRecord.Good().Lesson;
        await library.SaveAsync(lesson, null, default);
        await library.SaveAsync(lesson with { Title = "Den første" }, null, default);
        var late = await library.SaveAsync(lesson with { Title = "Den anden" }, null, default);

        Assert.Equal(LessonSaveOutcome.Conflict, late.Outcome);
        Assert.Equal("Den første", (await library.ReadAsync(lesson.Id, default))!.Title);
    }

    [Fact]
    public async Task Of_many_who_change_the_same_version_one_wins()
    {
        var lesson = LessonRecord.Good().Lesson;
        await library.SaveAsync(lesson, null, default);

        var saves = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => library.SaveAsync(lesson with { Title = $"Titel {i}" }, null, default))));

        Assert.Single(saves, save => save.Outcome == LessonSaveOutcome.Updated);
        Assert.Equal(2, (await library.ReadAsync(lesson.Id, default))!.Version);
    }

    [Fact]
    public async Task A_lesson_that_is_deleted_is_gone()
    {
        await library.SaveAsync(LessonRecord.Good().Lesson, null, default);

        Assert.True(await library.DeleteAsync("erf-0001", default));
        Assert.False(await library.DeleteAsync("erf-0001", default));
        Assert.Empty(await library.AllAsync(default));
    }

    [Fact]
    public async Task Importing_a_file_twice_changes_nothing_the_second_time()
    {
        var file = LessonFile.ReadJson(LessonRecord.File(LessonRecord.Good("a-1").Json, LessonRecord.Good("b-2").Json));

        var first = await import.ImportAsync(file, default);
        var second = await import.ImportAsync(file, default);

        Assert.Equal((2, 0, 0, 2), (first.Created, first.Updated, first.Unchanged, first.Taken));
        Assert.Equal((0, 0, 2, 2), (second.Created, second.Updated, second.Unchanged, second.Taken));
        Assert.All(await library.AllAsync(default), lesson => Assert.Equal(1, lesson.Version));
    }

    [Fact]
    public async Task A_record_whose_id_is_known_is_a_new_version()
    {
        await ImportAsync(LessonRecord.Good());
        var report = await ImportAsync(LessonRecord.Good().With("outcome", "Det lykkedes."));

        Assert.Equal((0, 1), (report.Created, report.Updated));
        var lesson = await library.ReadAsync("erf-0001", default);
        Assert.Equal(("Det lykkedes.", 2), (lesson!.Outcome, lesson.Version));
    }

    [Fact]
    public async Task A_record_that_does_not_say_who_may_see_it_never_opens_a_lesson()
    {
        await ImportAsync(LessonRecord.Good().With("visibility", "organisation").With("owner", "person-1"));
        await ImportAsync(LessonRecord.Good().With("outcome", "Nyt."));
        var kept = await library.ReadAsync("erf-0001", default);
        await ImportAsync(LessonRecord.Good().With("visibility", "everyone"));
        var opened = await library.ReadAsync("erf-0001", default);

        Assert.Equal((Visibility.Organisation, "person-1"), (kept!.Visibility, kept.Owner));
        Assert.Equal(Visibility.Everyone, opened!.Visibility);
    }

    [Fact]
    public async Task A_record_that_does_not_say_who_may_see_it_does_not_hand_a_lesson_to_others()
    {
        await ImportAsync(LessonRecord.Good().With("visibility", "organisation").With("organisation", "Faxe Kommune").With("sector", "municipality"));
        await ImportAsync(LessonRecord.Good().With("organisation", "Prøvekøbing Kommune").With("sector", "region").With("outcome", "Nyt."));

        var kept = await library.ReadAsync("erf-0001", default);

        Assert.Equal(("Faxe Kommune", Sector.Municipality, "Nyt."), (kept!.Organisation, kept.Sector, kept.Outcome));
    }

    [Fact]
    public async Task An_older_export_brings_back_nobody_who_was_erased_and_takes_away_nothing_that_came_since()
    {
        LessonAddition Added(string id, string? owner) => new() { Id = id, Action = "a", Outcome = "b", Status = LessonStatus.Solved, AsOf = "2026-01", Owner = owner };
        var exported = LessonRecord.Good().Lesson with { Owner = "person-1", Confirmed = "2026-01-02", Additions = [Added("erf-aaaaaaaa", "person-1"), Added("erf-cccccccc", "person-2")] };
        var stored = exported with { Owner = null, Confirmed = "2026-05-06", Additions = [Added("erf-aaaaaaaa", null), Added("erf-bbbbbbbb", "person-3")] };
        await library.SaveAsync(stored, null, default);

        await library.TakeAsync([new ReadLesson(exported, true, 1)], null, default);

        var now = (await library.ReadAsync(stored.Id, default))!;
        Assert.Equal((null, "2026-05-06"), (now.Owner, now.Confirmed));
        Assert.Equal([("erf-aaaaaaaa", null), ("erf-bbbbbbbb", "person-3"), ("erf-cccccccc", (string?)"person-2")], now.Additions.Select(addition => (addition.Id, addition.Owner)));
    }

    [Fact]
    public async Task Lessons_that_a_record_names_and_nobody_knows_are_a_warning()
    {
        await ImportAsync(LessonRecord.Good("a-1"));
        var report = await ImportAsync(LessonRecord.Good("b-2").With("related", new JsonArray("a-1", "c-3")).With("contradicts", new JsonArray("b-2", "d-4")));

        Assert.Equal(
            ["related nævner c-3, som ikke findes.", "contradicts nævner d-4, som ikke findes."],
            report.Warnings.Select(warning => warning.Note.ToString()));
    }

    [Fact]
    public async Task What_was_refused_is_in_the_report_and_the_rest_is_taken()
    {
        var report = await ImportAsync(LessonRecord.Good("a-1"), LessonRecord.Good("b-2").With("status", "færdig"));

        Assert.Equal((1, 3, "b-2"), (report.Taken, Assert.Single(report.Refused).Line, report.Refused[0].Id));
    }

    [Fact]
    public async Task Two_who_import_the_same_lessons_at_once_lose_none()
    {
        var other = new LessonImport(new LessonLibrary(folder.Open(new ManualTime())), new ManualTime());
        var records = Enumerable.Range(0, 50).Select(i => LessonRecord.Good($"erf-{i:0000}")).ToArray();
        var file = LessonFile.ReadJson(LessonRecord.File(records.Select(record => record.Json)));

        var reports = await Task.WhenAll(Task.Run(() => import.ImportAsync(file, default)), Task.Run(() => other.ImportAsync(file, default)));

        Assert.All(reports, report => Assert.Equal(50, report.Taken));
        Assert.Equal(50, reports.Sum(report => report.Created));
    }

    private Task<ImportReport> ImportAsync(params LessonRecord[] records)
        => import.ImportAsync(LessonFile.ReadJson(LessonRecord.File(records.Select(record => record.Json))), default);
}
