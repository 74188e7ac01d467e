using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Lessons.Uploads;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Lessons;

public sealed class LessonUploadsTests
{
    private readonly MemoryStore store = new();
    private readonly ManualTime time = new(new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero));
    private readonly LessonLibrary library;

    public LessonUploadsTests() => library = new LessonLibrary(store);

    /// <summary>Another instance each time, as after a restart.</summary>
    private LessonUploads Uploads => new(new LessonUploadShelf(store), new LessonImport(new LessonLibrary(store), time), time);

    [Fact]
    public async Task A_file_is_tried_first_and_writes_no_lesson()
    {
        await library.SaveAsync(ALesson("a-001").Build(), null, default);
        await library.SaveAsync(ALesson("a-002").Build(), null, default);

        var tried = await ReceiveAsync([ALesson("a-001").Build(), ALesson("a-002").Titled("Ny titel").Build(), ALesson("a-003").Build()], """{"id":"a-004","title":7}""");

        Assert.Equal((UploadOutcome.Tried, new UploadCounts(1, 1, 1, 1, tried.Warnings.Count)), (tried.Outcome, tried.Upload!.Counts));
        Assert.Equal("a-004", Assert.Single(tried.Refused).Id);
        Assert.Equal(2, (await library.AllAsync(default)).Count);
    }

    [Fact]
    public async Task A_yes_takes_it_in_once_however_often_it_comes()
    {
        var id = (await ReceiveAsync([ALesson("a-001").Build(), ALesson("a-002").Build()])).Upload!.Id;

        var first = await Uploads.ImportAsync(id, "bo", default);
        var again = await Uploads.ImportAsync(id, "bo", default);

        Assert.Equal((UploadOutcome.Imported, UploadOutcome.ImportedBefore), (first.Outcome, again.Outcome));
        Assert.Equal(first.Upload, again.Upload);
        Assert.All(await library.AllAsync(default), lesson => Assert.Equal(1, lesson.Version));
    }

    [Fact]
    public async Task Remarks_on_lessons_hinder_no_yes_and_stand_at_the_end_once()
    {
        var tried = await ReceiveAsync([ALesson("a-001").With(lesson => lesson with { Related = ["a-999"] }).Build()], """{"id":"a-004","title":7}""");

        var done = await Uploads.ImportAsync(tried.Upload!.Id, "bo", default);

        Assert.Equal((UploadOutcome.Imported, tried.Upload.Counts), (done.Outcome, done.Upload!.Counts));
        Assert.Equal((tried.Refused, tried.Warnings), (done.Refused, done.Warnings));
        Assert.Single(done.Warnings, warning => warning.Note.Key == "UnknownLesson");
    }

    [Fact]
    public async Task Two_yeses_at_the_same_time_take_it_in_once()
    {
        var id = (await ReceiveAsync([.. Enumerable.Range(0, 20).Select(n => ALesson($"a-{n:000}").Build())])).Upload!.Id;

        var outcomes = (await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Uploads.ImportAsync(id, "bo", default))))).Select(result => result.Outcome).ToList();

        Assert.Single(outcomes, outcome => outcome == UploadOutcome.Imported);
        Assert.All(outcomes, outcome => Assert.Contains(outcome, new[] { UploadOutcome.Imported, UploadOutcome.ImportedBefore, UploadOutcome.AtWork, UploadOutcome.Changed }));
        Assert.All(await library.AllAsync(default), lesson => Assert.Equal(1, lesson.Version));
    }

    [Fact]
    public async Task What_comes_to_something_else_than_was_shown_is_shown_again_first()
    {
        var id = (await ReceiveAsync([ALesson("a-001").Titled("Fra filen").Build()])).Upload!.Id;
        await library.SaveAsync(ALesson("a-001").Titled("Rettet imens").Build(), null, default);

        var changed = await Uploads.ImportAsync(id, "bo", default);
        var title = (await library.AllAsync(default)).Single().Title;
        var done = await Uploads.ImportAsync(id, "bo", default);

        Assert.Equal((UploadOutcome.Changed, new UploadCounts(0, 1, 0, 0, changed.Warnings.Count)), (changed.Outcome, changed.Upload!.Counts));
        Assert.Equal("Rettet imens", title);
        Assert.Equal(UploadOutcome.Imported, done.Outcome);
        Assert.Equal("Fra filen", (await library.AllAsync(default)).Single().Title);
    }

    [Fact]
    public async Task After_a_crash_half_way_the_rest_is_taken_in_by_the_next_yes()
    {
        var id = (await ReceiveAsync([.. Enumerable.Range(0, 10).Select(n => ALesson($"a-{n:000}").Build())])).Upload!.Id;
        var lessons = 0;
        store.BeforeWrite = _ =>
        {
            if (++lessons > 5)
            {
                throw new StoreUnavailableException(StoreProblem.Busy, "lessons", null);
            }
        };
        await Assert.ThrowsAsync<StoreUnavailableException>(() => Uploads.ImportAsync(id, "bo", default));
        store.BeforeWrite = null;

        Assert.Equal(UploadOutcome.AtWork, (await Uploads.ImportAsync(id, "bo", default)).Outcome);
        time.Advance(TimeSpan.FromMinutes(3));
        var rest = await Uploads.ImportAsync(id, "bo", default);
        var done = await Uploads.ImportAsync(id, "bo", default);

        Assert.Equal((UploadOutcome.Changed, UploadOutcome.Imported), (rest.Outcome, done.Outcome));
        Assert.Equal(10, rest.Upload!.Counts.Created + rest.Upload.Counts.Unchanged);
        Assert.Equal(10, (await library.AllAsync(default)).Count(lesson => lesson.Version == 1));
    }

    [Fact]
    public async Task Nobody_else_takes_it_in_puts_it_away_or_reads_it()
    {
        var id = (await ReceiveAsync([ALesson().Build()])).Upload!.Id;

        UploadResult[] results = [await Uploads.ImportAsync(id, "eva", default), await Uploads.DropAsync(id, "eva", default), await Uploads.NotesAsync(id, "eva", default)];

        Assert.All(results, result => Assert.Equal((UploadOutcome.NotYours, null), (result.Outcome, result.Upload)));
        Assert.Empty(await library.AllAsync(default));
    }

    [Fact]
    public async Task What_was_put_away_is_not_taken_in_and_what_was_taken_in_is_not_put_away()
    {
        var away = (await ReceiveAsync([ALesson("a-001").Build()])).Upload!.Id;
        var taken = (await ReceiveAsync([ALesson("a-002").Build()])).Upload!.Id;
        await Uploads.DropAsync(away, "bo", default);
        await Uploads.ImportAsync(taken, "bo", default);

        Assert.Equal(UploadOutcome.Dropped, (await Uploads.ImportAsync(away, "bo", default)).Outcome);
        Assert.Equal(UploadOutcome.ImportedBefore, (await Uploads.DropAsync(taken, "bo", default)).Outcome);
        Assert.Equal("a-002", (await library.AllAsync(default)).Single().Id);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("")]
    [InlineData("a/b")]
    public async Task A_file_that_is_not_there_is_gone(string id)
        => Assert.Equal(UploadOutcome.Gone, (await Uploads.ImportAsync(id, "bo", default)).Outcome);

    [Fact]
    public async Task Who_sent_the_file_stands_at_the_version_and_personal_data_nowhere()
    {
        var id = (await ReceiveAsync([ALesson("a-001").About("Ring til Jens på 010190-1234 om samtykke.").Build()], null, "liste 010190-1234.csv")).Upload!.Id;
        var stored = await store.QueryAsync(LessonUploadShelf.Container, new DocumentQuery(), default).SingleAsync();
        var content = UploadContent.Unpack(LessonUploadShelf.Read(stored).Packed);

        await Uploads.ImportAsync(id, "bo", default);

        Assert.DoesNotContain("010190", content.Records.Single().Lesson.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("010190", stored.Json, StringComparison.Ordinal);
        Assert.Equal(time.GetUtcNow() + LessonUploadShelf.Kept, stored.ExpiresAt);
        var lesson = await store.QueryAsync(LessonDocument.Container, new DocumentQuery(), default).SingleAsync();
        Assert.Contains("\"bo\"", lesson.Json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_it_is_taken_in_no_lesson_of_it_is_kept_but_the_remarks_are()
    {
        var id = (await ReceiveAsync([ALesson("a-001").Build()], """{"id":"a-004","title":7}""")).Upload!.Id;

        await Uploads.ImportAsync(id, "bo", default);

        var content = UploadContent.Unpack(LessonUploadShelf.Read(await store.QueryAsync(LessonUploadShelf.Container, new DocumentQuery(), default).SingleAsync()).Packed);
        Assert.Equal((0, 1), (content.Records.Count, content.Refused.Count));
        Assert.Equal("a-004", (await Uploads.NotesAsync(id, "bo", default)).Refused.Single().Id);
    }

    [Theory]
    [InlineData("hej")]
    [InlineData("{}")]
    [InlineData("[1, 2]")]
    public async Task A_file_in_which_not_even_an_id_can_be_read_is_none_of_lessons(string content)
    {
        var result = await Uploads.ReceiveAsync("bo", "x.json", LessonFile.ReadJson(System.Text.Encoding.UTF8.GetBytes(content)), default);

        Assert.Equal((UploadOutcome.NoLessons, null), (result.Outcome, result.Upload));
        Assert.NotEmpty(result.Refused);
    }

    [Fact]
    public async Task What_a_lesson_does_not_say_of_who_may_see_it_is_still_not_said_after_a_day_in_the_store()
    {
        await library.SaveAsync(ALesson("a-001").VisibleTo(TeamsPilotBot.Knowledge.Readers.Visibility.Organisation).Build(), null, default);
        var id = (await ReceiveAsync([ALesson("a-001").Titled("Ny titel").Build()])).Upload!.Id;

        await Uploads.ImportAsync(id, "bo", default);

        Assert.Equal(TeamsPilotBot.Knowledge.Readers.Visibility.Organisation, (await library.AllAsync(default)).Single().Visibility);
    }

    private Task<UploadResult> ReceiveAsync(Lesson[] lessons, string? broken = null, string name = "erfaringer.json")
    {
        using var content = new MemoryStream();
        LessonExport.WriteJson(lessons, content);
        var json = System.Text.Encoding.UTF8.GetString(content.ToArray()).TrimEnd();
        json = broken is null ? json : $"{json[..^1]}, {broken}]";
        RecordSet<ReadLesson> file = LessonFile.ReadJson(System.Text.Encoding.UTF8.GetBytes(json));
        return Uploads.ReceiveAsync("bo", name, file, default);
    }
}
