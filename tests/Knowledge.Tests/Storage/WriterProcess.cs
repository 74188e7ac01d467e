using System.Diagnostics;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace TeamsPilotBot.Knowledge.Tests.Storage;

/// <summary>A second process that writes documents one by one and says of each, on standard output, that it is written.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process process;

    private WriterProcess(Process process) => this.process = process;

    public static Container Container { get; } = new("written", ["n"]);

    /// <summary>What the second process does, until it is killed.</summary>
    public static async Task<int> RunAsync(string folder, string name)
    {
        // Two that write all the time let others wait, and a busy machine lets them wait for longer than people would.
        var options = new SqliteStoreOptions { Folder = folder, BusyTimeout = TimeSpan.FromMinutes(1) };
        using var store = new SqliteDocumentStore(options, TimeProvider.System, NullLogger<SqliteDocumentStore>.Instance);
        for (var n = 0; n < 10_000; n++)
        {
            var id = $"{name}-{n}";
            await store.CreateAsync(Container, new NewDocument(new DocumentKey("p", id), $$"""{"n":{{n}},"filler":"{{new string('x', 2000)}}"}"""), default);
            await Console.Out.WriteLineAsync(id);
            await Console.Out.FlushAsync();
        }

        return 0;
    }

    public static WriterProcess Start(string folder, string name)
        => new(Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(WriterProcess).Assembly.Location, "write", folder, name]) { RedirectStandardOutput = true })!);

    /// <summary>Reads the ids that were written, as many as asked for.</summary>
    public async Task<List<string>> WrittenAsync(int count)
    {
        var ids = new List<string>();
        while (ids.Count < count && await process.StandardOutput.ReadLineAsync() is { } id)
        {
            ids.Add(id);
        }

        return ids;
    }

    /// <summary>Kills it, and gives the ids that it had said to be written by then.</summary>
    public async Task<List<string>> KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        return await WrittenAsync(int.MaxValue);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
