namespace TeamsPilotBot.Knowledge.Evaluation;

/// <summary>How good an order of lessons is for one question. Each measure lies between 0 and 1, and more is better.</summary>
public static class Ranking
{
    /// <summary>Whether a lesson of grade 2 or 3 is among the first.</summary>
    /// <param name="question">The question with its grades.</param>
    /// <param name="hits">Lesson ids, best first.</param>
    /// <param name="depth">How many to look at.</param>
    public static bool HitAt(JudgedQuestion question, IReadOnlyList<string> hits, int depth)
        => hits.Take(depth).Any(id => question.Grade(id) >= JudgedQuestion.HitGrade);

    /// <summary>One divided by the place of the first lesson of grade 2 or 3; 0 if there is none among the first.</summary>
    /// <param name="question">The question with its grades.</param>
    /// <param name="hits">Lesson ids, best first.</param>
    /// <param name="depth">How many to look at.</param>
    public static double ReciprocalRank(JudgedQuestion question, IReadOnlyList<string> hits, int depth)
    {
        for (var i = 0; i < Math.Min(depth, hits.Count); i++)
        {
            if (question.Grade(hits[i]) >= JudgedQuestion.HitGrade)
            {
                return 1.0 / (i + 1);
            }
        }

        return 0;
    }

    /// <summary>
    /// Normalised discounted cumulative gain (Järvelin and Kekäläinen, 2002) with gain 2^grade − 1 and discount
    /// log2(place + 1), against the best order that the grades allow.
    /// </summary>
    /// <param name="question">The question with its grades; without any grade above 0 the measure is 0.</param>
    /// <param name="hits">Lesson ids, best first; an id that comes again gains nothing.</param>
    /// <param name="depth">How many to look at.</param>
    public static double Ndcg(JudgedQuestion question, IReadOnlyList<string> hits, int depth)
    {
        var best = Gain(question.Relevant.Values.OrderDescending().Take(depth));
        if (best == 0)
        {
            return 0;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Gain(hits.Take(depth).Select(id => seen.Add(id) ? question.Grade(id) : 0)) / best;
    }

    private static double Gain(IEnumerable<int> grades)
        => grades.Select((grade, index) => (Math.Pow(2, grade) - 1) / Math.Log2(index + 2)).Sum();
}
