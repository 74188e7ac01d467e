using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Digests.Composing;

/// <summary>Chooses the questions that were solved. A lesson that came of one is told once: as a new lesson where it is one, else here.</summary>
/// <param name="scope">Whose digest.</param>
internal sealed class SolvedChoice(DigestScope scope)
{
    private const int Shown = 3;

    private readonly DigestBoard board = scope.Board;

    /// <summary>The questions: those with a lesson first, then the newest.</summary>
    /// <param name="newLessons">The ids of the lessons that are new in the digest.</param>
    public IReadOnlyList<DigestItem> Make(IReadOnlySet<string> newLessons)
    {
        IReadOnlyList<Solution> ranked =
        [
            .. board.HandOffs.Where(IsForThem).Select(Of).OfType<Solution>().Where(solution => !IsToldAsLesson(solution, newLessons))
                .OrderByDescending(solution => solution.Lesson is not null).ThenByDescending(solution => solution.At).ThenBy(solution => solution.HandOff.Id, StringComparer.Ordinal),
        ];
        return [.. scope.Fewer.Of(DigestItemKind.Solved, ranked, solution => solution.HandOff.Question.Category).Take(Shown).Select(Item)];
    }

    private bool IsForThem(HandOff handOff)
        => handOff.Status == HandOffStatus.Solved && !scope.IsTold(DigestItemKind.Solved, handOff.Id) && scope.Fits(handOff.Question.Category, handOff.Question.Sector)
            && (scope.Person is not { } person ? DigestBoard.IsTellable(handOff) : handOff.AskerKey != person && (DigestBoard.IsTellable(handOff) || handOff.Followers.Contains(person)));

    private Solution? Of(HandOff handOff)
        => handOff.Trail.LastOrDefault(entry => entry.Kind is MoveKind.ConfirmSolved or MoveKind.SuggestionSolved) is { } entry && scope.IsSince(entry.At)
            ? new Solution(handOff, entry.At, board.Find(DraftProposal.IdOf(handOff.Id))?.Lesson)
            : null;

    private bool IsToldAsLesson(Solution solution, IReadOnlySet<string> newLessons)
        => solution.Lesson is { } lesson && (newLessons.Contains(lesson.Id) || scope.IsTold(DigestItemKind.Lesson, lesson.Id));

    private DigestItem Item(Solution solution) => new(DigestItemKind.Solved, solution.HandOff.Id, solution.HandOff.Question.Text)
    {
        Detail = solution.Lesson is { } lesson
            ? scope.Words.Format("Solved.Lesson", lesson.Title)
            : scope.Words.Counted("Solved.Days", Math.Max(1, (int)Math.Round((solution.At - solution.HandOff.Trail[0].At).TotalDays))),
        Category = solution.HandOff.Question.Category,
        LessonId = solution.Lesson?.Id,
    };

    private sealed record Solution(HandOff HandOff, DateTimeOffset At, Lesson? Lesson);
}
