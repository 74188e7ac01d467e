using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class StackTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task The_dialog_begun_last_is_active()
    {
        var dc = await WithAsync("a", "b");

        Assert.Equal("b", dc.ActiveDialog.Id);
        Assert.Equal(["b", "a"], dc.Stack.Select(instance => instance.Id));
        Assert.Equal(["a begins with nothing", "b begins with nothing"], _log);
    }

    [Fact]
    public async Task Ending_a_dialog_resumes_the_one_below_with_the_result()
    {
        var dc = await WithAsync("a", "b");
        _log.Clear();

        var outcome = await dc.EndDialogAsync("svar");

        Assert.Equal(DialogTurnStatus.Waiting, outcome.Status);
        Assert.Equal(["b ends: EndCalled", "a resumes: EndCalled svar"], _log);
    }

    [Fact]
    public async Task Ending_the_last_dialog_completes_with_the_result()
    {
        var dc = await WithAsync("a");

        var outcome = await dc.EndDialogAsync("svar");

        Assert.Equal((DialogTurnStatus.Complete, "svar", false), (outcome.Status, outcome.Result, outcome.ParentEnded));
        Assert.Null(dc.ActiveDialog);
    }

    [Fact]
    public async Task Ending_with_an_empty_stack_completes_too()
    {
        var dc = await WithAsync();

        Assert.Equal(DialogTurnStatus.Complete, (await dc.EndDialogAsync("svar")).Status);
    }

    [Fact]
    public async Task Replacing_a_dialog_does_not_resume_the_one_below()
    {
        var dc = await WithAsync("a", "b");
        _log.Clear();

        await dc.ReplaceDialogAsync("c", "options");

        Assert.Equal(["b ends: ReplaceCalled", "c begins with options"], _log);
        Assert.Equal(["c", "a"], dc.Stack.Select(instance => instance.Id));
    }

    [Fact]
    public async Task Cancelling_ends_all_and_tells_each_but_the_first_beforehand()
    {
        var dc = await WithAsync("a", "b", "c");
        _log.Clear();

        var outcome = await dc.CancelAllDialogsAsync();

        Assert.Equal(DialogTurnStatus.Cancelled, outcome.Status);
        Assert.Empty(dc.Stack);
        Assert.Equal(
            [
                "c ends: CancelCalled",
                "b hears cancelDialog", "b has heard cancelDialog", "b ends: CancelCalled",
                "a hears cancelDialog", "a has heard cancelDialog", "a ends: CancelCalled",
            ],
            _log);
    }

    [Fact]
    public async Task A_dialog_that_handles_the_event_stops_the_cancelling()
    {
        var dc = await WithAsync("a", "stubborn", "b");

        var outcome = await dc.CancelAllDialogsAsync(cancelParents: true, eventName: "stop");

        Assert.Equal(DialogTurnStatus.Cancelled, outcome.Status);
        Assert.Equal(["stubborn", "a"], dc.Stack.Select(instance => instance.Id));
    }

    [Fact]
    public async Task Cancelling_nothing_is_empty()
    {
        var dc = await WithAsync();

        Assert.Equal(DialogTurnStatus.Empty, (await dc.CancelAllDialogsAsync()).Status);
    }

    [Fact]
    public async Task Continuing_nothing_is_empty()
    {
        var dc = await WithAsync();

        Assert.Equal(DialogTurnStatus.Empty, (await dc.ContinueDialogAsync()).Status);
    }

    [Fact]
    public async Task A_dialog_that_does_not_continue_ends_when_the_user_replies()
    {
        var dc = await WithAsync("a");
        _log.Clear();

        var outcome = await dc.ContinueDialogAsync();

        Assert.Equal(DialogTurnStatus.Complete, outcome.Status);
        Assert.Equal(["a hears activityReceived", "a has heard activityReceived", "a ends: EndCalled"], _log);
    }

    [Fact]
    public async Task The_activity_is_announced_once_a_turn()
    {
        var dc = await WithAsync("a", "b");
        await dc.ContinueDialogAsync();
        _log.Clear();

        await dc.ContinueDialogAsync();

        Assert.Equal(["a ends: EndCalled"], _log);
    }

    [Fact]
    public async Task Reprompting_asks_the_active_dialog_again()
    {
        var dc = await WithAsync("a", "b");
        _log.Clear();

        await dc.RepromptDialogAsync();

        Assert.Equal(["b hears repromptDialog", "b has heard repromptDialog", "b reprompts"], _log);
    }

    [Fact]
    public async Task A_dialog_that_is_not_there_cannot_be_begun()
    {
        var dc = await WithAsync("a");

        await Assert.ThrowsAsync<ArgumentException>(() => dc.BeginDialogAsync("nowhere"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.BeginDialogAsync(string.Empty));
        await Assert.ThrowsAsync<ArgumentNullException>(() => dc.PromptAsync("a", null));
    }

    [Fact]
    public async Task A_dialog_that_has_gone_since_the_last_turn_cannot_be_continued()
    {
        var dc = await WithAsync();
        dc.Stack.Add(new DialogInstance { Id = "gone", State = new Dictionary<string, object>() });

        await Assert.ThrowsAsync<InvalidOperationException>(() => dc.ContinueDialogAsync());
    }

    [Fact]
    public async Task An_exception_carries_the_stack()
    {
        var dc = await WithAsync("a", "b");

        var error = await Assert.ThrowsAsync<ArgumentException>(() => dc.BeginDialogAsync("nowhere"));

        var noted = Assert.IsType<Dictionary<string, object>>(error.Data[nameof(DialogContext)]);
        Assert.Equal("b", noted[nameof(DialogContext.ActiveDialog)]);
        Assert.Equal(["b", "a"], (List<string>)noted[nameof(DialogContext.Stack)]);
    }

    [Theory]
    [InlineData("da-DK", "da-DK")]
    [InlineData("en-us", "en-US")]
    public async Task The_locale_is_that_of_the_activity(string locale, string expected)
    {
        var dc = await WithAsync();
        dc.Context.Activity.Locale = locale;

        Assert.Equal(expected, dc.GetLocale());
    }

    private async Task<DialogContext> WithAsync(params string[] begun)
    {
        var dialogs = new DialogSet();
        foreach (var id in new[] { "a", "b", "c" })
        {
            dialogs.Add(new LoggingDialog(id, _log));
        }

        dialogs.Add(new LoggingDialog("stubborn", _log) { Handles = "stop" });
        var turnContext = new TurnContext(new TestAdapter(), new Activity(ActivityTypes.Message) { Text = "hej" });
        var dc = new DialogContext(dialogs, turnContext, new DialogState());
        foreach (var id in begun)
        {
            await dc.BeginDialogAsync(id);
        }

        return dc;
    }
}
