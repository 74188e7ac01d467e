using System.Globalization;
using TeamsPilotBot.Benchmarks.Measuring;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;

namespace TeamsPilotBot.Benchmarks.Fitting;

/// <summary>
/// What the numbers of the ranking are chosen by: each question that a lesson says it answers is asked of an index that does
/// not know these questions, and ought to find its lesson. Each number is also tried at two other values.
/// </summary>
internal static class KnownItemsBenchmark
{
    private const int Depth = 10;

    private static readonly (string Name, Func<RankingParameters, RankingParameters> Change)[] Variants =
    [
        ("as it is", r => r),
        .. Tried(nameof(RankingParameters.Saturation), 1.0, 2.4, (r, v) => r with { Saturation = v }),
        .. Tried(nameof(RankingParameters.CoverageShare), 0.3, 0.8, (r, v) => r with { CoverageShare = v }),
        .. Tried(nameof(RankingParameters.OtherLanguage), 0.5, 1.0, (r, v) => r with { OtherLanguage = v }),
        .. Tried(nameof(RankingParameters.Family), 0.5, 1.0, (r, v) => r with { Family = v }),
        .. Tried(nameof(RankingParameters.Parts), 0.7, 0.85, (r, v) => r with { Parts = v }),
        .. Tried(nameof(RankingParameters.WordOfPhrase), 0.3, 1.0, (r, v) => r with { WordOfPhrase = v }),
        .. Tried(nameof(RankingParameters.Thesaurus), 0.4, 0.9, (r, v) => r with { Thesaurus = v }),
        .. Tried(nameof(RankingParameters.Spelling), 0.7, 0.85, (r, v) => r with { Spelling = v }),
        .. Tried(nameof(RankingParameters.Related), 0, 0.4, (r, v) => r with { Related = v }),
        .. Tried(nameof(RankingParameters.Sentence), 0, 1.6, (r, v) => r with { Sentence = v }),
    ];

    /// <summary>Measures each variant and writes a table.</summary>
    public static int Run()
    {
        var language = LanguageData.Load(Path.Combine(AppContext.BaseDirectory, "data", "lexicon"));
        Console.WriteLine("| Ranking | hit@1 da | hit@3 da | MRR@10 da | hit@1 en | hit@3 en | MRR@10 en |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (var (name, change) in Variants)
        {
            var index = new LessonIndex(
                language, new SearchOptions(SearchParts.Asks) { Ranking = change(RankingParameters.Default) });
            index.Apply(SeededBot.SeedLessons, []);
            Console.WriteLine($"| {name} | {Measured(index, english: false)} | {Measured(index, english: true)} |");
        }

        return 0;
    }

    private static IEnumerable<(string Name, Func<RankingParameters, RankingParameters> Change)> Tried(
        string name, double one, double other, Func<RankingParameters, double, RankingParameters> set)
        => new[] { one, other }.Select(value => (
            string.Create(CultureInfo.InvariantCulture, $"{name} {value:0.0#}"), (Func<RankingParameters, RankingParameters>)(r => set(r, value))));

    private static string Measured(LessonIndex index, bool english)
    {
        var ranks = SeededBot.SeedLessons
            .SelectMany(l => (english ? l.Asks.En : l.Asks.Da).Select(question => Rank(index, question, english, l.Id))).ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{ranks.Average(r => r == 1 ? 1 : 0):0.000} | {ranks.Average(r => r is > 0 and <= 3 ? 1 : 0):0.000} | {ranks.Average(r => r == 0 ? 0 : 1.0 / r):0.000}");
    }

    // From 1; 0 if it is not among those that are looked at.
    private static int Rank(LessonIndex index, string question, bool english, string lesson)
    {
        var found = index.Search(new SearchRequest(question, english, Reader.Anyone) { Limit = Depth }).Found;
        return found.Select(f => f.Lesson.Id).TakeWhile(id => id != lesson).Count() is var before && before < found.Count ? before + 1 : 0;
    }
}
