using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Tests.Storage;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Digests.Composed;

namespace TeamsPilotBot.Knowledge.Tests.Digests;

public sealed class PublishedLessonsTests : IDisposable
{
    private static readonly DateTimeOffset First = new(2026, 11, 9, 9, 0, 0, TimeSpan.Zero);

    private readonly DataFolder folder = new();
    private readonly LessonLibrary library;

    public PublishedLessonsTests() => library = new LessonLibrary(folder.Open(new ManualTime()));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_lesson_is_published_since_its_first_version_however_often_it_was_changed()
    {
        await library.SaveAsync(Plain("erf-a"), new LessonEdit(LessonEditKind.Approved, First), default);
        for (var day = 1; day <= 3; day++)
        {
            await library.ChangeAsync("erf-a", lesson => lesson with { Title = $"Titel {day}" }, new LessonEdit(LessonEditKind.Edited, First.AddDays(day)), default);
        }

        Assert.Equal([("Titel 3", First)], (await library.PublishedAsync(default)).Select(published => (published.Lesson.Title, published.Since)));
    }

    [Fact]
    public async Task Of_a_lesson_of_which_it_is_not_known_it_is_not_said()
    {
        await library.SaveAsync(Plain("erf-a"), null, default);
        await library.SaveAsync(Plain("erf-b"), null, default);
        await library.ChangeAsync("erf-b", lesson => lesson with { Title = "Ny" }, new LessonEdit(LessonEditKind.Edited, First), default);

        Assert.All(await library.PublishedAsync(default), published => Assert.Null(published.Since));
    }
}
