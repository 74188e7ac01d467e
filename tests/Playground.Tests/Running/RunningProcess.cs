using System.Collections.Concurrent;
using System.Diagnostics;

namespace TeamsPilotBot.Playground.Tests.Running;

/// <summary>A process that a test started, and what it has said so far. Safe to read from any thread.</summary>
internal sealed class RunningProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> said = new();

    private RunningProcess(Process process) => this.process = process;

    public bool HasExited => process.HasExited;

    public IReadOnlyCollection<string> Said => said;

    public static RunningProcess Start(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var running = new RunningProcess(new Process { StartInfo = start });
        running.process.OutputDataReceived += (_, e) => running.Hear(e.Data);
        running.process.ErrorDataReceived += (_, e) => running.Hear(e.Data);
        running.process.Start();
        running.process.BeginOutputReadLine();
        running.process.BeginErrorReadLine();
        return running;
    }

    /// <summary>Ends the process the hard way, with all that it started, as a crash would.</summary>
    public async Task Kill()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        await process.WaitForExitAsync();
    }

    /// <summary>Waits until the process ends by itself.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> Ends(TimeSpan within)
    {
        using var patience = new CancellationTokenSource(within, TimeProvider.System);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is not null)
        {
            said.Enqueue(line);
        }
    }
}
