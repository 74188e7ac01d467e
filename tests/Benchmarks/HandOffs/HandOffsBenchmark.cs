using System.Diagnostics;
using System.Globalization;
using TeamsPilotBot.Benchmarks.Measuring;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;

namespace TeamsPilotBot.Benchmarks.HandOffs;

/// <summary>Listing hand-offs, finding the same question among them, the sweep of what is due, and grouping, with few and many open ones.</summary>
internal static class HandOffsBenchmark
{
    private const int Few = 1_000;
    private const int Many = 100_000;
    private const int Grouped = 10_000;
    private const int Due = 20;
    private const int Rounds = 20;

    public static async Task<int> RunAsync()
    {
        if (await Questions.ReadAsync(Questions.DevelopmentFile) is not { } judged)
        {
            return 2;
        }

        var texts = judged.Select(q => q.Text).ToList();
        var likeness = SamePairs.Likeness();
        var now = TimeProvider.System.GetUtcNow();
        using var handOffs = new ManyHandOffs();
        await handOffs.SendAsync(texts, 0, Few, now);
        await ListAsync(handOffs, Few);
        await FindAsync(handOffs, likeness, texts);

        await handOffs.SendAsync(texts, Few, Many - Few, now);
        await ListAsync(handOffs, Many);
        await SweepAsync(handOffs, "none due");
        await handOffs.SendAsync(texts, Many, Due, now.AddDays(-60));
        await SweepAsync(handOffs, $"{Due} due, first sweep", rounds: 1);
        Group(handOffs, likeness, texts, now);
        return 0;
    }

    private static async Task ListAsync(ManyHandOffs handOffs, int open)
    {
        await ReportAsync($"{open} open: list all", async () => await CountAsync(handOffs.Register.OpenAsync(CancellationToken.None)), open == Few ? Rounds : 3);
        await ReportAsync($"{open} open: one contact's queue", async () => await CountAsync(handOffs.Register.OpenAtAsync(ManyHandOffs.OneContact, CancellationToken.None)));
        await ReportAsync($"{open} open: questions in hand per contact", async () => (await handOffs.Register.InHandAsync(CancellationToken.None)).Count, open == Few ? Rounds : 3);
    }

    private static async Task FindAsync(ManyHandOffs handOffs, QuestionLikeness likeness, List<string> texts)
    {
        var questions = new OpenQuestions(handOffs.Register, likeness);
        await ReportAsync($"{Few} open: the same question, first time", async () => (await questions.FindAsync(texts[0], "somebody", CancellationToken.None)).Count, 1);
        var next = 0;
        await ReportAsync(
            $"{Few} open: the same question", async () => (await questions.FindAsync(texts[next++ % texts.Count], "somebody", CancellationToken.None)).Count, texts.Count);
    }

    private static Task SweepAsync(ManyHandOffs handOffs, string name, int rounds = Rounds)
        => ReportAsync($"{Many} open: sweep, {name}", async () => (await handOffs.Sweep.RunAsync(_ => true, CancellationToken.None)).Count, rounds);

    private static void Group(ManyHandOffs handOffs, QuestionLikeness likeness, List<string> texts, DateTimeOffset now)
    {
        List<HandOff> all = [.. Enumerable.Range(0, Grouped).Select(i => handOffs.Sent(texts, i, now))];
        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var groups = new RecurringQuestions(likeness).Group(all, []);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Grouped} questions grouped: {watch.Elapsed.TotalSeconds:0.0} s, {(Environment.CpuUsage.TotalTime - before).TotalSeconds:0.0} s of processor time, {groups.Count} groups"));
    }

    private static async Task ReportAsync(string name, Func<Task<int>> work, int rounds = Rounds)
    {
        var times = new List<double>();
        var found = 0;
        var processor = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            var busy = Environment.CpuUsage.TotalTime;
            found = await work();
            times.Add(watch.Elapsed.TotalMilliseconds);
            processor.Add((Environment.CpuUsage.TotalTime - busy).TotalMilliseconds);
        }

        Console.WriteLine($"{name}: {new Latencies(times)}, processor {processor.Average().ToString("0.0", CultureInfo.InvariantCulture)} ms (found {found})");
    }

    private static async Task<int> CountAsync(IAsyncEnumerable<HandOff> handOffs)
    {
        var count = 0;
        await foreach (var _ in handOffs)
        {
            count++;
        }

        return count;
    }
}
