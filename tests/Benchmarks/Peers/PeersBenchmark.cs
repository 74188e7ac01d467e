using System.Globalization;
using TeamsPilotBot.Benchmarks.Measuring;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Evaluation;

namespace TeamsPilotBot.Benchmarks.Peers;

/// <summary>
/// Our search beside plain full-text engines: the same questions, the same lessons, in one run. Times are taken warm, every
/// question at every engine in turn, so that whatever else the machine does meets all alike.
/// </summary>
internal static class PeersBenchmark
{
    private const int WarmUp = 3;
    private const int Measured = 20;
    private const int BadFile = 2;
    private const int PeerMissing = 3;

    /// <summary>Measures and writes the tables.</summary>
    /// <param name="questionFile">The judged questions.</param>
    /// <returns>0; 2 if the file cannot be used; 3 if a peer is not installed, after the others are compared.</returns>
    public static async Task<int> RunAsync(string questionFile)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        if (await Questions.ReadAsync(questionFile) is not { } questions)
        {
            return BadFile;
        }

        await using var bot = new SeededBot();
        await bot.LoadAsync(stop.Token);
        await using var peers = await InstalledPeers.StartAsync([.. SeededBot.SeedLessons.Select(PeerText.Of)]);
        var rows = await MeasureAsync([new OwnSearch(bot), new OwnAnswer(bot), .. peers.Engines], questions, stop.Token);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{questions.Count} questions, {SeededBot.SeedLessons.Count} lessons; times over {Measured} rounds, engines in turn"));
        Console.WriteLine();
        PeerTable.Write(rows[0], rows[1], rows.Skip(2).ToList(), [.. peers.Missing.Select(m => m.Name)]);
        foreach (var missing in peers.Missing)
        {
            Console.Error.WriteLine($"{missing.Name} is not installed: {missing.Reason}.");
        }

        return peers.Missing.Count > 0 ? PeerMissing : 0;
    }

    private static async Task<List<PeerRow>> MeasureAsync(
        IReadOnlyList<ILessonSearch> engines, IReadOnlyList<JudgedQuestion> questions, CancellationToken cancellationToken)
    {
        var times = engines.Select(_ => new List<double>()).ToList();
        var hits = engines.Select(_ => new QuestionResult[questions.Count]).ToList();
        for (var round = 0; round < WarmUp + Measured; round++)
        {
            for (var number = 0; number < questions.Count; number++)
            {
                for (var turn = 0; turn < engines.Count; turn++)
                {
                    var engine = (turn + round + number) % engines.Count;
                    var found = await engines[engine].SearchAsync(questions[number].Text, cancellationToken);
                    hits[engine][number] = Result(questions[number], found);
                    if (round >= WarmUp)
                    {
                        times[engine].Add(found.Elapsed.TotalMilliseconds);
                    }
                }
            }
        }

        return [.. engines.Select((engine, i) => new PeerRow(engine.Name, Measures.Of(hits[i]), new Latencies(times[i])))];
    }

    // Only the order of the lessons is compared; a peer has no verdict.
    private static QuestionResult Result(JudgedQuestion question, TimedHits found)
        => new(question, Verdict.Answered, AnswerAction.Answer, [.. found.Ids], found.Elapsed);
}
