using FsCheck;
using FsCheck.Fluent;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class StackPropertyTests
{
    private static readonly Arbitrary<List<string>> Conversations =
        Gen.Elements(CaseDialog.Words).ListOf().Select(words => words.ToList()).ToArbitrary();

    [Fact]
    public void A_conversation_goes_the_same_way_whether_the_process_restarts_before_every_turn_or_never() =>
        Check.One(
            Config.QuickThrowOnFailure.WithReplay(20251231, 4231).WithMaxTest(100).WithEndSize(30),
            Prop.ForAll(Conversations, words => SaySameAsync(words).GetAwaiter().GetResult()));

    private static async Task<bool> SaySameAsync(List<string> words)
    {
        var restarting = new Conversation(() => new CaseDialog());
        var running = new Running();
        foreach (var word in words)
        {
            var turn = await restarting.SayAsync(word);
            var (outcome, replies) = await running.SayAsync(word);
            Assert.Equal(replies, turn.Replies);
            Assert.Equal((outcome.Status, outcome.Result), (turn.Status, turn.Result));
            Assert.Equal(Describe(running.Stack.DialogStack), Describe(turn.Stack));
        }

        return true;
    }

    /// <summary>The stack as text, without ids that are drawn by lot and times at which questions were sent.</summary>
    private static string Describe(IEnumerable<DialogInstance> stack)
    {
        var described = JToken.FromObject(stack);
        string[] chances = ["$..instanceId", "$..Prompt.id", "$..Prompt.timestamp"];
        foreach (var chance in chances.SelectMany(path => described.SelectTokens(path)).ToList())
        {
            chance.Parent!.Remove();
        }

        return described.ToString(Formatting.Indented);
    }

    /// <summary>A conversation whose dialogs and stack stay in memory.</summary>
    private sealed class Running
    {
        private readonly DialogSet _dialogs = new DialogSet().Add(new CaseDialog());
        private readonly TestAdapter _adapter = new();

        public DialogState Stack { get; } = new();

        public async Task<(DialogTurnResult Outcome, List<string> Replies)> SayAsync(string text)
        {
            DialogTurnResult? outcome = null;
            await _adapter.SendTextToBotAsync(
                text,
                async (turnContext, cancellationToken) =>
                {
                    var dc = new DialogContext(_dialogs, turnContext, Stack);
                    outcome = await dc.ContinueDialogAsync(cancellationToken);
                    if (outcome.Status == DialogTurnStatus.Empty)
                    {
                        outcome = await dc.BeginDialogAsync("case", null, cancellationToken);
                    }
                },
                CancellationToken.None);

            var replies = _adapter.ActiveQueue.Select(reply => reply.Text).ToList();
            _adapter.ActiveQueue.Clear();
            return (outcome!, replies);
        }
    }
}
