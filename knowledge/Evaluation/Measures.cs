using TeamsPilotBot.Knowledge.Answers;

namespace TeamsPilotBot.Knowledge.Evaluation;

/// <summary>
/// How good the answers to a set of judged questions are. A measure over no questions at all is null, never 0.
/// </summary>
/// <param name="Questions">How many questions were asked.</param>
/// <param name="HitAt1">Share of the answerable ones with a lesson of grade 2 or 3 in first place.</param>
/// <param name="HitAt3">Share of the answerable ones with a lesson of grade 2 or 3 among the first three.</param>
/// <param name="NdcgAt10">Mean nDCG of the first ten over the answerable ones.</param>
/// <param name="MrrAt10">Mean reciprocal rank of the first lesson of grade 2 or 3 among ten, over the answerable ones.</param>
/// <param name="AnsweredOfAnswerable">Share of the answerable ones that were answered, or called near with a lesson of grade 2 or 3 among the first three.</param>
/// <param name="AnsweredOutright">Share of the answerable ones that were answered.</param>
/// <param name="DeclinedOfUnanswerable">Share of the unanswerable ones, commands apart, that were not answered.</param>
/// <param name="ActionAccuracy">Share of all in which the bot did the right thing.</param>
/// <param name="ByKind">The same for each kind of question, in order of name.</param>
/// <param name="Milliseconds">How long an answer took.</param>
public sealed record Measures(
    int Questions,
    double? HitAt1,
    double? HitAt3,
    double? NdcgAt10,
    double? MrrAt10,
    double? AnsweredOfAnswerable,
    double? AnsweredOutright,
    double? DeclinedOfUnanswerable,
    double? ActionAccuracy,
    IReadOnlyDictionary<string, KindMeasures> ByKind,
    Percentiles Milliseconds)
{
    private const int Shown = 3;
    private const int Depth = 10;

    /// <summary>Measures the results.</summary>
    /// <param name="results">One result for each question; their order does not matter.</param>
    public static Measures Of(IReadOnlyCollection<QuestionResult> results)
    {
        var answerable = results.Where(r => r.Question.Answerable).ToList();
        var unanswerable = results.Where(r => !r.Question.Answerable && r.Question.Kind != JudgedQuestion.Command).ToList();
        return new Measures(
            results.Count,
            HitShare(answerable, 1),
            HitShare(answerable, Shown),
            Mean(answerable, Ndcg),
            Mean(answerable, r => Ranking.ReciprocalRank(r.Question, r.Hits, Depth)),
            Share(answerable, r => r.Verdict == Verdict.Answered || (r.Verdict == Verdict.Near && Ranking.HitAt(r.Question, r.Hits, Shown))),
            Share(answerable, r => r.Verdict == Verdict.Answered),
            Share(unanswerable, r => r.Verdict != Verdict.Answered),
            Share(results, r => r.Action == r.Question.Action),
            new SortedDictionary<string, KindMeasures>(
                results.GroupBy(r => r.Question.Kind).ToDictionary(g => g.Key, g => OfKind(g.ToList())), StringComparer.Ordinal),
            Percentiles.Of(results.Select(r => r.Elapsed.TotalMilliseconds)));
    }

    private static KindMeasures OfKind(List<QuestionResult> results)
    {
        var answerable = results.Where(r => r.Question.Answerable).ToList();
        return new KindMeasures(results.Count, HitShare(answerable, 1), HitShare(answerable, Shown), Mean(answerable, Ndcg));
    }

    private static double Ndcg(QuestionResult result) => Ranking.Ndcg(result.Question, result.Hits, Depth);

    private static double? HitShare(List<QuestionResult> results, int depth)
        => Share(results, r => Ranking.HitAt(r.Question, r.Hits, depth));

    private static double? Share(IReadOnlyCollection<QuestionResult> results, Func<QuestionResult, bool> isSo)
        => Mean(results, r => isSo(r) ? 1 : 0);

    private static double? Mean(IReadOnlyCollection<QuestionResult> results, Func<QuestionResult, double> value)
        => results.Count == 0 ? null : results.Average(value);
}

/// <summary>How good the order of lessons is for the questions of one kind.</summary>
/// <param name="N">How many questions are of the kind.</param>
/// <param name="HitAt1">As in <see cref="Measures"/>, over the answerable ones of the kind.</param>
/// <param name="HitAt3">As in <see cref="Measures"/>, over the answerable ones of the kind.</param>
/// <param name="NdcgAt10">As in <see cref="Measures"/>, over the answerable ones of the kind.</param>
public sealed record KindMeasures(int N, double? HitAt1, double? HitAt3, double? NdcgAt10);
