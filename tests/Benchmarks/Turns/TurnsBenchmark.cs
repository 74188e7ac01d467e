using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using TeamsPilotBot.Benchmarks.Measuring;

namespace TeamsPilotBot.Benchmarks.Turns;

/// <summary>
/// Turns per second: an echo turn through /api/messages with conversation state in memory and no tokens, the reply posted to a
/// connector on loopback, 32 at a time. Bot, load and connector share the machine.
/// </summary>
internal static class TurnsBenchmark
{
    /// <summary>How long is measured if nobody says otherwise.</summary>
    public const int UsualSeconds = 15;

    private const int Concurrency = 32;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    /// <summary>Measures, after five seconds to warm up.</summary>
    /// <param name="seconds">How long.</param>
    /// <returns>0; 1 if a reply is missing.</returns>
    public static async Task<int> RunAsync(int seconds)
    {
        await using var connector = await LoopbackConnector.StartAsync();
        var address = $"http://127.0.0.1:{BotProcess.FreePort().ToString(CultureInfo.InvariantCulture)}";
        using var bot = await BotProcess.StartAsync(typeof(TurnsBenchmark).Assembly.Location, [EchoHost.Command, address], address, "/health/live");
        using var client = new HttpClient { BaseAddress = new Uri(address) };

        await LoadAsync(client, connector.ServiceUrl, WarmUp);
        var before = connector.Taken;
        var start = Stopwatch.GetTimestamp();
        var latencies = await LoadAsync(client, connector.ServiceUrl, TimeSpan.FromSeconds(seconds));
        var elapsed = Stopwatch.GetElapsedTime(start);
        var replies = connector.Taken - before;

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"turns: {latencies.Count / elapsed.TotalSeconds:0} turns/s at concurrency {Concurrency}, {latencies}, {replies} replies to {latencies.Count} messages"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"resident memory of the bot: {bot.ResidentMiB:0} MiB"));
        return replies == latencies.Count ? 0 : 1;
    }

    private static async Task<Latencies> LoadAsync(HttpClient client, string serviceUrl, TimeSpan duration)
    {
        var times = new ConcurrentBag<double>();
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Concurrency).Select(person => Task.Run(async () =>
        {
            for (var number = 0; Stopwatch.GetElapsedTime(start) < duration; number++)
            {
                using var content = Activities.Message(serviceUrl, person, number, "Har nogen løst samtykke til at optage borgeres opkald?");
                var sent = Stopwatch.GetTimestamp();
                using var response = await client.PostAsync("/api/messages", content);
                response.EnsureSuccessStatusCode();
                times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }
        })));
        return new Latencies(times);
    }
}
