using System.Collections.Concurrent;
using TeamsPilotBot.Knowledge.Evaluation;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Evaluation;

/// <summary>Holds what the answers to the development questions measure. When a measure rises, its floor is raised after it.</summary>
public sealed class DevelopmentMeasuresTests
{
    private static readonly ConcurrentDictionary<SearchParts, Lazy<Task<Measures>>> Measured = new();

    // About 0.02 below what was measured last.
    public static TheoryData<SearchParts, string, double> Floors => new()
    {
        { SearchParts.None, "ndcgAt10", 0.694 },
        { SearchParts.None, "hitAt3", 0.918 },
        { SearchParts.None, "hitAt3 direct", 0.954 },
        { SearchParts.None, "hitAt3 english", 0.899 },
        { SearchParts.None, "hitAt3 paraphrase", 0.78 },
        { SearchParts.None, "hitAt3 typo", 0.98 },
        { SearchParts.None, "ndcgAt10 direct", 0.769 },
        { SearchParts.None, "ndcgAt10 english", 0.687 },
        { SearchParts.None, "ndcgAt10 paraphrase", 0.456 },
        { SearchParts.None, "ndcgAt10 typo", 0.718 },
        { SearchParts.None, "answeredOfAnswerable", 0.949 },
        { SearchParts.None, "answeredOutright", 0.805 },
        { SearchParts.None, "declinedOfUnanswerable", 0.798 },
        { SearchParts.None, "actionAccuracy", 0.811 },
        { SearchParts.Asks, "ndcgAt10", 0.668 },
        { SearchParts.Asks, "hitAt3", 0.855 },
        { SearchParts.Asks, "hitAt3 paraphrase", 0.58 },
        { SearchParts.Asks, "answeredOfAnswerable", 0.88 },
        { SearchParts.Asks, "declinedOfUnanswerable", 0.844 },
    };

    [Theory]
    [MemberData(nameof(Floors))]
    public async Task No_measure_of_the_development_questions_falls(SearchParts without, string measure, double floor)
    {
        var measures = await Measured.GetOrAdd(without, parts => new(() => MeasureAsync(parts))).Value;

        Assert.InRange(Value(measures, measure), floor, 1);
    }

    private static async Task<Measures> MeasureAsync(SearchParts without)
    {
        await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Data", "questions.dev.json"));
        var questions = await QuestionFile.ReadAsync(file, CancellationToken.None);
        var index = new LessonIndex(SeedData.Language, new SearchOptions(without));
        index.Apply(SeedData.Lessons, []);
        return Measures.Of(await new Evaluator(new Answering(index).Service.AskAsync, TimeProvider.System).RunAsync(questions.Questions, CancellationToken.None));
    }

    private static double Value(Measures all, string measure) => measure.Split(' ') switch
    {
        ["ndcgAt10"] => all.NdcgAt10,
        ["hitAt3"] => all.HitAt3,
        ["answeredOfAnswerable"] => all.AnsweredOfAnswerable,
        ["answeredOutright"] => all.AnsweredOutright,
        ["declinedOfUnanswerable"] => all.DeclinedOfUnanswerable,
        ["actionAccuracy"] => all.ActionAccuracy,
        ["hitAt3", var kind] => all.ByKind[kind].HitAt3,
        ["ndcgAt10", var kind] => all.ByKind[kind].NdcgAt10,
        _ => null,
    } ?? throw new ArgumentException($"There is no measure {measure}.", nameof(measure));
}
