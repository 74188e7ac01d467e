using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Evaluation;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>Measures and results as <c>evaluate --json</c> prints them.</summary>
internal sealed record EvaluationJson(
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
    Percentiles Milliseconds,
    IReadOnlyList<ResultJson> Results)
{
    /// <summary>Measures and results in the shape that is printed.</summary>
    /// <param name="measures">The measures.</param>
    /// <param name="results">The results, in the order of the file.</param>
    public static EvaluationJson Of(Measures measures, IReadOnlyList<QuestionResult> results) => new(
        measures.Questions,
        measures.HitAt1,
        measures.HitAt3,
        measures.NdcgAt10,
        measures.MrrAt10,
        measures.AnsweredOfAnswerable,
        measures.AnsweredOutright,
        measures.DeclinedOfUnanswerable,
        measures.ActionAccuracy,
        measures.ByKind,
        measures.Milliseconds,
        [.. results.Select(r => new ResultJson(r.Question.Id, r.Verdict, r.Action, r.Hits))]);
}

/// <summary>What came back for one question, as <c>evaluate --json</c> prints it.</summary>
internal sealed record ResultJson(string Id, Verdict Verdict, AnswerAction Action, EquatableList<string> Hits);
