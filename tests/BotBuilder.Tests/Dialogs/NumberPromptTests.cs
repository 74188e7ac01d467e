using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class NumberPromptTests
{
    [Theory]
    [InlineData("64", 64)]
    [InlineData("we are 12 people", 12)]
    [InlineData("-5", -5)]
    [InlineData("minus five", -5)]
    [InlineData("twenty-five", 25)]
    [InlineData("one hundred and five", 105)]
    [InlineData("two hundred thousand", 200_000)]
    [InlineData("five hundred million and twenty", 500_000_020)]
    [InlineData("a dozen", 12)]
    [InlineData("2,000", 2000)]
    [InlineData("1,234,567", 1_234_567)]
    [InlineData("2 million", 2_000_000)]
    [InlineData("5k", 5000)]
    [InlineData("$500", 500)]
    [InlineData("i am 18 years old", 18)]
    [InlineData("I've run 5km", 5)]
    [InlineData("three or four", 3)]
    public async Task Whole_numbers_in_digits_and_English_words_are_understood(string answer, int number) =>
        Assert.Equal(number, await AskAsync(new NumberPrompt<int>("prompt"), "en-us", answer));

    [Theory]
    [InlineData("3.14", 3.14)]
    [InlineData("3,5", 3.5)]
    [InlineData("1,234.5", 1234.5)]
    [InlineData("three point five", 3.5)]
    [InlineData("one and a half", 1.5)]
    [InlineData("3/4", 0.75)]
    [InlineData("half", 0.5)]
    public async Task Broken_numbers_are_understood(string answer, double number) =>
        Assert.Equal(number, await AskAsync(new NumberPrompt<double>("prompt"), "en-us", answer));

    [Theory]
    [InlineData("hello")]
    [InlineData("that one")]
    [InlineData("3.14")]
    [InlineData("99999999999")]
    public async Task What_is_no_whole_number_is_asked_for_again(string answer) =>
        Assert.Equal("Igen?", await AskAsync(new NumberPrompt<int>("prompt"), "en-us", answer));

    [Fact]
    public async Task Digits_are_understood_in_Danish_and_English_words_too()
    {
        Assert.Equal(42, await AskAsync(new NumberPrompt<int>("prompt"), "da-DK", "vi er 42"));
        Assert.Equal(7, await AskAsync(new NumberPrompt<int>("prompt"), "da-DK", "seven"));
        Assert.Equal("Igen?", await AskAsync(new NumberPrompt<int>("prompt"), "da-DK", "syv"));
    }

    [Fact]
    public async Task The_number_has_the_type_that_was_asked_for()
    {
        Assert.IsType<float>(await AskAsync(new NumberPrompt<float>("prompt"), "en-us", "1.5"));
        Assert.IsType<long>(await AskAsync(new NumberPrompt<long>("prompt"), "en-us", "99999999999"));
        Assert.IsType<decimal>(await AskAsync(new NumberPrompt<decimal>("prompt"), "en-us", "1.5"));
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<byte>("prompt"));
    }

    [Fact]
    public async Task German_writes_a_comma_before_the_decimals() =>
        Assert.Equal(1234.5, await AskAsync(new NumberPrompt<double>("prompt"), "de-de", "1.234,5"));

    private static async Task<object> AskAsync(Dialog prompt, string locale, string answer)
    {
        var options = new PromptOptions { Prompt = MessageFactory.Text("Hvor mange?"), RetryPrompt = MessageFactory.Text("Igen?") };
        var conversation = Conversation.With([prompt], Steps.Prompt("prompt", options), Steps.EndWithResult);
        conversation.Locale = locale;
        await conversation.SayAsync("a");
        var turn = await conversation.SayAsync(answer);
        return turn.Status == DialogTurnStatus.Complete ? turn.Result : Assert.Single(turn.Replies);
    }
}
