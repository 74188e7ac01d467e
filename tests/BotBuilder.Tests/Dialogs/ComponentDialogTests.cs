using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class ComponentDialogTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task It_begins_with_the_dialog_added_first_and_ends_with_its_result()
    {
        var conversation = new Conversation(() => new Component("outer", _log)
            .AddDialog(new WaterfallDialog("first", [Steps.Say(step => $"first {step.Options}"), Steps.EndWithResult]))
            .AddDialog(new WaterfallDialog("second", [Steps.Say(_ => "second")])), "options");

        var begun = await conversation.SayAsync("a");
        var ended = await conversation.SayAsync("svar");

        Assert.Equal(["first options"], begun.Replies);
        Assert.Equal(["outer"], begun.StackIds);
        Assert.Equal((DialogTurnStatus.Complete, "svar"), (ended.Status, ended.Result));
        Assert.Equal(["outer ends: EndCalled"], _log);
    }

    [Fact]
    public async Task The_initial_dialog_can_be_another_one()
    {
        var conversation = new Conversation(() => new ComponentDialog("outer") { InitialDialogId = "second" }
            .AddDialog(new WaterfallDialog("first", [Steps.Say(_ => "first")]))
            .AddDialog(new WaterfallDialog("second", [Steps.Say(_ => "second")])));

        Assert.Equal(["second"], (await conversation.SayAsync("a")).Replies);
    }

    [Fact]
    public async Task Components_in_components_go_on_after_a_restart()
    {
        var conversation = new Conversation(() => new ComponentDialog("outer")
            .AddDialog(new WaterfallDialog("steps", [Steps.Begin("middle"), Steps.Say(step => $"middle gave {step.Result}")]))
            .AddDialog(new ComponentDialog("middle")
                .AddDialog(new WaterfallDialog("steps", [Steps.Begin("inner"), Steps.EndWithResult]))
                .AddDialog(new ComponentDialog("inner")
                    .AddDialog(new WaterfallDialog("steps", [Steps.Ask("text", "Hvad?"), Steps.EndWithResult]))
                    .AddDialog(new TextPrompt("text")))));

        Assert.Equal(["Hvad?"], (await conversation.SayAsync("a")).Replies);
        Assert.Equal(["middle gave svar"], (await conversation.SayAsync("svar")).Replies);
    }

    [Fact]
    public async Task An_inner_dialog_can_begin_one_of_a_parent()
    {
        var conversation = new Conversation(() => new ComponentDialog("outer")
            .AddDialog(new ComponentDialog("inner").AddDialog(new WaterfallDialog("steps", [Steps.Begin("shared"), Steps.Say(step => $"{step.Result}")])))
            .AddDialog(new WaterfallDialog("shared", [Steps.End("shared")])));

        Assert.Equal(["shared"], (await conversation.SayAsync("a")).Replies);
    }

    [Fact]
    public async Task Whatever_is_not_waiting_ends_the_component()
    {
        var conversation = new Conversation(() => new Component("outer", _log)
            .AddDialog(new WaterfallDialog("steps", [(step, cancellationToken) => step.CancelAllDialogsAsync(cancellationToken)])));

        var turn = await conversation.SayAsync("a");

        Assert.Equal(DialogTurnStatus.Complete, turn.Status);
        Assert.Equal(["outer ends: EndCalled"], _log);
    }

    [Fact]
    public async Task Cancelling_a_component_cancels_what_is_in_it_first()
    {
        var conversation = new Conversation(() => new Component("outer", _log)
            .AddDialog(new Component("inner", _log).AddDialog(new LoggingDialog("leaf", []))));
        await conversation.SayAsync("a");
        conversation.OnTurn = dc => dc.CancelAllDialogsAsync();

        var turn = await conversation.SayAsync("b");

        Assert.Equal(DialogTurnStatus.Cancelled, turn.Status);
        Assert.Equal(["inner ends: CancelCalled", "outer ends: CancelCalled"], _log);
    }

    [Fact]
    public async Task Cancelling_from_within_can_take_the_parents_along()
    {
        var conversation = new Conversation(() => new Component("outer", _log).AddDialog(new LoggingDialog("leaf", _log)));
        await conversation.SayAsync("a");
        conversation.OnTurn = dc => dc.Child.CancelAllDialogsAsync(cancelParents: true);

        var turn = await conversation.SayAsync("b");

        Assert.Empty(turn.Stack);
        Assert.Contains("outer ends: CancelCalled", _log);
    }

    [Fact]
    public async Task An_interruption_above_a_component_leads_back_to_its_question()
    {
        var conversation = new Conversation(
            dialogs => dialogs
                .Add(new Component("outer", _log)
                    .AddDialog(new WaterfallDialog("steps", [Steps.Ask("text", "Hvad?"), Steps.EndWithResult]))
                    .AddDialog(new TextPrompt("text")))
                .Add(new WaterfallDialog("help", [Steps.Say(_ => "Hjælp"), Steps.End("ignored")])),
            "outer");
        await conversation.SayAsync("a");
        conversation.OnTurn = dc => dc.BeginDialogAsync("help");
        Assert.Equal(["Hjælp"], (await conversation.SayAsync("hjælp")).Replies);
        conversation.OnTurn = null;

        var turn = await conversation.SayAsync("tak");

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
        Assert.Equal(["Hvad?"], turn.Replies);
        Assert.Equal(["outer asks again"], _log);
        Assert.Equal("svar", (await conversation.SayAsync("svar")).Result);
    }

    [Fact]
    public async Task It_can_interrupt_itself()
    {
        var conversation = new Conversation(() => new Interruptible()
            .AddDialog(new WaterfallDialog("steps", [Steps.Ask("text", "Hvad?"), Steps.EndWithResult]))
            .AddDialog(new TextPrompt("text")));
        await conversation.SayAsync("a");

        var help = await conversation.SayAsync("hjælp");
        var stop = await conversation.SayAsync("stop");

        Assert.Equal((DialogTurnStatus.Waiting, "Du kan svare."), (help.Status, Assert.Single(help.Replies)));
        Assert.Equal((DialogTurnStatus.Complete, null), (stop.Status, stop.Result));
    }

    [Fact]
    public async Task A_change_of_its_dialogs_between_turns_is_announced()
    {
        var steps = new List<WaterfallStep> { Steps.Say(_ => "1"), Steps.Say(_ => "2") };
        var conversation = new Conversation(() => new Versioned(_log).AddDialog(new WaterfallDialog("steps", steps)));
        await conversation.SayAsync("a");
        await conversation.SayAsync("b");
        Assert.Empty(_log);

        steps.Add(Steps.Say(_ => "3"));
        await conversation.SayAsync("c");

        Assert.Equal(["versionChanged versioned"], _log);
    }

    [Fact]
    public async Task It_is_initialised_once()
    {
        var component = new Initialised(_log);
        var conversation = new Conversation(() => component);

        await conversation.SayAsync("a");
        await conversation.SayAsync("b");

        Assert.Equal(["initialised"], _log);
    }

    [Fact]
    public async Task The_result_can_be_changed_on_the_way_out()
    {
        var conversation = new Conversation(() => new Shouting().AddDialog(new WaterfallDialog("steps", [Steps.End("hej")])));

        Assert.Equal("HEJ", (await conversation.SayAsync("a")).Result);
    }

    private sealed class Component(string id, List<string> log) : ComponentDialog(id)
    {
        protected override Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            log.Add($"{Id} ends: {reason}");
            return Task.CompletedTask;
        }

        protected override Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
        {
            log.Add($"{Id} asks again");
            return Task.CompletedTask;
        }
    }

    private sealed class Interruptible() : ComponentDialog("interruptible")
    {
        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "hjælp":
                    await innerDc.Context.SendActivityAsync(MessageFactory.Text("Du kan svare."), cancellationToken);
                    return EndOfTurn;
                case "stop":
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }
    }

    private sealed class Versioned(List<string> log) : ComponentDialog("versioned")
    {
        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            if (e.Name == DialogEvents.VersionChanged)
            {
                log.Add($"{e.Name} {e.Value}");
            }

            return Task.FromResult(e.Name == DialogEvents.VersionChanged);
        }
    }

    private sealed class Initialised(List<string> log) : ComponentDialog("initialised")
    {
        protected override Task OnInitializeAsync(DialogContext dc)
        {
            log.Add("initialised");
            AddDialog(new WaterfallDialog("steps", [Steps.Say(_ => "1"), Steps.Say(_ => "2")]));
            return base.OnInitializeAsync(dc);
        }
    }

    private sealed class Shouting() : ComponentDialog("shouting")
    {
        protected override Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object result, CancellationToken cancellationToken) =>
            base.EndComponentAsync(outerDc, ((string)result).ToUpperInvariant(), cancellationToken);
    }
}
