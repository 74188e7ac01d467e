using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>
/// Decides whether what was found is an answer, comes near, or is nothing. The score of a search says nothing about that:
/// what counts is how much of the question the best lesson speaks of, and what in the question no lesson knows.
/// </summary>
internal static class VerdictRule
{
    private const int Looked = 3;

    // Chosen on the development questions, with cross-validation; docs/retrieval.md.
    private const double Answered = 0.35;
    private const double VeryCloseCoverage = 0.65;
    private const double CloseCoverage = 0.45;
    private const double NearCoverage = 0.25;
    private const double MostUnknownNear = 0.5;

    // A question in which nothing says that it is about public AI projects must fit all the better.
    private const double OutsideDomain = 0.05;

    /// <summary>The verdict on a result.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="inDomain">Whether the question has a word of the world that the bot is there for.</param>
    /// <param name="asksForResult">Whether it asks what came of something: a plan is no answer to that.</param>
    public static Verdict Decide(SearchResult result, bool inDomain, bool asksForResult)
    {
        if (result.Found.Count == 0)
        {
            return Verdict.None;
        }

        return Fit(result, inDomain, asksForResult) >= Answered ? Verdict.Answered
            : result.Found[0].Quality.Coverage - Penalty(inDomain) >= NearCoverage && result.UnknownShare < MostUnknownNear ? Verdict.Near
            : Verdict.None;
    }

    /// <summary>What the threshold of "answered" is held against; null where nothing is an answer, however well it fits.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="inDomain">As in <see cref="Decide"/>.</param>
    /// <param name="asksForResult">As in <see cref="Decide"/>.</param>
    public static double? Fit(SearchResult result, bool inDomain, bool asksForResult)
    {
        var best = result.Found.Take(Looked).ToList();
        var honest = best.Exists(f => f.Quality.MissingName is null)
            && !(asksForResult && best[0].Lesson.Evidence is Evidence.Plan or Evidence.Expectation);
        return honest ? best.Max(f => f.Quality.Coverage - f.Quality.LargestGap) - Penalty(inDomain) : null;
    }

    private static double Penalty(bool inDomain) => inDomain ? 0 : OutsideDomain;

    /// <summary>How sure one lesson's match is.</summary>
    /// <param name="found">The lesson.</param>
    /// <param name="best">The best score of the result.</param>
    public static Closeness Closeness(FoundLesson found, double best)
        => found.Quality.Coverage >= VeryCloseCoverage && found.Score >= best * 0.7 ? Answers.Closeness.VeryClose
            : found.Quality.Coverage >= CloseCoverage && found.Score >= best * 0.45 ? Answers.Closeness.Close
            : Answers.Closeness.Perhaps;
}
