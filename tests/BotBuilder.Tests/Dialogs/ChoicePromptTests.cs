using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class ChoicePromptTests
{
    private static readonly Dictionary<string, ChoiceFactoryOptions> DanishAndEnglish = new()
    {
        ["da-dk"] = new ChoiceFactoryOptions(", ", " eller ", " eller ", true),
        ["en-us"] = new ChoiceFactoryOptions(", ", " or ", ", or ", true),
    };

    [Theory]
    [InlineData("løst", "Løst", 0)]
    [InlineData("det er delvist løst", "Delvist løst", 1)]
    [InlineData("opgivet", "Stoppet", 2)]
    [InlineData("2", "Delvist løst", 1)]
    [InlineData("den tredje", "Stoppet", 2)]
    [InlineData("the third one", "Stoppet", 2)]
    [InlineData("last", "Stoppet", 2)]
    public async Task A_choice_is_understood_by_value_synonym_ordinal_and_number(string answer, string value, int index)
    {
        var turn = await AskAsync("da-DK", answer);

        var found = Assert.IsType<FoundChoice>(turn.Result);
        Assert.Equal((value, index), (found.Value, found.Index));
    }

    [Theory]
    [InlineData("måske")]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("next")]
    public async Task Anything_else_is_asked_for_again(string answer)
    {
        var turn = await AskAsync("da-DK", answer);

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
        Assert.Equal("Igen? (1) Løst, (2) Delvist løst eller (3) Stoppet", Assert.Single(turn.Replies));
    }

    [Fact]
    public async Task Lists_are_written_in_the_language_of_the_activity()
    {
        Assert.Equal("Status? (1) Løst, (2) Delvist løst eller (3) Stoppet", (await BeginAsync("da-DK")).Text);
        Assert.Equal("Status? (1) Løst, (2) Delvist løst, or (3) Stoppet", (await BeginAsync("en-GB")).Text);
        Assert.Equal("Status? (1) Løst, (2) Delvist løst, or (3) Stoppet", (await BeginAsync("fi-FI")).Text);
    }

    [Fact]
    public async Task Teams_gets_buttons_on_a_card()
    {
        var question = await BeginAsync("da-DK", Channels.Msteams);

        var card = Assert.IsType<HeroCard>(Assert.Single(question.Attachments).Content);
        Assert.Equal("Status?", card.Text);
        Assert.Equal(["Løst", "Delvist løst", "Stoppet"], card.Buttons.Select(button => button.Title));
        Assert.All(card.Buttons, button => Assert.Equal(ActionTypes.ImBack, button.Type));
        Assert.True(string.IsNullOrEmpty(question.Text));
    }

    [Fact]
    public async Task Teams_gets_suggested_actions_in_a_personal_chat_for_the_asker_only()
    {
        var question = await BeginAsync("da-DK", Channels.Msteams, conversationType: "personal");

        Assert.Equal(["Løst", "Delvist løst", "Stoppet"], question.SuggestedActions.Actions.Select(action => action.Title));
        Assert.Equal(["user1"], question.SuggestedActions.To);
        Assert.Equal("Status?", question.Text);
    }

    [Theory]
    [InlineData(ListStyle.None, "Status?")]
    [InlineData(ListStyle.Inline, "Status? (1) Løst, (2) Delvist løst eller (3) Stoppet")]
    [InlineData(ListStyle.List, "Status?\n\n   1. Løst\n   2. Delvist løst\n   3. Stoppet")]
    public async Task The_style_of_the_options_decides(ListStyle style, string text) =>
        Assert.Equal(text, (await BeginAsync("da-DK", Channels.Msteams, style: style)).Text);

    [Fact]
    public async Task The_question_in_the_options_is_not_changed()
    {
        var options = Options();
        options.Prompt.Attachments = [new Attachment { Name = "bilag" }];
        var conversation = Conversation.With([new ChoicePrompt("prompt") { Style = ListStyle.HeroCard }], Steps.Prompt("prompt", options));

        var question = Assert.Single((await conversation.SayAsync("a")).Messages);

        Assert.Equal(2, question.Attachments.Count);
        Assert.Equal("Status?", options.Prompt.Text);
        Assert.Single(options.Prompt.Attachments);
    }

    [Fact]
    public async Task A_validator_can_refuse_a_choice()
    {
        var prompt = new ChoicePrompt("prompt", (choice, _) => Task.FromResult(choice.Recognized.Value?.Value == "Løst"));
        var conversation = Conversation.With([prompt], Steps.Prompt("prompt", Options()), Steps.EndWithResult);
        await conversation.SayAsync("a");

        Assert.Equal(DialogTurnStatus.Waiting, (await conversation.SayAsync("stoppet")).Status);
        Assert.Equal(DialogTurnStatus.Complete, (await conversation.SayAsync("løst")).Status);
    }

    [Fact]
    public async Task Numbers_can_be_left_out_of_it()
    {
        var prompt = new ChoicePrompt("prompt") { RecognizerOptions = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false } };
        var conversation = Conversation.With([prompt], Steps.Prompt("prompt", Options()), Steps.EndWithResult);
        await conversation.SayAsync("a");

        Assert.Equal(DialogTurnStatus.Waiting, (await conversation.SayAsync("2")).Status);
        Assert.Equal(DialogTurnStatus.Waiting, (await conversation.SayAsync("second")).Status);
    }

    private static PromptOptions Options(ListStyle? style = null) => new()
    {
        Prompt = MessageFactory.Text("Status?"),
        RetryPrompt = MessageFactory.Text("Igen?"),
        Choices = [new Choice("Løst"), new Choice("Delvist løst"), new Choice("Stoppet") { Synonyms = ["opgivet", "den tredje"] }],
        Style = style,
    };

    private static async Task<Activity> BeginAsync(string locale, string channelId = Channels.Test, string? conversationType = null, ListStyle? style = null)
    {
        var conversation = Conversation.With([new ChoicePrompt("prompt", DanishAndEnglish)], Steps.Prompt("prompt", Options(style)));
        conversation.Locale = locale;
        conversation.ChannelId = channelId;
        conversation.ConversationType = conversationType!;
        return Assert.Single((await conversation.SayAsync("a")).Messages);
    }

    private static async Task<Turn> AskAsync(string locale, string answer)
    {
        var conversation = Conversation.With([new ChoicePrompt("prompt", DanishAndEnglish)], Steps.Prompt("prompt", Options()), Steps.EndWithResult);
        conversation.Locale = locale;
        await conversation.SayAsync("a");
        return await conversation.SayAsync(answer);
    }
}
