using System.Globalization;
using TeamsPilotBot.Benchmarks.Measuring;

namespace TeamsPilotBot.Benchmarks.Starting;

/// <summary>From the start of the process to the first 200 of /health/ready, on an empty data folder and on one that has been used.</summary>
internal static class StartingBenchmark
{
    private const int Runs = 7;

    public static async Task<int> RunAsync()
    {
        var first = new List<double>();
        var again = new List<double>();
        double memory = 0;
        for (var run = 0; run < Runs; run++)
        {
            var folder = Directory.CreateTempSubdirectory("teamspilotbot-ready-");
            foreach (var times in new[] { first, again })
            {
                using var bot = await BotProcess.StartAsync(folder.FullName);
                times.Add(bot.ReadyAfter.TotalMilliseconds);
                memory = bot.ResidentMiB;
            }

            folder.Delete(recursive: true);
        }

        Report("first start, empty data folder", first);
        Report("later start", again);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resident memory when ready: {memory:0} MiB"));
        return 0;
    }

    private static void Report(string name, List<double> times)
    {
        var latencies = new Latencies(times);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"ready, {name}: median {latencies.At(0.5):0} ms, slowest of {latencies.Count} {latencies.At(1):0} ms"));
    }
}
