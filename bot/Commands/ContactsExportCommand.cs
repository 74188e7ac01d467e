using System.CommandLine;
using TeamsPilotBot.Knowledge.Contacts;

namespace TeamsPilotBot.Bot.Commands;

/// <summary><c>contacts export FILE</c>: writes the directory to a file that <c>contacts import</c> reads back.</summary>
internal sealed class ContactsExportCommand : VerbCommand
{
    private readonly Argument<string> file = new("file") { Arity = ArgumentArity.ExactlyOne };

    /// <summary>The verb.</summary>
    /// <param name="shared">The options that any verb has.</param>
    /// <param name="terminal">Where to write.</param>
    public ContactsExportCommand(SharedOptions shared, Terminal terminal)
        : base("export", shared, terminal)
    {
        Add(file);
        Add(Switch(JsonName));
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(Invocation call, CancellationToken cancellationToken)
    {
        var path = call.Parsed.GetRequiredValue(file);
        await using var tool = new Tool(call);
        await tool.LoadContactsAsync(cancellationToken);
        var contacts = tool.Contacts.Current.All;
        await OutputFile.WriteAsync(call, path, stream => ContactExport.Write(contacts, stream));
        if (call.Json)
        {
            await call.WriteJsonAsync(new { written = contacts.Count });
        }
        else
        {
            await call.Terminal.Out.WriteLineAsync(call.Text("Contacts.Exported", contacts.Count, path));
        }

        return ExitCode.Done;
    }
}
