using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class WaterfallTests
{
    [Fact]
    public async Task Each_turn_runs_the_next_step_with_the_text_of_the_message()
    {
        var conversation = Conversation.With([],
            Steps.Say(step => $"{step.Index} {step.Reason} {step.Result ?? "-"}"),
            Steps.Say(step => $"{step.Index} {step.Reason} {step.Result}"),
            Steps.Say(step => $"{step.Index} {step.Reason} {step.Result}"));

        Assert.Equal(["0 BeginCalled -"], (await conversation.SayAsync("a")).Replies);
        Assert.Equal(["1 ContinueCalled b"], (await conversation.SayAsync("b")).Replies);
        Assert.Equal(["2 ContinueCalled c"], (await conversation.SayAsync("c")).Replies);
    }

    [Fact]
    public async Task After_the_last_step_it_ends_with_the_last_result()
    {
        var conversation = Conversation.With([], Steps.Say(_ => "first"));
        await conversation.SayAsync("a");

        var turn = await conversation.SayAsync("the end");

        Assert.Equal(DialogTurnStatus.Complete, turn.Status);
        Assert.Equal("the end", turn.Result);
        Assert.Empty(turn.Stack);
    }

    [Fact]
    public async Task A_waterfall_without_steps_ends_at_once()
    {
        var turn = await Conversation.With([]).SayAsync("a");

        Assert.Equal(DialogTurnStatus.Complete, turn.Status);
        Assert.Null(turn.Result);
    }

    [Fact]
    public async Task Values_and_options_are_still_there_after_a_restart()
    {
        var steps = new WaterfallStep[]
        {
            (step, _) =>
            {
                step.Values["count"] = 3;
                step.Values["tags"] = new List<string> { "lyd", "samtykke" };
                return Task.FromResult(Dialog.EndOfTurn);
            },
            Steps.Say(step => $"{step.Values["count"]} {string.Join('+', (List<string>)step.Values["tags"])} {((Dictionary<string, string>)step.Options)["sektor"]}"),
        };
        var conversation = new Conversation(() => new WaterfallDialog("main", steps), new Dictionary<string, string> { ["sektor"] = "kommune" });

        await conversation.SayAsync("a");

        Assert.Equal(["3 lyd+samtykke kommune"], (await conversation.SayAsync("b")).Replies);
    }

    [Fact]
    public async Task The_state_has_the_official_keys()
    {
        var turn = await Conversation.With([], Steps.Say(_ => "?")).SayAsync("a");

        var state = Assert.Single(turn.Stack).State;
        Assert.Equal(["instanceId", "options", "stepIndex", "values"], state.Keys.Order());
        Assert.Equal(0, state["stepIndex"]);
        Assert.True(Guid.TryParse((string)state["instanceId"], out _));
    }

    [Fact]
    public async Task Next_goes_on_in_the_same_turn()
    {
        var conversation = Conversation.With([],
            async (step, cancellationToken) => await step.NextAsync(42, cancellationToken),
            Steps.Say(step => $"{step.Reason} {step.Result}"));

        Assert.Equal(["NextCalled 42"], (await conversation.SayAsync("a")).Replies);
    }

    [Fact]
    public async Task Next_cannot_be_called_twice_in_one_step()
    {
        var conversation = Conversation.With([],
            async (step, cancellationToken) =>
            {
                await step.NextAsync(null, cancellationToken);
                return await step.NextAsync(null, cancellationToken);
            },
            Steps.Say(_ => "?"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => conversation.SayAsync("a"));
    }

    [Fact]
    public async Task Activities_that_are_no_messages_change_nothing()
    {
        var conversation = Conversation.With([], Steps.Say(_ => "first"), Steps.Say(_ => "second"));
        await conversation.SayAsync("a");

        var turn = await conversation.SendAsync(new Activity(ActivityTypes.Event) { Name = "tick" });

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
        Assert.Empty(turn.Replies);
        Assert.Equal(["second"], (await conversation.SayAsync("b")).Replies);
    }

    [Fact]
    public async Task A_child_dialog_gives_its_result_to_the_next_step()
    {
        var child = new WaterfallDialog("child", [Steps.Say(step => $"child of {step.Options}"), Steps.EndWithResult]);
        var conversation = Conversation.With([child],
            Steps.Begin("child", "main"),
            Steps.Say(step => $"{step.Reason} {step.Result}"));

        Assert.Equal(["child of main"], (await conversation.SayAsync("a")).Replies);
        var turn = await conversation.SayAsync("svar");

        Assert.Equal(["EndCalled svar"], turn.Replies);
        Assert.Equal(["main"], turn.StackIds);
    }

    [Fact]
    public async Task A_cancellation_token_is_never_taken_for_a_result()
    {
        var conversation = Conversation.With([], (step, cancellationToken) => step.EndDialogAsync(result: cancellationToken, cancellationToken));

        await Assert.ThrowsAsync<ArgumentException>(() => conversation.SayAsync("a"));
    }

    [Fact]
    public void The_version_changes_with_the_number_of_steps()
    {
        var waterfall = new WaterfallDialog("main").AddStep(Steps.End()).AddStep(Steps.End());

        Assert.Equal("main:2", waterfall.GetVersion());
        Assert.Throws<ArgumentNullException>(() => waterfall.AddStep(null));
    }

    [Fact]
    public async Task A_subclass_sees_every_step()
    {
        var log = new List<int>();
        var conversation = new Conversation(() => new LoggingWaterfall(log, [Steps.SayAndGoOn(_ => "1"), Steps.Say(_ => "2")]));

        await conversation.SayAsync("a");

        Assert.Equal([0, 1], log);
    }

    private sealed class LoggingWaterfall(List<int> log, IEnumerable<WaterfallStep> steps) : WaterfallDialog("main", steps)
    {
        protected override async Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
        {
            log.Add(stepContext.Index);
            return await base.OnStepAsync(stepContext, cancellationToken);
        }
    }
}
