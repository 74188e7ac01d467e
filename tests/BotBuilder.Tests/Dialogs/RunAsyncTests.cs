using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class RunAsyncTests
{
    private readonly ConversationState _state = new(new MemoryStorage());

    [Fact]
    public async Task It_begins_the_dialog_continues_it_and_begins_again_when_it_is_done()
    {
        var dialog = new WaterfallDialog("main", [Steps.Say(_ => "Hvad?"), Steps.End()]);

        await Flow(dialog, new TestAdapter().Use(new AutoSaveStateMiddleware(_state)))
            .Test("a", "Hvad?")
            .Send("b")
            .Test("c", "Hvad?")
            .StartTestAsync();
    }

    [Fact]
    public async Task State_that_is_registered_with_the_adapter_is_saved()
    {
        var dialog = new WaterfallDialog("main", [Steps.Say(_ => "1"), Steps.Say(_ => "2"), Steps.Say(_ => "3")]);
        var adapter = new TestAdapter();
        adapter.UseBotState(_state);

        await Flow(dialog, adapter).Test("a", "1").Test("b", "2").Test("c", "3").StartTestAsync();
    }

    [Fact]
    public async Task The_turn_leaves_a_trace_of_the_state()
    {
        var dialog = new WaterfallDialog("main", [Steps.Say(_ => "Hvad?")]);
        var adapter = new TestAdapter(sendTraceActivity: true).Use(new AutoSaveStateMiddleware(_state));

        await Flow(dialog, adapter)
            .Test("a", "Hvad?")
            .AssertReply(reply =>
            {
                var trace = Assert.IsType<Activity>(reply);
                Assert.Equal((ActivityTypes.Trace, "BotState", "Bot State"), (trace.Type, trace.Name, trace.Label));
            })
            .StartTestAsync();
    }

    [Fact]
    public async Task The_services_of_the_turn_are_those_of_the_dialogs()
    {
        var dialog = new ComponentDialog("main").AddDialog(new WaterfallDialog("steps", [Steps.Say(step => step.Services.Get<Uri>().Host)]));
        var accessor = _state.CreateProperty<DialogState>("dialogs");

        await new TestFlow(new TestAdapter(), (turnContext, cancellationToken) =>
        {
            turnContext.TurnState.Add(new Uri("https://example.org"));
            return dialog.RunAsync(turnContext, accessor, cancellationToken);
        }).Test("a", "example.org").StartTestAsync();
    }

    [Fact]
    public async Task An_error_that_no_dialog_handles_reaches_the_bot()
    {
        var dialog = new WaterfallDialog("main", [(_, _) => throw new TimeoutException("for sent")]);

        var error = await Assert.ThrowsAsync<TimeoutException>(() => Flow(dialog, new TestAdapter()).Send("a").StartTestAsync());

        Assert.Equal("for sent", error.Message);
    }

    [Fact]
    public async Task An_error_that_a_dialog_handles_leads_to_another_try()
    {
        var dialog = new Forgiving().AddDialog(new WaterfallDialog("steps",
        [
            Steps.Say(_ => "Hvad?"),
            (step, _) => throw new TimeoutException($"{step.Result}"),
        ]));

        await Flow(dialog, new TestAdapter().Use(new AutoSaveStateMiddleware(_state)))
            .Test("a", "Hvad?")
            .Test("b", "Det gik galt: b")
            .AssertReply("Hvad?")
            .StartTestAsync();
    }

    private TestFlow Flow(Dialog dialog, TestAdapter adapter)
    {
        var accessor = _state.CreateProperty<DialogState>("dialogs");
        return new TestFlow(adapter, (turnContext, cancellationToken) => dialog.RunAsync(turnContext, accessor, cancellationToken));
    }

    /// <summary>Says what went wrong and starts from the beginning.</summary>
    private sealed class Forgiving() : ComponentDialog("main")
    {
        protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name != DialogEvents.Error)
            {
                return false;
            }

            await dc.Context.SendActivityAsync(MessageFactory.Text($"Det gik galt: {((Exception)e.Value).Message}"), cancellationToken);
            await dc.CancelAllDialogsAsync(cancellationToken);
            return true;
        }
    }
}
