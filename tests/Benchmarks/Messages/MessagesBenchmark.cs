using System.Diagnostics;
using System.Globalization;
using TeamsPilotBot.Benchmarks.Measuring;

namespace TeamsPilotBot.Benchmarks.Messages;

/// <summary>
/// Our own time for one message: from the request to the end of its response, replies to a connector on loopback included, one
/// message at a time; the questions are those that the seed lessons say they answer. And the memory that goes with it.
/// </summary>
internal static class MessagesBenchmark
{
    private const int WarmUp = 200;
    private const int Measured = 1000;

    public static async Task<int> RunAsync(string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("teamspilotbot-messages-");
        var data = Path.Combine(folder.FullName, "data");
        var count = args is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : 0;
        if (count > 0)
        {
            var file = Path.Combine(folder.FullName, "lessons.json");
            await ManyLessons.WriteAsync(file, count);
            await BotProcess.RunVerbAsync("import", file, "--data", data);
        }

        await using var connector = await LoopbackConnector.StartAsync();
        using (var bot = await BotProcess.StartAsync(data))
        {
            using var client = new HttpClient { BaseAddress = new Uri(bot.Address) };
            var questions = await ManyLessons.QuestionsAsync();
            var times = new List<double>();
            for (var number = 0; number < WarmUp + Measured; number++)
            {
                using var content = Activities.Message(connector.ServiceUrl, number % 50, number, questions[number * 7 % questions.Count]);
                var start = Stopwatch.GetTimestamp();
                using var response = await client.PostAsync("/api/messages", content);
                response.EnsureSuccessStatusCode();
                if (number >= WarmUp)
                {
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }

            var name = count > 0 ? $"{count.ToString(CultureInfo.InvariantCulture)} lessons" : "the seed lessons";
            Console.WriteLine($"one message with {name}: {new Latencies(times)}; {connector.Taken} activities posted");
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"ready after {bot.ReadyAfter.TotalMilliseconds:0} ms, resident memory {bot.ResidentMiB:0} MiB, at most {bot.PeakMiB:0} MiB"));
        }

        folder.Delete(recursive: true);
        return 0;
    }
}
