using System.Globalization;
using TeamsPilotBot.Benchmarks.Measuring;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Evaluation;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Benchmarks.Fitting;

/// <summary>
/// What the threshold of "answered" is chosen by: ten-fold cross-validation over the development questions. On nine tenths
/// the best threshold is sought, on the last tenth it is measured, so that no question is judged by a threshold that saw it.
/// The same with the raw score in place of coverage, and what each threshold would do with all questions.
/// </summary>
internal static class VerdictBenchmark
{
    private const int Folds = 10;

    /// <summary>Measures and writes.</summary>
    public static async Task<int> RunAsync()
    {
        if (await Questions.ReadAsync(Questions.DevelopmentFile) is not { } all)
        {
            return 2;
        }

        await using var bot = new SeededBot();
        await bot.LoadAsync(CancellationToken.None);
        var questions = all.Where(q => q.Kind != JudgedQuestion.Command).Select(q => (Question: q, Result: Search(bot, q))).ToList();
        var fits = questions.Select(q => (q.Question.Answerable, Fit(bot, q.Question, q.Result))).ToList();
        Report("coverage, as in the rule", fits);
        Report("score of the first lesson", [.. questions.Select(q => (q.Question.Answerable, q.Result.Found is [var best, ..] ? best.Score : 0))]);
        Sweep(fits);
        return 0;
    }

    private static SearchResult Search(SeededBot bot, JudgedQuestion question)
        => bot.Index.Search(new SearchRequest(question.Text, bot.Languages.Of(question.Text) == Language.English, Reader.Anyone));

    // Below any threshold where the rule never says "answered".
    private static double Fit(SeededBot bot, JudgedQuestion question, SearchResult result)
        => VerdictRule.Fit(result, bot.Intents.IsInDomain(question.Text), bot.Intents.AsksForResult(question.Text)) ?? double.NegativeInfinity;

    private static void Report(string feature, List<(bool Answerable, double Value)> questions)
    {
        var right = new List<(bool Answerable, bool Right)>();
        var thresholds = new List<double>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var threshold = Best([.. questions.Where((_, number) => number % Folds != fold)]);
            thresholds.Add(threshold);
            right.AddRange(questions.Where((_, number) => number % Folds == fold)
                .Select(q => (q.Answerable, q.Value >= threshold == q.Answerable)));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{feature}: thresholds {thresholds.Min():0.00} to {thresholds.Max():0.00}, median {thresholds.Order().ElementAt(Folds / 2):0.00}; "
            + $"held-out: answered outright {Share(right, answerable: true):0.00}, declined of unanswerable {Share(right, answerable: false):0.00}; "
            + $"area under the curve {Area(questions):0.00}"));
    }

    private static void Sweep(List<(bool Answerable, double Value)> fits)
    {
        Console.WriteLine();
        Console.WriteLine("| Threshold | answered outright | declined of unanswerable |");
        Console.WriteLine("|---:|---:|---:|");
        foreach (var threshold in Enumerable.Range(2, 11).Select(step => step * 0.05))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {threshold:0.00} | {Share(fits, threshold, answerable: true):0.00} | {Share(fits, threshold, answerable: false):0.00} |"));
        }
    }

    // The threshold with the highest sum of both shares (Youden's index); of several the middle one.
    private static double Best(List<(bool Answerable, double Value)> questions)
    {
        var candidates = questions.Select(q => q.Value).Distinct().Order()
            .Select(t => (Threshold: t, Sum: Share(questions, t, answerable: true) + Share(questions, t, answerable: false))).ToList();
        var best = candidates.Where(c => c.Sum >= candidates.Max(o => o.Sum) - 1e-9).ToList();
        return best[best.Count / 2].Threshold;
    }

    private static double Share(IEnumerable<(bool Answerable, double Value)> questions, double threshold, bool answerable)
        => questions.Where(q => q.Answerable == answerable).Average(q => q.Value >= threshold == answerable ? 1 : 0);

    private static double Share(IEnumerable<(bool Answerable, bool Right)> questions, bool answerable)
        => questions.Where(q => q.Answerable == answerable).Average(q => q.Right ? 1 : 0);

    // How often an answerable question has the higher value than an unanswerable one: 0.5 is chance, 1 a clean cut.
    private static double Area(List<(bool Answerable, double Value)> questions)
        => questions.Where(q => q.Answerable).SelectMany(
            _ => questions.Where(q => !q.Answerable), (yes, no) => yes.Value > no.Value ? 1 : yes.Value < no.Value ? 0 : 0.5).Average();
}
