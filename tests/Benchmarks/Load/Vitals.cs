using System.Globalization;

namespace TeamsPilotBot.Benchmarks.Load;

/// <summary>What a bot was at in one second.</summary>
/// <param name="At">When, in minutes from the start of the load.</param>
/// <param name="WorkingSetMiB">Resident memory.</param>
/// <param name="HeapMiB">What the collector holds, garbage of the moment included.</param>
/// <param name="Pending">Work that waits for a thread of the pool.</param>
/// <param name="Threads">Threads of the pool.</param>
/// <param name="Collections">Collections of the oldest generation since the start of the process.</param>
/// <param name="PausedMs">How long collections have stopped the process since its start, in milliseconds.</param>
internal sealed record Vitals(double At, double WorkingSetMiB, double HeapMiB, long Pending, int Threads, int Collections, double PausedMs)
{
    private const double MiB = 1024 * 1024;

    /// <summary>Reads what a <see cref="StartupHook"/> has written.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">When the load began.</param>
    public static IReadOnlyList<Vitals> Read(string file, DateTimeOffset start)
        => [.. Lines(file).Select(line => line.Split(' ')).Where(parts => parts.Length == 7).Select(parts => new Vitals(
            (Number(parts[0]) - start.ToUnixTimeMilliseconds()) / 60_000, Number(parts[1]) / MiB, Number(parts[2]) / MiB, (long)Number(parts[3]),
            (int)Number(parts[4]), (int)Number(parts[5]), Number(parts[6])))];

    private static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
