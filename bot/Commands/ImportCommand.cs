using System.CommandLine;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage.Moving;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Commands;

/// <summary><c>import FILE</c>: takes lessons in, or a whole store, and says what was refused and why.</summary>
internal sealed class ImportCommand : VerbCommand
{
    private const int LongestId = 80;

    private readonly Argument<string> file = new("file") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<bool> dryRun = Switch("--dry-run");

    /// <summary>The verb.</summary>
    /// <param name="shared">The options that any verb has.</param>
    /// <param name="terminal">Where to write.</param>
    public ImportCommand(SharedOptions shared, Terminal terminal)
        : base("import", shared, terminal)
    {
        Add(file);
        Add(dryRun);
        Add(Switch(JsonName));
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(Invocation call, CancellationToken cancellationToken)
    {
        var path = call.Parsed.GetRequiredValue(file);
        await InputFile.Open(call, path).DisposeAsync();
        if (StoreImport.Recognises(path))
        {
            return await StoreImporting.RunAsync(call, path, call.Parsed.GetValue(dryRun), cancellationToken);
        }

        await using var tool = new Tool(call);
        await tool.SeedAsync(cancellationToken);
        var tried = call.Parsed.GetValue(dryRun);
        var report = tried ? await tool.Import.TryAsync(path, cancellationToken) : await tool.Import.ImportAsync(path, cancellationToken);

        await WriteWarningsAsync(call, report);
        if (call.Json)
        {
            await call.WriteJsonAsync(ImportJson.Of(report, call.Terminal.Language));
        }
        else
        {
            await WriteAsync(call, report, tried);
        }

        // A file in which not even an id could be read is no file of lessons.
        return report.Taken == 0 && report.Refused.Count > 0 && report.Refused.All(r => r.Id is null) ? ExitCode.Failed : ExitCode.Done;
    }

    private static async Task WriteAsync(Invocation call, ImportReport report, bool tried)
    {
        await call.Terminal.Out.WriteLineAsync(call.Text(tried ? "Import.WouldTake" : "Import.Taken", report.Taken, report.Refused.Count));
        foreach (var refused in report.Refused)
        {
            await call.Terminal.Out.WriteLineAsync(call.Text("Import.Refused", refused.Line, Shown(refused.Id), refused.Reason(call.Terminal.Language)));
        }
    }

    private static string Shown(string? id) => id is null ? "–" : ControlCharacters.Removed(WholeCharacters.Beginning(id, LongestId));

    private static async Task WriteWarningsAsync(Invocation call, ImportReport report)
    {
        foreach (var warning in report.Warnings)
        {
            await call.Terminal.Error.WriteLineAsync(call.Text("Import.Warning", warning.Line, Shown(warning.Id), warning.Note.Text(call.Terminal.Language)));
        }
    }
}
