using System.Diagnostics;
using System.Globalization;
using TeamsPilotBot.Benchmarks.Measuring;
using TeamsPilotBot.Benchmarks.Search;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Benchmarks.Messages;

/// <summary>
/// Our own time for one message: from the request to the end of its response, typing and reply to a connector on loopback
/// included, one message at a time; the questions are those that the seed lessons say they answer. And the memory that goes
/// with it.
/// </summary>
internal static class MessagesBenchmark
{
    private const int WarmUp = 200;
    private const int Measured = 1000;
    private const int People = 50;

    // The bot shows that it is typing, and replies.
    private const int PostedForEach = 2;

    /// <summary>Measures.</summary>
    /// <param name="lessons">How many lessons the bot holds; at least as many as the seed has.</param>
    /// <returns>0; 1 if a reply is missing; 2 if there are to be fewer lessons than the seed has.</returns>
    public static async Task<int> RunAsync(int lessons)
    {
        if (lessons < SeededBot.SeedLessons.Count)
        {
            Console.Error.WriteLine($"{lessons} lessons are fewer than the seed has: {SeededBot.SeedLessons.Count}.");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("teamspilotbot-messages-");
        try
        {
            var data = Path.Combine(folder.FullName, "data");
            if (lessons > SeededBot.SeedLessons.Count)
            {
                await ImportAsync(Path.Combine(folder.FullName, "lessons.json"), data, lessons);
            }

            await using var connector = await LoopbackConnector.StartAsync();
            using var bot = await BotProcess.StartAsync(data);
            var times = await AskAsync(bot, connector);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one message with {lessons} lessons: {times}"));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"ready after {bot.ReadyAfter.TotalMilliseconds:0} ms, resident memory {bot.ResidentMiB:0} MiB, at most {bot.PeakMiB:0} MiB"));
            return IsAnswered(connector.Taken) ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task ImportAsync(string file, string data, int lessons)
    {
        await using (var stream = File.Create(file))
        {
            LessonExport.WriteJson(new VariedLessons(lessons).All.Skip(SeededBot.SeedLessons.Count), stream);
        }

        await BotProcess.RunVerbAsync("import", file, "--data", data);
    }

    private static async Task<Latencies> AskAsync(BotProcess bot, LoopbackConnector connector)
    {
        using var client = new HttpClient { BaseAddress = new Uri(bot.Address) };
        var questions = SeededBot.SeedLessons.SelectMany(l => l.Asks.Da).ToList();
        var times = new List<double>();
        for (var number = 0; number < WarmUp + Measured; number++)
        {
            using var content = Activities.Message(connector.ServiceUrl, number % People, number, questions[number * 7 % questions.Count]);
            var start = Stopwatch.GetTimestamp();
            using var response = await client.PostAsync("/api/messages", content);
            response.EnsureSuccessStatusCode();
            if (number >= WarmUp)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        return new Latencies(times);
    }

    private static bool IsAnswered(int posted)
    {
        const int expected = (WarmUp + Measured) * PostedForEach;
        if (posted != expected)
        {
            Console.Error.WriteLine($"The bot posted {posted} activities, and {expected} were expected.");
        }

        return posted == expected;
    }
}
