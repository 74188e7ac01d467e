using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace TeamsPilotBot.Tests.Running;

/// <summary>A process that a test started, and what it has said so far. Safe to read from any thread.</summary>
internal sealed class RunningProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> said = new();
    private readonly ConcurrentQueue<string> output = new();

    private RunningProcess(Process process) => this.process = process;

    public int Id => process.Id;

    public bool HasExited => process.HasExited;

    /// <summary>What it wrote, on standard output and standard error.</summary>
    public IReadOnlyCollection<string> Said => said;

    /// <summary>What it wrote on standard output.</summary>
    public IReadOnlyCollection<string> Output => output;

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
        running.process.OutputDataReceived += (_, e) => Hear(e.Data, running.said, running.output);
        running.process.ErrorDataReceived += (_, e) => Hear(e.Data, running.said);
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

    /// <summary>Ends the process itself with SIGKILL, in the very moment of the call; what it started is left alone.</summary>
    public void KillNow() => process.Kill();

    /// <summary>Interrupts the process, as Ctrl-C does.</summary>
    public async Task Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
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

    private static void Hear(string? line, params ReadOnlySpan<ConcurrentQueue<string>> ears)
    {
        if (line is null)
        {
            return;
        }

        foreach (var ear in ears)
        {
            ear.Enqueue(line);
        }
    }
}
