using System.Globalization;

/// <summary>
/// Runs inside the product's own process, as it is shipped (DOTNET_STARTUP_HOOKS): writes each second what its memory and its thread pool
/// are at, from a thread of its own, which goes on when the pool is starved. Uses nothing but the framework.
/// </summary>
internal static class StartupHook
{
    /// <summary>The environment variable with the file to write to.</summary>
    public const string Variable = "LOAD_VITALS";

    /// <summary>Called by the runtime before the program's own Main.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file)
        {
            new Thread(() => Write(file)) { IsBackground = true, Name = "vitals" }.Start();
        }
    }

    private static void Write(string file)
    {
        using var never = new ManualResetEvent(false);
        using var writer = new StreamWriter(file) { AutoFlush = true };
        do
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds()} {Environment.WorkingSet} {GC.GetTotalMemory(false)} {ThreadPool.PendingWorkItemCount} {ThreadPool.ThreadCount} {GC.CollectionCount(2)} {GC.GetTotalPauseDuration().TotalMilliseconds:0}"));
        }
        while (!never.WaitOne(TimeSpan.FromSeconds(1)));
    }
}
