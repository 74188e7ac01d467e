using System.CommandLine;
using TeamsPilotBot.Bot.Backups;

namespace TeamsPilotBot.Bot.Commands;

/// <summary><c>backup FILE</c>: copies the data folder to a zip, while the bot runs or not.</summary>
internal sealed class BackupCommand : VerbCommand
{
    private readonly Argument<string> file = new("file") { Arity = ArgumentArity.ExactlyOne };

    /// <summary>The verb.</summary>
    /// <param name="shared">The options that any verb has.</param>
    /// <param name="terminal">Where to write.</param>
    public BackupCommand(SharedOptions shared, Terminal terminal)
        : base("backup", shared, terminal)
    {
        Add(file);
        Add(Switch(JsonName));
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(Invocation call, CancellationToken cancellationToken)
    {
        var path = call.Parsed.GetRequiredValue(file);
        await using var tool = new Tool(call);
        if (!File.Exists(Path.Combine(tool.DataPath, DataFolderFiles.Store)))
        {
            throw new CommandFailedException(call.Text("Backup.NoStore", tool.DataPath));
        }

        BackupManifest? manifest = null;
        await OutputFile.WriteAsync(
            call,
            path,
            stream =>
            {
                // The copy is made where the zip is to be: the data folder's disk may have no room for another.
                var work = WorkFolder(path);
                try
                {
                    manifest = new BackupWriter(tool.Time).Write(tool.DataPath, work.FullName, stream);
                    return Task.CompletedTask;
                }
                finally
                {
                    work.Delete(recursive: true);
                }
            },
            isPrivate: true);

        if (call.Json)
        {
            await call.WriteJsonAsync(new { file = path, takenAt = manifest!.TakenAt, documents = manifest.Documents, files = manifest.Files.Select(entry => entry.Name) });
        }
        else
        {
            await call.Terminal.Out.WriteLineAsync(call.Text("Backup.Done", manifest!.Count, path));
        }

        return ExitCode.Done;
    }

    private static DirectoryInfo WorkFolder(string path)
    {
        var folder = $"{Path.GetFullPath(path)}.{Guid.NewGuid():N}.work";
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder)
            : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
