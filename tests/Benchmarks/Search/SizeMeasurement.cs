using System.Diagnostics;
using System.Globalization;
using TeamsPilotBot.Benchmarks.Measuring;
using TeamsPilotBot.Benchmarks.Peers;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;

namespace TeamsPilotBot.Benchmarks.Search;

/// <summary>An index of a given size, and what is measured on it. Writes as it measures.</summary>
internal sealed class SizeMeasurement : IAsyncDisposable
{
    private const int Rounds = 10;
    private const int Changes = 40;

    private readonly SeededBot bot = new();

    private SizeMeasurement()
    {
    }

    /// <summary>Builds the index and says how long it took and what it holds.</summary>
    /// <param name="count">How many lessons.</param>
    public static async Task<SizeMeasurement> BuildAsync(int count)
    {
        var size = new SizeMeasurement();
        var lessons = new VariedLessons(count);

        // Once on the side, so that a small index is not measured by how long the code takes to compile.
        await WarmUpAsync();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        size.bot.Index.Apply(lessons.All, []);
        var built = Stopwatch.GetElapsedTime(start);
        processor = Environment.CpuUsage.TotalTime - processor;
        var after = GC.GetTotalMemory(forceFullCollection: true);
        using var process = Process.GetCurrentProcess();
        Write($"{count} lessons, {lessons.DistinctWords} distinct words of five letters and more");
        Write($"  built in {built.TotalSeconds:0.00} s, {processor.TotalSeconds:0.00} s of processor time");
        Write($"  managed memory: index {MiB(after - before):0} MiB, lessons {MiB(before):0} MiB");
        Write($"  resident memory {MiB(process.WorkingSet64):0} MiB, at most {MiB(process.PeakWorkingSet64):0} MiB");
        return size;
    }

    /// <summary>Asks the development questions.</summary>
    public async Task AskAsync()
    {
        var questions = (await Questions.ReadAsync(Questions.DevelopmentFile))!;
        await using var search = new OwnSearch(bot);
        var times = questions.Select(_ => new List<double>()).ToList();
        for (var round = 0; round <= Rounds; round++)
        {
            for (var number = 0; number < questions.Count; number++)
            {
                var found = await search.SearchAsync(questions[number].Text, CancellationToken.None);
                if (round > 0)
                {
                    times[number].Add(found.Elapsed.TotalMilliseconds);
                }
            }
        }

        // A busy machine interrupts single calls; the median of a question's calls tells what the question takes.
        var medians = times.Select((t, number) => (questions[number].Kind, Milliseconds: new Latencies(t).At(0.5))).ToList();
        Write($"  question, every call: {new Latencies(times.SelectMany(t => t))}");
        Write($"  question, median of its calls: {new Latencies(medians.Select(m => m.Milliseconds))}");
        foreach (var kind in medians.GroupBy(m => m.Kind).OrderBy(k => k.Key, StringComparer.Ordinal))
        {
            Write($"    {kind.Key}: {new Latencies(kind.Select(m => m.Milliseconds))}");
        }
    }

    /// <summary>Changes lessons through the store, one after the other, and waits until each is found by a word that only it has.</summary>
    public async Task ChangeAsync()
    {
        // The lessons in the store join the others as they would after a restart: none of what is changed is new to the index.
        await bot.LoadAsync(CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var running = bot.Feed.RunAsync(stop.Token);
        var found = new List<double>();
        var taken = new List<double>();
        for (var number = 0; number < Changes; number++)
        {
            var lesson = SeededBot.SeedLessons[number * 13 % SeededBot.SeedLessons.Count];
            var start = Stopwatch.GetTimestamp();
            await bot.Library.SaveAsync(lesson with { Title = lesson.Title + " " + Mark(number) }, null, CancellationToken.None);
            while (!IsFound(Mark(number), lesson.Id))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
            }

            found.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            start = Stopwatch.GetTimestamp();
            bot.Index.Apply([lesson with { Title = lesson.Title + " " + Mark(number) }], []);
            taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        await stop.CancelAsync();
        await running;
        Write($"  changed lesson found, from saving it: {new Latencies(found)}");
        Write($"  of that taken into the index: {new Latencies(taken)}");
    }

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    // A word in letters that no lesson has, and as unlike the others as may be.
    private static string Mark(int number) => "qxz" + string.Concat(number.ToString("00", CultureInfo.InvariantCulture).Select(d => (char)('k' + (d - '0')))) + "wqx";

    private bool IsFound(string word, string id)
        => bot.Index.Search(new SearchRequest(word, English: false, Reader.Anyone)).Found is [var first, ..]
            && first.Lesson.Id == id && first.Lesson.Title.Contains(word, StringComparison.Ordinal);

    private static async Task WarmUpAsync()
    {
        await using var small = new SeededBot();
        small.Index.Apply(SeededBot.SeedLessons, []);
    }

    private static double MiB(long bytes) => bytes / 1024.0 / 1024.0;

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
