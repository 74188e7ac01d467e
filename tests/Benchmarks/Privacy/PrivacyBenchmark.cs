using System.Diagnostics;
using System.Globalization;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Tests.Privacy.Corpus;

namespace TeamsPilotBot.Benchmarks.Privacy;

/// <summary>What the privacy gate finds of what was planted in texts that are made for it, and how long it takes.</summary>
internal static class PrivacyBenchmark
{
    private const int Rounds = 40;
    private const int Characters = 2_000;

    public static int Run(bool differences)
    {
        var measure = PrivacyMeasure.Of(PrivacyCorpus.Texts(PrivacyCorpus.Seed, PrivacyCorpus.Size));
        foreach (var (what, text, became) in differences ? measure.Differences : [])
        {
            Console.WriteLine($"{what}\n    {text.ReplaceLineEndings("|")}\n    {became.ReplaceLineEndings("|")}");
        }

        Print($"{measure.Texts} texts, {measure.Clean} of them without personal data; {measure.LeftAlone} of those were left as they are");
        Print($"| Kind | planted | recall | findings | precision |");
        Print($"|---|---:|---:|---:|---:|");
        foreach (var kind in Enum.GetValues<PersonalDataKind>())
        {
            Print($"| {kind} | {measure.Planted(kind)} | {measure.Recall(kind):0.0000} | {measure.Findings(kind)} | {measure.Precision(kind):0.0000} |");
        }

        Print($"\n| Kind | how it is written | planted | recall |");
        Print($"|---|---|---:|---:|");
        foreach (var (kind, variety, planted, found) in measure.Varieties)
        {
            Print($"| {kind} | {variety} | {planted} | {(double)found / planted:0.000} |");
        }

        Time();
        return 0;
    }

    private static void Time()
    {
        var all = string.Join(' ', PrivacyCorpus.Texts(PrivacyCorpus.Seed, 1000).Select(text => text.Text));
        var texts = Enumerable.Range(0, all.Length / Characters).Select(part => all.Substring(part * Characters, Characters)).ToList();
        Print($"\n| {Characters} characters | median ms | p95 ms | mean of processor time, ms |");
        Print($"|---|---:|---:|---:|");
        Time("folding", texts, text => FoldedText.Of(text));
        foreach (var detector in PersonalData.Detectors)
        {
            Time(detector.GetType().Name, texts, text => _ = detector.Find(FoldedText.Of(text)).Count());
        }

        Time("masking", texts, text => PersonalData.Mask(text));
        Time("masking, and looking for health", texts, text => PersonalData.Look(text));
    }

    private static void Time(string what, List<string> texts, Action<string> work)
    {
        var times = new List<double>();
        using var process = Process.GetCurrentProcess();
        var used = process.TotalProcessorTime;
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var text in texts)
            {
                var start = Stopwatch.GetTimestamp();
                work(text);
                if (round > 2)
                {
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        process.Refresh();
        var mean = (process.TotalProcessorTime - used).TotalMilliseconds / (Rounds * texts.Count);
        times.Sort();
        Print($"| {what} | {times[times.Count / 2]:0.00} | {times[(int)(times.Count * 0.95)]:0.00} | {mean:0.00} |");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
