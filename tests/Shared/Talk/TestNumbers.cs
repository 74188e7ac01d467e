using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Numbers;
using TeamsPilotBot.Knowledge.Numbers;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Tests;

/// <summary>The real numbers, counted from the store of the hand-offs.</summary>
internal sealed class TestNumbers
{
    public TestNumbers(TestKnowledge knowledge)
    {
        Service = new NumbersService(
            new EventReader(knowledge.HandOffs.Store, knowledge.Index), new WeekShelf(knowledge.HandOffs.Store), Options.Create(new RetentionOptions()), knowledge.Clock);
        var desk = new NumbersDesk(Service);
        File = new NumbersFile(Service, knowledge.Clock);
        Actions = new NumbersActions(desk, File, NullLogger<NumbersActions>.Instance);
        Commands = [new NumbersCommand(desk)];
    }

    public NumbersService Service { get; }

    public NumbersFile File { get; }

    public NumbersActions Actions { get; }

    public IReadOnlyList<ICommand> Commands { get; }
}
