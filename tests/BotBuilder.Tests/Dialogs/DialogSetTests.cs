using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class DialogSetTests
{
    [Fact]
    public void A_second_dialog_with_an_id_gets_a_number()
    {
        var (first, second, third) = (new WaterfallDialog("a"), new WaterfallDialog("a"), new WaterfallDialog("a"));
        var dialogs = new DialogSet().Add(first).Add(second).Add(third);

        Assert.Equal(["a", "a2", "a3"], dialogs.GetDialogs().Select(dialog => dialog.Id));
        Assert.Same(second, dialogs.Find("a2"));
    }

    [Fact]
    public void Adding_the_same_dialog_twice_changes_nothing()
    {
        var dialog = new WaterfallDialog("a");
        var dialogs = new DialogSet().Add(dialog).Add(dialog);

        Assert.Equal([dialog], dialogs.GetDialogs());
    }

    [Fact]
    public void A_dialog_brings_those_that_it_depends_on()
    {
        var dialogs = new DialogSet().Add(new Dependent("a", new WaterfallDialog("b"), new WaterfallDialog("c")));

        Assert.NotNull(dialogs.Find("b"));
        Assert.NotNull(dialogs.Find("c"));
    }

    [Fact]
    public void The_version_changes_when_a_dialog_is_added_or_changed()
    {
        var before = new DialogSet().Add(new WaterfallDialog("a"));
        var same = new DialogSet().Add(new WaterfallDialog("a"));
        var changed = new DialogSet().Add(new WaterfallDialog("a", [Steps.End()]));
        var version = before.GetVersion();

        Assert.Equal(version, same.GetVersion());
        Assert.NotEqual(version, changed.GetVersion());
        Assert.NotEqual(version, before.Add(new WaterfallDialog("b")).GetVersion());
    }

    [Fact]
    public void A_dialog_without_an_id_has_the_name_of_its_type() =>
        Assert.Equal(nameof(ComponentDialog), new ComponentDialog().Id);

    [Fact]
    public void What_is_not_there_is_not_found()
    {
        var dialogs = new DialogSet();

        Assert.Null(dialogs.Find("a"));
        Assert.Throws<ArgumentNullException>(() => dialogs.Find(" "));
        Assert.Throws<ArgumentNullException>(() => dialogs.Add(null));
    }

    [Fact]
    public async Task A_set_without_a_property_has_no_stack()
    {
        var turnContext = new TurnContext(new TestAdapter(), new Activity(ActivityTypes.Message));

        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turnContext));
        Assert.Throws<ArgumentNullException>(() => new DialogSet(null));
    }

    private sealed class Dependent(string id, params Dialog[] others) : Dialog(id), IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => others;

        public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(EndOfTurn);
    }
}
