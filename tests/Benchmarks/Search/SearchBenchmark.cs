using System.Diagnostics;
using System.Globalization;
using TeamsPilotBot.Benchmarks.Measuring;

namespace TeamsPilotBot.Benchmarks.Search;

/// <summary>The search with few and with many lessons: times of questions, of building, of a change, and memory.</summary>
internal static class SearchBenchmark
{
    private static readonly int[] Sizes = [SeededBot.SeedLessons.Count, 10_000, 100_000];

    /// <summary>Measures all sizes, each in a process of its own so that its memory is its own.</summary>
    public static async Task<int> RunAllAsync()
    {
        foreach (var size in Sizes)
        {
            var assembly = typeof(SearchBenchmark).Assembly.Location;
            using var process = Process.Start(new ProcessStartInfo("dotnet", [assembly, "search", size.ToString(CultureInfo.InvariantCulture)]))!;
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
            {
                return process.ExitCode;
            }
        }

        return 0;
    }

    /// <summary>Measures one size.</summary>
    /// <param name="lessons">How many lessons.</param>
    public static async Task<int> RunAsync(int lessons)
    {
        if (lessons < SeededBot.SeedLessons.Count)
        {
            Console.Error.WriteLine($"{lessons} lessons are fewer than the seed has: {SeededBot.SeedLessons.Count}.");
            return 2;
        }

        await using var size = await SizeMeasurement.BuildAsync(lessons);
        await size.AskAsync();
        await size.ChangeAsync();
        return 0;
    }
}
