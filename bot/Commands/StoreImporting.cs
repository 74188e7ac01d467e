using TeamsPilotBot.Knowledge.Storage.Moving;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>What <c>import</c> does with a file that holds a whole store.</summary>
internal static class StoreImporting
{
    /// <summary>Takes the file in, and says what became of it.</summary>
    /// <param name="call">The call.</param>
    /// <param name="path">The file.</param>
    /// <param name="tried">Whether only to say what would happen.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The exit code: it has failed if anything of the file is not in the store now.</returns>
    /// <exception cref="CommandFailedException">Nothing of the file can be taken; the message says why.</exception>
    public static async Task<int> RunAsync(Invocation call, string path, bool tried, CancellationToken cancellationToken)
    {
        await using var tool = new Tool(call, whole: true);
        var report = await tool.StoreImport.ImportAsync(path, tried, cancellationToken);
        if (report.Problem is { } problem)
        {
            throw new CommandFailedException(call.Text($"StoreFile.{problem.Fault}", path, problem.Line, problem.Container));
        }

        if (call.Json)
        {
            await call.WriteJsonAsync(StoreImportJson.Of(report, conflict => Reason(call, conflict)));
        }
        else
        {
            await call.Terminal.Out.WriteLineAsync(call.Text(
                tried ? "StoreFile.WouldTake" : "StoreFile.Taken", report.Taken, report.Unchanged, report.Conflicts, report.Expired));
            foreach (var conflict in report.FirstConflicts)
            {
                await call.Terminal.Out.WriteLineAsync(call.Text("Import.Refused", conflict.Line, conflict.Container, Reason(call, conflict)));
            }
        }

        return report.Conflicts == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static string Reason(Invocation call, StoreConflict conflict) => call.Text("StoreFile.Conflict", conflict.Key.Id);
}

/// <summary>What became of a file with a whole store, as <c>import --json</c> prints it: as for lessons, and how many were there already.</summary>
internal sealed record StoreImportJson(long Taken, IReadOnlyList<RefusedJson> Refused, long Unchanged, long Expired, long Conflicts)
{
    /// <summary>The report in the shape that is printed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="reason">Says why a document was not taken.</param>
    public static StoreImportJson Of(StoreImportReport report, Func<StoreConflict, string> reason)
        => new(
            report.Taken,
            [.. report.FirstConflicts.Select(conflict => new RefusedJson((int)conflict.Line, conflict.Key.Id, reason(conflict)))],
            report.Unchanged,
            report.Expired,
            report.Conflicts);
}
