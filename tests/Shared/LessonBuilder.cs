using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Tests;

/// <summary>Builds lessons for tests: a complete one, of which a test says only what it is about.</summary>
internal sealed class LessonBuilder
{
    private Lesson lesson = new()
    {
        Id = "test-001",
        Title = "Aftal tidligt hvem der ejer løsningen",
        Problem = "Ingen vidste, hvem der skulle eje løsningen efter projektet.",
        Action = "Projektet aftalte ejerskabet med driften.",
        Outcome = "Driften overtog løsningen.",
        Status = LessonStatus.Solved,
        Evidence = Evidence.Experience,
        Category = Category.Organisation,
        Sector = Sector.Municipality,
        Organisation = "Prøvekøbing Kommune",
        AsOf = "2024-05",
    };

    public static LessonBuilder ALesson(string id = "test-001") => new() { lesson = new LessonBuilder().lesson with { Id = id } };

    public LessonBuilder Titled(string title) => With(l => l with { Title = title });

    public LessonBuilder About(string problem) => With(l => l with { Problem = problem });

    public LessonBuilder Doing(string? action) => With(l => l with { Action = action });

    public LessonBuilder EndingIn(string? outcome) => With(l => l with { Outcome = outcome });

    public LessonBuilder WithStatus(LessonStatus status) => With(l => l with { Status = status });

    public LessonBuilder RestingOn(Evidence evidence) => With(l => l with { Evidence = evidence });

    public LessonBuilder In(Category category) => With(l => l with { Category = category });

    public LessonBuilder From(string? organisation, Sector sector) => With(l => l with { Organisation = organisation, Sector = sector });

    public LessonBuilder AsOf(string month) => With(l => l with { AsOf = month });

    public LessonBuilder Contradicting(params string[] ids) => With(l => l with { Contradicts = [.. ids] });

    public LessonBuilder Asked(params string[] questions) => With(l => l with { Asks = new AskedQuestions { Da = [.. questions] } });

    public LessonBuilder VisibleTo(Visibility visibility) => With(l => l with { Visibility = visibility });

    public LessonBuilder With(Func<Lesson, Lesson> change)
    {
        lesson = change(lesson);
        return this;
    }

    public Lesson Build() => lesson;
}
