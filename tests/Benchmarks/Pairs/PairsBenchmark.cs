using System.Globalization;
using System.Text.Json;
using TeamsPilotBot.Benchmarks.Measuring;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Benchmarks.Pairs;

/// <summary>How often the same question in Danish and in English gets the same first lesson. Nothing is fitted to these questions.</summary>
internal static class PairsBenchmark
{
    public static async Task<int> RunAsync()
    {
        await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Data", "pairs.json"));
        var pairs = (await JsonSerializer.DeserializeAsync<QuestionPair[]>(file, JsonSerializerOptions.Web))!;
        await using var bot = new SeededBot();
        await bot.LoadAsync(CancellationToken.None);
        var same = 0;
        foreach (var pair in pairs)
        {
            var danish = await FirstAsync(bot, pair.Da);
            var english = await FirstAsync(bot, pair.En);
            if (danish is not null && danish == english)
            {
                same++;
            }
            else
            {
                Console.WriteLine($"{danish ?? "nothing",-16} {pair.Da}");
                Console.WriteLine($"{english ?? "nothing",-16} {pair.En}");
                Console.WriteLine();
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"same first lesson: {same} of {pairs.Length} pairs, {(double)same / pairs.Length:0.00}"));
        return 0;
    }

    private static async Task<string?> FirstAsync(SeededBot bot, string question)
        => (await bot.Answers.AskAsync(new Question(question, Reader.Anyone), CancellationToken.None)).Hits is [var first, ..]
            ? first.Lesson.Id : null;
}

/// <summary>The same question twice.</summary>
/// <param name="Da">In Danish.</param>
/// <param name="En">In English.</param>
internal sealed record QuestionPair(string Da, string En);
