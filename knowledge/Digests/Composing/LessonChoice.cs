using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Digests.Composing;

/// <summary>Chooses the new lessons that are shown; the others can be read behind a link.</summary>
/// <param name="scope">Whose digest.</param>
internal sealed class LessonChoice(DigestScope scope)
{
    /// <summary>How many are shown.</summary>
    public const int Shown = 3;

    private readonly DigestBoard board = scope.Board;

    /// <summary>The lessons that are shown, and those that are not, each the most interesting first.</summary>
    public (IReadOnlyList<DigestItem> Items, IReadOnlyList<DigestItem> More) Make()
    {
        var score = new LessonScore(scope, board);
        var ranked = board.Open.Where(IsTold).Select(score.Of)
            .OrderByDescending(one => one.Points)
            .ThenByDescending(one => one.Published.Since ?? DateTimeOffset.MinValue)
            .ThenByDescending(one => one.Lesson.AsOf, StringComparer.Ordinal)
            .ThenBy(one => one.Lesson.Id, StringComparer.Ordinal)
            .ToList();
        var shown = Different(ranked);
        return ([.. shown.Select(Item)], [.. ranked.Except(shown).OrderBy(one => scope.Fewer.Concerns(DigestItemKind.Lesson, one.Lesson.Category)).Select(Item)]);
    }

    // Nobody is told what they wrote themselves.
    private bool IsTold(PublishedLesson published)
        => scope.IsNew(published) && scope.Fits(published.Lesson.Category, published.Lesson.Sector)
            && (scope.Person is not { } person || published.Lesson.Owner != person)
            && (scope.IsDemo || !board.IsSuperseded(published.Lesson));

    /// <summary>The best, and after it others that are about something else or from somebody else, if they are nearly as good.</summary>
    private List<ScoredLesson> Different(List<ScoredLesson> ranked)
    {
        var (chosen, left) = (new List<ScoredLesson>(), scope.Fewer.Of(DigestItemKind.Lesson, ranked, one => one.Lesson.Category).ToList());
        while (chosen.Count < Shown && left.Count > 0)
        {
            var unminded = left.Where(one => !scope.Fewer.Concerns(DigestItemKind.Lesson, one.Lesson.Category)).ToList();
            var next = unminded.Count == 0 ? left[0] : unminded.MaxBy(one => one.Points - LikeThose(one.Lesson, chosen))!;
            chosen.Add(next);
            left.Remove(next);
        }

        return chosen;
    }

    private static int LikeThose(Lesson lesson, List<ScoredLesson> chosen)
        => chosen.Sum(other => (other.Lesson.Category == lesson.Category ? 1 : 0)
            + (lesson.Organisation is not null && string.Equals(other.Lesson.Organisation, lesson.Organisation, StringComparison.OrdinalIgnoreCase) ? 2 : 0));

    private DigestItem Item(ScoredLesson one) => new(DigestItemKind.Lesson, one.Lesson.Id, one.Lesson.Title)
    {
        Detail = one.Why is null ? scope.Words.Standing(one.Lesson) : $"{scope.Words.Standing(one.Lesson)} {one.Why}",
        Category = one.Lesson.Category,
        LessonId = one.Lesson.Id,
    };
}
