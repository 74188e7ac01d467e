using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsPilotBot.Benchmarks.Load;

/// <summary>What was measured, for people and for programs.</summary>
internal static class LoadReport
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <summary>Writes a table, and below it one line of JSON.</summary>
    /// <param name="result">What was measured.</param>
    /// <param name="to">Where to.</param>
    public static void Write(LoadResult result, TextWriter to)
    {
        var options = result.Options;
        Line(to, $"{options.Users} people, {options.Minutes} minutes, {options.Think} s between two things, {options.Bots} bot(s), store {options.Store}");
        Line(to, $"{result.PerSecond:0.0} messages and clicks answered per second");
        Line(to, $"| what | count | p50 ms | p95 ms | p99 ms | max ms |");
        Line(to, $"|---|---:|---:|---:|---:|---:|");
        foreach (var times in result.Times)
        {
            Line(to, $"| {times.Kind} | {times.Count} | {times.P50:0.0} | {times.P95:0.0} | {times.P99:0.0} | {times.Max:0.0} |");
        }

        Line(to, $"replies lost {Counts(result.Lost)}, doubled {Counts(result.Doubled)}; hand-offs {result.HandOffs}, lost {result.HandOffsLost}, doubled {result.HandOffsDoubled}");
        Line(to, $"errors: {Counts(result.Errors)}; answered with a sentence: {Counts(result.Refusals)}");
        foreach (var (bot, number) in result.Bots.Select((bot, number) => (bot, number + 1)))
        {
            Line(to, $"bot {number}: resident {bot.WorkingSetMiB:0} MiB ({Words(bot.WorkingSetGrowth)}), heap {bot.HeapMiB:0} MiB ({Words(bot.HeapGrowth)})");
            Line(to, $"bot {number}: {bot.ProcessorSeconds:0.0} s of processor, at most {bot.MostPending} waiting for {bot.MostThreads} threads, stopped {bot.PausedMs:0} ms by collections");
        }

        to.WriteLine(JsonSerializer.Serialize(result, Json));
    }

    private static void Line(TextWriter to, FormattableString line) => to.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static string Counts(IReadOnlyDictionary<string, int> counts)
        => counts.Count == 0 ? "none" : string.Join(", ", counts.Select(count => $"{count.Key} {count.Value.ToString(CultureInfo.InvariantCulture)}"));

    private static string Words(Growth growth) => string.Create(
        CultureInfo.InvariantCulture, $"{growth.MiBPerMinute:+0.00;-0.00;0.00} MiB a minute, {(growth.IsFlat switch { null => "too short to tell", true => "flat", false => "growing" })}");
}
