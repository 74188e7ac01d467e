using TeamsPilotBot.Knowledge.Search;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>
/// Decides whether what was found is an answer, comes near, or is nothing. The score of a search says nothing about that:
/// what counts is how much of the question the best lesson speaks of, and what in the question no lesson knows.
/// </summary>
internal static class VerdictRule
{
    private const double AnsweredCoverage = 0.6;
    private const double NearCoverage = 0.3;
    private const double MostUnknownAnswered = 0.2;
    private const double MostUnknownNear = 0.5;

    // A question in which nothing says that it is about public AI projects must fit all the better.
    private const double OutsideDomain = 0.25;

    /// <summary>The verdict on a result.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="inDomain">Whether the question has a word of the world that the bot is there for.</param>
    public static Verdict Decide(SearchResult result, bool inDomain)
    {
        if (result.Found.Count == 0)
        {
            return Verdict.None;
        }

        var coverage = result.Found[0].Quality.Coverage - (inDomain ? 0 : OutsideDomain);
        return coverage >= AnsweredCoverage && result.UnknownShare < MostUnknownAnswered ? Verdict.Answered
            : coverage >= NearCoverage && result.UnknownShare < MostUnknownNear ? Verdict.Near
            : Verdict.None;
    }

    /// <summary>How sure one lesson's match is.</summary>
    /// <param name="found">The lesson.</param>
    /// <param name="best">The best score of the result.</param>
    public static Closeness Closeness(FoundLesson found, double best)
        => found.Quality.Coverage >= 0.7 && found.Score >= best * 0.7 ? Answers.Closeness.VeryClose
            : found.Quality.Coverage >= AnsweredCoverage && found.Score >= best * 0.45 ? Answers.Closeness.Close
            : Answers.Closeness.Perhaps;
}
