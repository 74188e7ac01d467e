using System.Diagnostics;

namespace TeamsPilotBot.Benchmarks.Peers;

/// <summary>Programs of the machine.</summary>
internal static class Programs
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="file">The program.</param>
    /// <param name="args">Its arguments.</param>
    /// <returns>How it ended and what it wrote; null if there is no such program.</returns>
    public static async Task<ProgramRun?> RunAsync(string file, params string[] args)
    {
        if (Find(file) is not { } path)
        {
            return null;
        }

        // A folder that any user may enter: some of these run as another one.
        var info = new ProcessStartInfo(path, args)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath(),
        };
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ProgramRun(process.ExitCode == 0, (await output).Trim(), (await errors).Trim());
    }

    /// <summary>Where a program is: the path itself, or a place on PATH; null if it is nowhere.</summary>
    /// <param name="file">A path or a name.</param>
    public static string? Find(string file)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
}

/// <summary>How a program ended.</summary>
/// <param name="Succeeded">Whether it ended with 0.</param>
/// <param name="Output">What it wrote.</param>
/// <param name="Errors">What it wrote to standard error.</param>
internal sealed record ProgramRun(bool Succeeded, string Output, string Errors);
