using System.CommandLine;
using TeamsPilotBot.Bot.Backups;

namespace TeamsPilotBot.Bot.Commands;

/// <summary><c>restore FILE</c>: puts a backup into a data folder, and keeps what was there.</summary>
internal sealed class RestoreCommand : VerbCommand
{
    private readonly Argument<string> file = new("file") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<bool> replace = Switch("--replace");

    /// <summary>The verb.</summary>
    /// <param name="shared">The options that any verb has.</param>
    /// <param name="terminal">Where to write.</param>
    public RestoreCommand(SharedOptions shared, Terminal terminal)
        : base("restore", shared, terminal)
    {
        Add(file);
        Add(replace);
        Add(Switch(JsonName));
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(Invocation call, CancellationToken cancellationToken)
    {
        var path = call.Parsed.GetRequiredValue(file);
        await using var stream = InputFile.Open(call, path);
        await using var tool = new Tool(call);
        var result = new BackupRestore(tool.Time).Restore(stream, tool.DataPath, call.Parsed.GetValue(replace));
        if (result.Problem is { } problem)
        {
            throw new CommandFailedException(result.Kept is { } left
                ? call.Text("Restore.Halfway", tool.DataPath, left) : call.Text($"Restore.{problem}", path, tool.DataPath));
        }

        var manifest = result.Manifest!;
        if (call.Json)
        {
            await call.WriteJsonAsync(new { folder = tool.DataPath, takenAt = manifest.TakenAt, documents = manifest.Documents, kept = result.Kept });
            return ExitCode.Done;
        }

        await call.Terminal.Out.WriteLineAsync(call.Text("Restore.Done", manifest.Count, tool.DataPath, manifest.TakenAt));
        if (result.Kept is { } kept)
        {
            await call.Terminal.Out.WriteLineAsync(call.Text("Restore.Kept", kept));
        }

        await call.Terminal.Out.WriteLineAsync(call.Text("Restore.Since"));
        return ExitCode.Done;
    }
}
