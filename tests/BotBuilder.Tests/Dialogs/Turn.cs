using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs;

/// <summary>What came of one turn: the result, the bot's messages, and the stack as it stands afterwards.</summary>
internal sealed record Turn(DialogTurnResult Outcome, IReadOnlyList<Activity> Messages, IReadOnlyList<DialogInstance> Stack)
{
    public DialogTurnStatus Status => Outcome.Status;

    public object Result => Outcome.Result;

    public IReadOnlyList<string> Replies => [.. Messages.Select(message => message.Text)];

    public IReadOnlyList<string> StackIds => [.. Stack.Select(instance => instance.Id)];
}
