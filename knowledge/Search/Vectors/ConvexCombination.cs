namespace TeamsPilotBot.Knowledge.Search.Vectors;

/// <summary>
/// Puts the scores of words and of vectors together: (1 − share) × words + share × vectors, each brought to 0 to 1 over all
/// candidates of both. It keeps how far apart scores lie, which fusion of ranks throws away (Bruch, Gai and Ingber, "An
/// Analysis of Fusion Functions for Hybrid Retrieval", ACM TOIS 2023). Scores by words begin at 0, which is a lesson without
/// any; cosines have no such floor and begin at the lowest of the candidates.
/// </summary>
internal static class ConvexCombination
{
    /// <summary>The candidates with the combined score, best first. A lesson without a vector keeps its score by words.</summary>
    /// <param name="candidates">The candidates of both legs, each once, with the score by words (0 or more) and the similarity.</param>
    /// <param name="share">The weight of the vectors: 0 to 1.</param>
    public static IEnumerable<FoundLesson> Rank(IReadOnlyCollection<FoundLesson> candidates, double share)
    {
        var highest = candidates.Select(c => c.Score).DefaultIfEmpty().Max();
        var similarities = candidates.Select(c => c.Similarity).OfType<double>().DefaultIfEmpty().ToList();
        var (lowest, range) = (similarities.Min(), similarities.Max() - similarities.Min());
        return candidates.Select(c => (Found: c, Score: Score(c)))
            .OrderByDescending(c => c.Score).ThenByDescending(c => c.Found.Score).ThenBy(c => c.Found.Lesson.Id, StringComparer.Ordinal)
            .Select(c => c.Found with { Score = c.Score });

        double Score(FoundLesson candidate)
        {
            var words = highest == 0 ? 0 : candidate.Score / highest;
            return candidate.Similarity is not { } similarity ? words
                : ((1 - share) * words) + (share * (range == 0 ? 1 : (similarity - lowest) / range));
        }
    }
}
