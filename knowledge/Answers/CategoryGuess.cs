using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>Guesses the area of a question from the lessons that it found.</summary>
internal static class CategoryGuess
{
    private const int Voters = 5;

    /// <summary>The area that most of the best lessons belong to, weighted by the square of the score, so that the best decide; null if nothing was found.</summary>
    /// <param name="hits">The lessons, best first.</param>
    public static Category? Of(IEnumerable<Hit> hits)
        => hits.Take(Voters).GroupBy(h => h.Lesson.Category).OrderByDescending(g => g.Sum(h => h.Score * h.Score))
            .Select(g => (Category?)g.Key).FirstOrDefault();
}
