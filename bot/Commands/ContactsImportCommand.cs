using System.CommandLine;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Bot.Commands;

/// <summary><c>contacts import FILE</c>: makes the directory what a file says, and says what became of whom.</summary>
internal sealed class ContactsImportCommand : VerbCommand
{
    private readonly Argument<string> file = new("file") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<bool> dryRun = Switch("--dry-run");

    /// <summary>The verb.</summary>
    /// <param name="shared">The options that any verb has.</param>
    /// <param name="terminal">Where to write.</param>
    public ContactsImportCommand(SharedOptions shared, Terminal terminal)
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
        var records = await ReadAsync(call, path, cancellationToken);
        await using var tool = new Tool(call);
        await tool.LoadContactsAsync(cancellationToken);
        var tried = call.Parsed.GetValue(dryRun);
        var report = await tool.Contacts.ReplaceAsync(records, tried, cancellationToken);
        if (call.Json)
        {
            await call.WriteJsonAsync(ContactImportJson.Of(report, call.Terminal.Language));
        }
        else
        {
            await WriteAsync(call, report, tried);
        }

        return ExitCode.Done;
    }

    /// <summary>Reads the file; one in which not even an id could be read is no file of contacts.</summary>
    private static async Task<RecordSet<ReadContact>> ReadAsync(Invocation call, string path, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await using (var stream = InputFile.Open(call, path))
        {
            await stream.CopyToAsync(content, cancellationToken);
        }

        var records = ContactFile.Read(content.ToArray());
        return records switch
        {
            { Records.Count: > 0 } => records,
            { Refused: [var first, ..] } when records.Refused.All(refused => refused.Id is null)
                => throw new CommandFailedException(call.Text("Contacts.NoFileOfContacts", path, first.Reason(call.Terminal.Language))),
            { Refused.Count: 0 } => throw new CommandFailedException(call.Text("Contacts.NoContacts", path)),
            _ => records,
        };
    }

    private static async Task WriteAsync(Invocation call, ContactImport report, bool tried)
    {
        var output = call.Terminal.Out;
        await output.WriteLineAsync(call.Text(tried ? "Contacts.WouldTake" : "Contacts.Taken", report.Taken, report.Refused.Count));
        foreach (var (key, ids) in new[] { ("Contacts.Ended", report.Ended), ("Contacts.Removed", report.Removed) }.Where(list => list.Item2.Count > 0))
        {
            await output.WriteLineAsync(call.Text(key, string.Join(", ", ids)));
        }

        foreach (var refused in report.Refused)
        {
            await output.WriteLineAsync(call.Text("Import.Refused", refused.Line, refused.Id ?? "–", refused.Reason(call.Terminal.Language)));
        }

        foreach (var warning in report.Warnings)
        {
            await call.Terminal.Error.WriteLineAsync(call.Text("Import.Refused", warning.Line, warning.Id ?? "–", warning.Note.Text(call.Terminal.Language)));
        }
    }
}
