using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Digests.Composing;

/// <summary>
/// How much a new lesson is worth a reader's click, in points that can be explained: docs/digests.md has the table. Pure.
/// </summary>
/// <param name="scope">Whose digest.</param>
/// <param name="board">What there is to tell.</param>
internal sealed class LessonScore(DigestScope scope, DigestBoard board)
{
    private readonly HashSet<Category> ownAreas = [.. scope.Readers.SelectMany(board.OwnedBy).Where(lesson => scope.MayUse(lesson)).Select(lesson => lesson.Category)];

    /// <summary>A lesson with its points, and what speaks most for it.</summary>
    /// <param name="published">The lesson.</param>
    public ScoredLesson Of(PublishedLesson published)
    {
        var lesson = published.Lesson;
        var wanted = board.SharedOpen.Any(question => scope.IsBeforeEnd(question.Trail[0].At) && board.IsAbout(question, lesson));
        var opposite = lesson.Contradicts.Order(StringComparer.Ordinal).Select(board.Find).FirstOrDefault(other => other is not null)?.Lesson;
        var solved = board.IsOfSolved(lesson);
        var points = Told(lesson)
            + (wanted ? 4 : 0)
            + (solved ? 3 : 0)
            + (opposite is not null ? 2 : 0)
            + (lesson.Material.Count > 0 ? 2 : 0)
            + (ownAreas.Contains(lesson.Category) ? 1 : 0)
            + (scope.Subscription.Sectors.Contains(lesson.Sector) ? 1 : 0)
            + Age(lesson);
        return new ScoredLesson(published, points, Why(lesson, wanted, solved, opposite));
    }

    /// <summary>What was done and how it ended is worth more than what somebody means to do.</summary>
    private static int Told(Lesson lesson)
    {
        if (lesson.Evidence is Evidence.Plan or Evidence.Expectation or Evidence.Risk)
        {
            return -2;
        }

        var ended = lesson.Status switch
        {
            LessonStatus.Solved => 4,
            LessonStatus.PartlySolved or LessonStatus.Stopped or LessonStatus.GoodPractice => 3,
            LessonStatus.Unsolved or LessonStatus.InProgress => 1,
            _ => 0,
        };
        var source = lesson.Evidence switch { Evidence.AuthorityDecision => 2, Evidence.Experience => 1, _ => 0 };
        return ended + source + (string.IsNullOrWhiteSpace(lesson.Outcome) ? 0 : 1) - (lesson.SecondHand ? 1 : 0) - (lesson.AdviceBasis == AdviceBasis.Inferred ? 1 : 0);
    }

    /// <summary>Law ages fastest: how long lessons of an area hold is what their owners are asked by.</summary>
    private int Age(Lesson lesson)
    {
        if (board.IsSuperseded(lesson))
        {
            return -20;
        }

        if (lesson.Unconfirmed is not null)
        {
            return -6;
        }

        var (from, holds) = (Validity.From(lesson), KeepingOptions.UsualMonths(lesson.Category));
        return from is not { } day ? 0
            : day.AddMonths(holds) >= scope.PostedOn ? 2
            : lesson.Category == Category.Legal && day.AddMonths(4 * holds) < scope.PostedOn ? -1
            : 0;
    }

    private string? Why(Lesson lesson, bool wanted, bool solved, Lesson? opposite)
        => wanted ? scope.Words["Why.Wanted"]
            : opposite is not null ? scope.Words.Format("Why.Contradicts", opposite.Title)
            : solved ? scope.Words["Why.Solved"]
            : lesson.Material.Count > 0 ? scope.Words.Format("Why.Material", scope.Words.List([.. lesson.Material.Distinct().Order().Select(scope.Words.Of)]))
            : lesson.Unconfirmed is not null ? scope.Words["Why.Unconfirmed"]
            : null;
}

/// <summary>A lesson and what it is worth.</summary>
/// <param name="Published">The lesson.</param>
/// <param name="Points">The points.</param>
/// <param name="Why">A sentence that says what makes it interesting; null if there is nothing to say.</param>
internal sealed record ScoredLesson(PublishedLesson Published, int Points, string? Why)
{
    public Lesson Lesson => Published.Lesson;
}
