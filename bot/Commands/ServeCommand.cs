using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>The command line without a verb: serves the bot.</summary>
internal sealed class ServeCommand : RootCommand
{
    /// <summary>The whole command line.</summary>
    /// <param name="shared">The options that any verb has.</param>
    /// <param name="terminal">Where to write.</param>
    /// <param name="serve">Serves the bot, with the arguments that are meant for the host.</param>
    public ServeCommand(SharedOptions shared, Terminal terminal, Func<string[], Task> serve)
    {
        // What the parser does not know may be meant for the host; BadArguments tells what is meant for nobody.
        TreatUnmatchedTokensAsErrors = false;
        Directives.Clear();
        Add(shared.Data);
        Add(shared.Language);
        Add(new AskCommand(shared, terminal));
        Add(new EvaluateCommand(shared, terminal));
        Add(new ImportCommand(shared, terminal));
        Add(new ExportCommand(shared, terminal));
        Add(new ReportCommand(shared, terminal));
        Add(new ContactsCommand(shared, terminal));
        Add(new DigestCommand(shared, terminal));
        Add(new CheckCommand(shared, terminal));
        Add(new UndeliveredCommand(shared, terminal));
        Add(new BackupCommand(shared, terminal));
        Add(new RestoreCommand(shared, terminal));
        Add(new PackageCommand(shared, terminal));
        Options.OfType<HelpOption>().Single().Action = new ShowHelp(shared, terminal);
        SetAction(async (parsed, _) =>
        {
            await serve(new Invocation(parsed, terminal, shared).HostArguments);
            return ExitCode.Done;
        });
    }

    private sealed class ShowHelp(SharedOptions shared, Terminal terminal) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var call = new Invocation(parseResult, terminal, shared);
            terminal.Out.WriteLine(call.Text("Help"));
            return ExitCode.Done;
        }
    }
}
