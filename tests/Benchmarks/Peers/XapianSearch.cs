using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TeamsPilotBot.Benchmarks.Peers;

/// <summary>
/// Xapian with its Danish stemmer, any of the words, through its Python binding in a process of its own. That process takes the
/// time, so that handing questions over does not count.
/// </summary>
internal sealed class XapianSearch : ILessonSearch
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Process process;

    private XapianSearch(Process process, string version)
    {
        this.process = process;
        Name = $"Xapian {version}, danish stemmer";
    }

    public string Name { get; }

    /// <summary>Starts the process and fills it; null if the binding is not installed.</summary>
    /// <param name="lessons">The lessons.</param>
    public static async Task<XapianSearch?> StartAsync(IEnumerable<PeerText> lessons)
    {
        if (await PythonAsync() is not { } python)
        {
            return null;
        }

        var script = Path.Combine(AppContext.BaseDirectory, "Peers", "xapian_search.py");
        var process = Process.Start(new ProcessStartInfo(python.Path, [script]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var search = new XapianSearch(process, python.Version);
        await search.CallAsync<int>(lessons, CancellationToken.None);
        return search;
    }

    public async Task<TimedHits> SearchAsync(string question, CancellationToken cancellationToken)
    {
        var found = await CallAsync<Found>(question, cancellationToken);
        return new TimedHits(found.Ids, TimeSpan.FromMilliseconds(found.Milliseconds));
    }

    public async ValueTask DisposeAsync()
    {
        // At the end of its input it removes its index and ends.
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    // The binding belongs to the system's Python, which may not be the first on PATH.
    private static async Task<(string Path, string Version)?> PythonAsync()
    {
        foreach (var path in new[] { "python3", "/usr/bin/python3" })
        {
            if (await Programs.RunAsync(path, "-c", "import xapian; print(xapian.version_string())") is { Succeeded: true } run)
            {
                return (path, run.Output);
            }
        }

        return null;
    }

    private async Task<T> CallAsync<T>(object message, CancellationToken cancellationToken)
    {
        await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(message, Json).AsMemory(), cancellationToken);
        await process.StandardInput.FlushAsync(cancellationToken);
        var line = await process.StandardOutput.ReadLineAsync(cancellationToken)
            ?? throw new InvalidOperationException("The Xapian process has ended.");
        return JsonSerializer.Deserialize<T>(line, Json)!;
    }

    private sealed record Found(IReadOnlyList<string> Ids, double Milliseconds);
}
