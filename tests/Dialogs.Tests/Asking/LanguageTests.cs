using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.Asking;

public sealed class LanguageTests
{
    private readonly Conversation mette = new();

    [Fact]
    public async Task A_text_too_long_to_read_is_answered_in_its_language_all_the_same()
    {
        mette.Locale = "en-US";

        var reply = await mette.SayAsync(string.Concat(Enumerable.Repeat("Må vi optage borgernes opkald uden samtykke? ", 100)));

        Assert.StartsWith("Det er mere, end jeg kan nå at læse", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_of_the_text_counts_more_than_that_of_the_client()
    {
        mette.Locale = "en-US";

        Assert.Equal(Language.Danish, (await mette.SayAsync<AnswerReply>("Har nogen løst samtykke til at optage borgeres opkald?")).Language);
    }

    [Fact]
    public async Task A_text_whose_language_cannot_be_told_is_answered_in_the_one_last_used()
    {
        mette.Locale = "da-DK";
        await mette.SayAsync("Has anyone solved the consent for recording the calls of citizens?");

        Assert.Equal(Language.English, (await mette.SayAsync<AnswerReply>("DPIA")).Language);
    }

    [Theory]
    [InlineData("ugens overblik", "en-US", Language.Danish)]
    [InlineData("my data", "da-DK", Language.English)]
    [InlineData("digest", "da-DK", Language.Danish)]
    [InlineData("digest", "en-US", Language.English)]
    public async Task A_command_of_one_language_is_spoken_in_it_and_one_of_both_says_nothing(string text, string locale, Language expected)
    {
        mette.Locale = locale;

        await mette.SayAsync(text);

        Assert.Equal(expected, (await mette.SayAsync<AnswerReply>("DPIA")).Language);
    }

    [Theory]
    [InlineData("en-US", Language.English)]
    [InlineData("da-DK", Language.Danish)]
    [InlineData("fr-FR", Language.Danish)]
    [InlineData(null, Language.Danish)]
    public async Task With_nothing_else_to_go_by_the_client_decides_and_else_it_is_Danish(string? locale, Language expected)
    {
        mette.Locale = locale;

        Assert.Equal(expected, (await mette.SayAsync<AnswerReply>("DPIA")).Language);
    }

    [Theory]
    [InlineData(Language.English, Language.Danish, "da-DK", Language.English)]
    [InlineData(null, Language.English, "da-DK", Language.English)]
    [InlineData(null, null, "en-GB", Language.English)]
    [InlineData(null, null, "", Language.Danish)]
    public void The_order_is_text_then_conversation_then_client_then_Danish(Language? told, Language? lastUsed, string? locale, Language expected)
        => Assert.Equal(expected, ConversationLanguage.Choose(told, lastUsed, locale));

    [Fact]
    public async Task What_cannot_be_read_is_answered_in_the_language_last_used()
    {
        await mette.SayAsync("Has anyone solved the consent for recording the calls of citizens?");

        Assert.StartsWith("I cannot see a question", (await mette.SayAsync("👍")).Text, StringComparison.Ordinal);
    }
}
