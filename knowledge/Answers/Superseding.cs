using TeamsPilotBot.Knowledge.Search;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>Sees to it that no lesson comes before one that takes its place. Only lessons that were found count, so that nothing is told of those that the reader may not see.</summary>
internal static class Superseding
{
    /// <summary>The lessons in an order in which each comes after those that take its place; else as they were.</summary>
    /// <param name="ranked">Lessons, best first.</param>
    public static IReadOnlyList<FoundLesson> Order(IReadOnlyList<FoundLesson> ranked)
    {
        if (ranked.All(found => found.Lesson.Supersedes.Count == 0))
        {
            return ranked;
        }

        var (ordered, seen) = (new List<FoundLesson>(), new HashSet<string>(StringComparer.Ordinal));
        void Place(FoundLesson found)
        {
            // Lessons that each take the other's place stay as they were.
            if (!seen.Add(found.Lesson.Id))
            {
                return;
            }

            foreach (var newer in ranked.Where(other => other.Lesson.Supersedes.Contains(found.Lesson.Id)))
            {
                Place(newer);
            }

            ordered.Add(found);
        }

        foreach (var found in ranked)
        {
            Place(found);
        }

        return ordered;
    }
}
