using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class ChoiceFactoryTests
{
    private static readonly List<Choice> Three = [new("rød"), new("grøn"), new("blå")];

    [Theory]
    [InlineData(1, "Farve? (1) rød")]
    [InlineData(2, "Farve? (1) rød or (2) grøn")]
    [InlineData(3, "Farve? (1) rød, (2) grøn, or (3) blå")]
    public void An_inline_list_is_English_by_default(int count, string text)
    {
        var message = ChoiceFactory.Inline([.. Three.Take(count)], "Farve?");

        Assert.Equal((text, InputHints.ExpectingInput), (message.Text, message.InputHint));
    }

    [Fact]
    public void An_inline_list_can_be_written_otherwise() =>
        Assert.Equal("Farve? rød; grøn eller blå", ChoiceFactory.Inline(Three, "Farve?", null, new ChoiceFactoryOptions("; ", " eller ", " eller ", false)).Text);

    [Fact]
    public void A_list_is_numbered_unless_it_is_not_to_be()
    {
        Assert.Equal("Farve?\n\n   1. rød\n   2. grøn\n   3. blå", ChoiceFactory.List(Three, "Farve?").Text);
        Assert.Equal("Farve?\n\n   - rød\n   - grøn", ChoiceFactory.List(["rød", "grøn"], "Farve?", null, new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
        Assert.Null(ChoiceFactory.List((IList<Choice>)null!).Text);
    }

    [Fact]
    public void Buttons_are_made_of_values_or_are_the_given_actions()
    {
        var given = new CardAction(ActionTypes.OpenUrl, "Læs mere", value: "https://example.org");
        List<Choice> choices = [new("rød"), new("mere") { Action = given }];

        var actions = ChoiceFactory.SuggestedAction(choices, "Farve?", null, ["u1"]).SuggestedActions;
        var card = Assert.IsType<HeroCard>(Assert.Single(ChoiceFactory.HeroCard(choices, "Farve?").Attachments).Content);

        Assert.Equal((ActionTypes.ImBack, "rød", "rød"), (actions.Actions[0].Type, actions.Actions[0].Title, actions.Actions[0].Value));
        Assert.Same(given, actions.Actions[1]);
        Assert.Equal(["u1"], actions.To);
        Assert.Equal(["rød", "Læs mere"], card.Buttons.Select(button => button.Title));
    }

    [Fact]
    public void The_title_of_an_action_stands_in_lists() =>
        Assert.Equal("? (1) Rød farve", ChoiceFactory.Inline([new Choice("r") { Action = new CardAction(ActionTypes.ImBack, "Rød farve") }], "?").Text);

    [Theory]
    [InlineData(Channels.Emulator, null, 3, "actions")]
    [InlineData(Channels.Msteams, null, 3, "card")]
    [InlineData(Channels.Msteams, "personal", 3, "actions")]
    [InlineData(Channels.Msteams, "personal", 4, "card")]
    [InlineData(Channels.Msteams, "channel", 50, "card")]
    [InlineData(Channels.Msteams, "channel", 51, "list")]
    [InlineData(Channels.Sms, null, 3, "inline")]
    [InlineData(Channels.Sms, null, 4, "list")]
    [InlineData(null, null, 2, "inline")]
    public void The_channel_and_the_number_decide_how_choices_are_shown(string? channel, string? conversationType, int count, string shown) =>
        Assert.Equal(shown, Shown(ChoiceFactory.ForChannel(channel, [.. Enumerable.Range(1, count).Select(n => new Choice($"v{n}"))], "?", null, null, conversationType, null)));

    [Fact]
    public void Titles_that_are_too_long_for_buttons_get_a_list() =>
        Assert.Equal("list", Shown(ChoiceFactory.ForChannel(Channels.Msteams, [new Choice(new string('x', 21)), new Choice("y")], "?", null, null, null, null)));

    [Fact]
    public void What_channels_can_show_is_known()
    {
        Assert.True(Channel.SupportsCardActions(Channels.Msteams, 50));
        Assert.False(Channel.SupportsCardActions(Channels.Msteams, 51));
        Assert.False(Channel.SupportsSuggestedActions(Channels.Msteams, 1));
        Assert.True(Channel.SupportsSuggestedActions(Channels.Webchat, 100));
        Assert.True(Channel.HasMessageFeed(Channels.Msteams));
        Assert.Equal(20, Channel.MaxActionTitleLength(Channels.Msteams));
    }

    private static string Shown(IMessageActivity message) =>
        message.SuggestedActions?.Actions?.Count > 0 ? "actions"
        : message.Attachments?.Count > 0 ? "card"
        : message.Text.StartsWith("?\n", StringComparison.Ordinal) ? "list"
        : "inline";
}
