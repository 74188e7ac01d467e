using System.CommandLine;

namespace TeamsPilotBot.Bot.Commands;

/// <summary><c>contacts</c>: what is done with the directory of contacts.</summary>
internal sealed class ContactsCommand : Command
{
    /// <summary>The verbs.</summary>
    /// <param name="shared">The options that any verb has.</param>
    /// <param name="terminal">Where to write.</param>
    public ContactsCommand(SharedOptions shared, Terminal terminal)
        : base("contacts")
    {
        Add(new ContactsImportCommand(shared, terminal));
        Add(new ContactsExportCommand(shared, terminal));
    }
}
