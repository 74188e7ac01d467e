using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>Finds the lessons that contradict those that are shown. They stand side by side and are never merged into one.</summary>
internal static class Conflicts
{
    // Who weighs most comes first among lessons of the same month.
    private static readonly Evidence[] Authority =
    [
        Evidence.AuthorityDecision, Evidence.Research, Evidence.Experience, Evidence.Recommendation,
        Evidence.Risk, Evidence.Plan, Evidence.Expectation,
    ];

    /// <summary>The pairs, in the order of the lessons that are shown; each pair once, the newest and of highest authority first.</summary>
    /// <param name="shown">The lessons that are shown.</param>
    /// <param name="index">Where the other lesson is, if it is not among them.</param>
    /// <param name="reader">Who reads: what he may not see is not hinted at.</param>
    public static IEnumerable<Conflict> Of(IEnumerable<Lesson> shown, LessonIndex index, Reader reader)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var lesson in shown)
        {
            foreach (var other in lesson.Contradicts.Select(id => index.Find(id, reader)).OfType<Lesson>())
            {
                var (first, second) = Compare(lesson, other) <= 0 ? (lesson, other) : (other, lesson);
                if (seen.Add((first.Id, second.Id)))
                {
                    yield return new Conflict(first, second);
                }
            }
        }
    }

    private static int Compare(Lesson a, Lesson b)
    {
        var newest = string.CompareOrdinal(b.AsOf, a.AsOf);
        if (newest != 0)
        {
            return newest;
        }

        var authority = Array.IndexOf(Authority, a.Evidence).CompareTo(Array.IndexOf(Authority, b.Evidence));
        return authority != 0 ? authority : string.CompareOrdinal(a.Id, b.Id);
    }
}
