using System.Collections.Frozen;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Gaps;

/// <summary>
/// What is known, and what is missing, by area and phase: the "matrice" that the agency asked for (speciale, line 7224). Immutable.
/// </summary>
public sealed class GapMatrix
{
    /// <summary>A number of people or projects is told from here on; of fewer, only that there are some: nobody is to be picked out.</summary>
    public const int LeastTold = 3;

    private readonly FrozenDictionary<(Category, PhaseGroup), GapCell> cells;

    private GapMatrix(FrozenDictionary<(Category, PhaseGroup), GapCell> cells) => this.cells = cells;

    /// <summary>All areas, in order: the rows.</summary>
    public static EquatableList<Category> Categories { get; } = [.. Enum.GetValues<Category>()];

    /// <summary>How many lessons there are in all.</summary>
    public int Lessons => cells.Values.Sum(cell => cell.Lessons);

    /// <summary>How many of them tell of what nobody solved.</summary>
    public int Unsolved => cells.Values.Sum(cell => cell.Unsolved);

    /// <summary>Makes the matrix. The order of what it is made of does not count.</summary>
    /// <param name="lessons">The lessons that whoever looks may see; none else may be among them.</param>
    /// <param name="questions">The questions that nobody has answered.</param>
    /// <param name="reported">What projects have reported as difficult; nothing where nobody is asked.</param>
    public static GapMatrix Of(IEnumerable<Lesson> lessons, IEnumerable<UnansweredQuestion> questions, IEnumerable<ReportedDifficulty>? reported = null)
    {
        ArgumentNullException.ThrowIfNull(lessons);
        ArgumentNullException.ThrowIfNull(questions);
        var known = lessons.ToLookup(lesson => (lesson.Category, PhaseGroups.Of(lesson.Phase)));

        // Somebody who asks the same in ten ways waits for one answer.
        var asked = questions.SelectMany(question => question.Askers.Select(asker => (Place: (question.Category, question.Phase), asker)))
            .Distinct().ToLookup(one => one.Place);
        var difficult = (reported ?? []).ToLookup(one => (one.Category, PhaseGroups.Of(one.Phase)), one => Math.Max(one.Count, 0));
        return new GapMatrix(Categories.SelectMany(category => PhaseGroups.All.Select(phase => (category, phase))).ToFrozenDictionary(
            place => place,
            place => new GapCell(known[place].Count(), known[place].Count(IsUnsolved), asked[place].Count(), difficult[place].Sum())));
    }

    /// <summary>Whether a number of people or projects may be told.</summary>
    /// <param name="count">The number.</param>
    public static bool IsTold(int count) => count is 0 or >= LeastTold;

    /// <summary>Whether a lesson tells of a problem that nobody solved, or of an attempt that was given up.</summary>
    /// <param name="lesson">The lesson.</param>
    public static bool IsUnsolved(Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return lesson.Status is LessonStatus.Unsolved or LessonStatus.Stopped;
    }

    /// <summary>What is in an area and a phase.</summary>
    /// <param name="category">The area.</param>
    /// <param name="phase">The phase.</param>
    public GapCell Cell(Category category, PhaseGroup phase) => cells.GetValueOrDefault((category, phase));

    /// <summary>Where most people ask without an answer; of several the one with the fewest lessons first. Only such numbers as may be told.</summary>
    /// <param name="most">The most places.</param>
    public IReadOnlyList<Gap> MostAsked(int most)
        => [.. Places().Where(gap => gap.Cell.Size == GapSize.Large)
            .OrderByDescending(gap => gap.Cell.Askers).ThenBy(gap => gap.Cell.Lessons).ThenBy(gap => gap.Category).ThenBy(gap => gap.Phase).Take(most)];

    /// <summary>Where most lessons tell of what nobody solved.</summary>
    /// <param name="most">The most places.</param>
    public IReadOnlyList<Gap> MostUnsolved(int most)
        => [.. Places().Where(gap => gap.Cell.Unsolved > 0)
            .OrderByDescending(gap => gap.Cell.Unsolved).ThenBy(gap => gap.Cell.Lessons).ThenBy(gap => gap.Category).ThenBy(gap => gap.Phase).Take(most)];

    private IEnumerable<Gap> Places() => cells.Select(cell => new Gap(cell.Key.Item1, cell.Key.Item2, cell.Value));
}
