using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Knowledge.Gaps;

/// <summary>A question that nobody has answered, as far as the matrix needs it.</summary>
/// <param name="Category">The area.</param>
/// <param name="Phase">The phase; <see cref="PhaseGroup.None"/> if it cannot be told.</param>
/// <param name="Askers">The bot's own ids of those who asked or follow it.</param>
public sealed record UnansweredQuestion(Category Category, PhaseGroup Phase, EquatableList<string> Askers)
{
    /// <summary>As many of the lessons that a question found as are asked what it is about.</summary>
    internal const int Voters = 5;

    /// <summary>
    /// The questions that nobody has answered: those that lessons did not answer, and those that were handed on and wait. One that was
    /// handed on counts as that and not as asked, so that it is over once it is answered.
    /// </summary>
    /// <param name="handOffs">All hand-offs that are kept, open or not.</param>
    /// <param name="asked">The questions of the log that lessons did not answer.</param>
    /// <param name="lesson">A lesson by its id; null for one that whoever looks may not see.</param>
    /// <returns>Those whose area can be told; a question that found nothing is like no lesson, and has none.</returns>
    public static IReadOnlyList<UnansweredQuestion> Among(IReadOnlyCollection<HandOff> handOffs, IEnumerable<AskedQuestion> asked, Func<string, Lesson?> lesson)
    {
        ArgumentNullException.ThrowIfNull(handOffs);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(lesson);
        var handedOn = handOffs.Select(handOff => handOff.Question.AskedQuestionId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var waiting = handOffs.Where(handOff => handOff.IsOpen && handOff.Status != HandOffStatus.Answered)
            .Select(handOff => Of(handOff.Question.Category, handOff.Question.Found, areNear: true, [handOff.AskerKey, .. handOff.Followers], lesson));
        var unanswered = asked.Where(question => question.Verdict != Verdict.Answered && !handedOn.Contains(question.Id))
            .Select(question => Of(null, question.Hits, question.Verdict == Verdict.Near, [question.PersonKey], lesson));
        return [.. waiting.Concat(unanswered).OfType<UnansweredQuestion>()];
    }

    private static UnansweredQuestion? Of(Category? known, IEnumerable<string> found, bool areNear, EquatableList<string> askers, Func<string, Lesson?> lesson)
    {
        var near = found.Take(Voters).Select(lesson).OfType<Lesson>().ToList();
        return (known ?? AreaOf(near.Select(one => one.Category))) is { } category
            ? new UnansweredQuestion(category, areNear ? PhaseOf([.. near.Where(one => one.Category == category)]) : PhaseGroup.None, askers)
            : null;
    }

    /// <summary>The area of most of the lessons that a question found, the first ones weighing most; null without any.</summary>
    /// <param name="found">The areas of the lessons, best first.</param>
    internal static Category? AreaOf(IEnumerable<Category> found)
        => found.Select((category, place) => (Category: category, Weight: 1.0 / (place + 1))).GroupBy(vote => vote.Category)
            .OrderByDescending(votes => votes.Sum(vote => vote.Weight)).Select(votes => (Category?)votes.Key).FirstOrDefault();

    /// <summary>The phase that more than half of at least two agree about; one lesson alone may be from any phase.</summary>
    private static PhaseGroup PhaseOf(List<Lesson> found)
        => found.GroupBy(lesson => PhaseGroups.Of(lesson.Phase)).Where(votes => votes.Count() >= 2 && votes.Count() * 2 > found.Count)
            .Select(votes => votes.Key).FirstOrDefault(PhaseGroup.None);
}
