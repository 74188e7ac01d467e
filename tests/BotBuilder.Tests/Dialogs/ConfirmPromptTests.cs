using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class ConfirmPromptTests
{
    [Theory]
    [InlineData("yes", true)]
    [InlineData("Yes!", true)]
    [InlineData("y", true)]
    [InlineData("sure", true)]
    [InlineData("ok", true)]
    [InlineData("yep, go on", true)]
    [InlineData("👍", true)]
    [InlineData("no", false)]
    [InlineData("No thanks", false)]
    [InlineData("nope", false)]
    [InlineData("not ok", false)]
    [InlineData("👎", false)]
    [InlineData("1", true)]
    [InlineData("2", false)]
    [InlineData("the first one", true)]
    [InlineData("the last one", false)]
    [InlineData("two", false)]
    public async Task Yes_and_no_are_understood_in_English(string answer, bool yes) =>
        Assert.Equal(yes, (await AskAsync(English(), "en-us", answer)).Result);

    [Theory]
    [InlineData("maybe")]
    [InlineData("3")]
    [InlineData("okay")]
    public async Task Anything_else_is_asked_for_again(string answer)
    {
        var turn = await AskAsync(English(), "en-us", answer);

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
        Assert.StartsWith("Igen?", Assert.Single(turn.Replies), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", true)]
    [InlineData("Ja tak", true)]
    [InlineData("jo", true)]
    [InlineData("nej", false)]
    [InlineData("helst ikke", false)]
    [InlineData("1", true)]
    [InlineData("2", false)]
    [InlineData("yes", true)]
    public async Task Danish_is_understood_by_the_words_that_the_prompt_is_given(string answer, bool yes) =>
        Assert.Equal(yes, (await AskAsync(Danish(), "da-DK", answer)).Result);

    [Fact]
    public async Task Danish_is_asked_with_Danish_words_and_other_languages_with_English()
    {
        Assert.Equal("Skal vi? (1) Ja eller (2) Nej", await QuestionAsync(Danish(), "da-DK"));
        Assert.Equal("Skal vi? (1) Yes or (2) No", await QuestionAsync(Danish(), "fi-fi"));
    }

    [Theory]
    [InlineData("sv-SE", "Skal vi? (1) Ja eller (2) Nej")]
    [InlineData("de", "Skal vi? (1) Ja oder (2) Nein")]
    [InlineData("en-gb", "Skal vi? (1) Yes or (2) No")]
    [InlineData("da-DK", "Skal vi? (1) Yes or (2) No")]
    [InlineData("", "Skal vi? (1) Yes or (2) No")]
    public async Task The_words_are_those_of_the_nearest_known_language(string locale, string question) =>
        Assert.Equal(question, await QuestionAsync(new ConfirmPrompt("prompt"), locale));

    [Fact]
    public async Task The_choices_can_be_replaced()
    {
        var prompt = new ConfirmPrompt("prompt") { ConfirmChoices = Tuple.Create(new Choice("Send"), new Choice("Vent")) };

        Assert.Equal("Skal vi? (1) Send or (2) Vent", await QuestionAsync(prompt, "en-us"));
        Assert.Equal(false, (await AskAsync(prompt, "en-us", "vent")).Result);
    }

    [Fact]
    public async Task Without_numbers_a_number_is_no_answer()
    {
        var prompt = new ConfirmPrompt("prompt") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false } };

        Assert.Equal("Skal vi? Yes or No", await QuestionAsync(prompt, "en-us"));
        Assert.Equal(DialogTurnStatus.Waiting, (await AskAsync(prompt, "en-us", "1")).Status);
        Assert.Equal(true, (await AskAsync(prompt, "en-us", "yes")).Result);
    }

    [Fact]
    public async Task The_language_of_the_answer_can_be_another_one() =>
        Assert.Equal(true, (await AskAsync(English(), "en-us", "si", recognizeLanguage: "es-es")).Result);

    private static ConfirmPrompt English() => new("prompt");

    private static ConfirmPrompt Danish() => new("prompt", new Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)>
    {
        ["da-dk"] = (
            new Choice("Ja") { Synonyms = ["jo", "gerne"] },
            new Choice("Nej") { Synonyms = ["helst ikke"] },
            new ChoiceFactoryOptions(", ", " eller ", " eller ", true)),
        ["en-us"] = (new Choice("Yes"), new Choice("No"), new ChoiceFactoryOptions(", ", " or ", ", or ", true)),
    });

    private static async Task<string> QuestionAsync(Dialog prompt, string locale) =>
        Assert.Single((await Begun(prompt, locale).SayAsync("a")).Replies);

    private static async Task<Turn> AskAsync(Dialog prompt, string locale, string answer, string? recognizeLanguage = null)
    {
        var conversation = Begun(prompt, locale, recognizeLanguage);
        await conversation.SayAsync("a");
        return await conversation.SayAsync(answer);
    }

    private static Conversation Begun(Dialog prompt, string locale, string? recognizeLanguage = null)
    {
        var options = new PromptOptions
        {
            Prompt = MessageFactory.Text("Skal vi?"),
            RetryPrompt = MessageFactory.Text("Igen?"),
            RecognizeLanguage = recognizeLanguage,
        };
        var conversation = Conversation.With([prompt], Steps.Prompt("prompt", options), Steps.EndWithResult);
        conversation.Locale = locale;
        conversation.ChannelId = Channels.Test;
        return conversation;
    }
}
