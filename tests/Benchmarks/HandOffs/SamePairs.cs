using System.Globalization;
using System.Text.Json;
using TeamsPilotBot.Benchmarks.Measuring;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Lexicon;

namespace TeamsPilotBot.Benchmarks.HandOffs;

/// <summary>What the threshold of "the same question" is chosen by: pairs of questions that are the same, and that are not.</summary>
internal static class SamePairs
{
    private static readonly double[] Thresholds = [0.5, 0.55, 0.6, 0.64, QuestionLikeness.Same, 0.7, 0.75, 0.8];

    /// <summary>The likeness by the seed lessons and the lexicon that comes with the program.</summary>
    public static QuestionLikeness Likeness()
    {
        var lexicon = Path.Combine(AppContext.BaseDirectory, "data", "lexicon");
        return new QuestionLikeness(
            LanguageData.Load(lexicon), UnlikePairs.Parse(File.ReadLines(Path.Combine(lexicon, "unlike.tsv"))), SeededBot.SeedLessons);
    }

    public static async Task<int> RunAsync()
    {
        await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Data", "same-questions.json"));
        var pairs = (await JsonSerializer.DeserializeAsync<JudgedPair[]>(file, JsonSerializerOptions.Web))!;
        var likeness = Likeness();
        var judged = pairs.Select(pair => (Pair: pair, Likeness: likeness.Of(pair.One, pair.Other))).ToList();
        foreach (var half in judged.GroupBy(j => j.Pair.Half))
        {
            foreach (var threshold in Thresholds)
            {
                var called = half.Where(j => j.Likeness >= threshold).ToList();
                var right = (double)called.Count(j => j.Pair.Same);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{half.Key,-7} {threshold:0.00}  precision {right / called.Count:0.00}  recall {right / half.Count(j => j.Pair.Same):0.00}  ({called.Count} of {half.Count()})"));
            }
        }

        foreach (var (pair, value) in judged.Where(j => !j.Pair.Same && j.Likeness >= QuestionLikeness.Same))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wrongly the same, {value:0.00}: {pair.One} | {pair.Other}"));
        }

        return 0;
    }
}

/// <summary>Two questions.</summary>
/// <param name="Half">The part of the set.</param>
/// <param name="Same">Whether they mean the same.</param>
/// <param name="One">One.</param>
/// <param name="Other">The other.</param>
internal sealed record JudgedPair(string Half, bool Same, string One, string Other);
