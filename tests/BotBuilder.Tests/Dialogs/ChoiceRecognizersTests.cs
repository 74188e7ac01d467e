using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Dialogs;

public class ChoiceRecognizersTests
{
    private static readonly string[] Colors = ["red", "green", "dark blue", "blue"];

    [Theory]
    [InlineData("red", "red")]
    [InlineData("the RED one please", "red")]
    [InlineData("dark blue", "dark blue")]
    [InlineData("blue", "blue")]
    [InlineData("a dark kind of blue", "blue")]
    [InlineData("green and red", "green red")]
    [InlineData("second", "green")]
    [InlineData("the 3rd and the 1st", "dark blue red")]
    [InlineData("twenty-first", "")]
    [InlineData("last", "blue")]
    [InlineData("the second to last", "dark blue")]
    [InlineData("penultimate", "dark blue")]
    [InlineData("2", "green")]
    [InlineData("two", "green")]
    [InlineData("option 2 or 4", "green blue")]
    [InlineData("2.5", "")]
    [InlineData("5", "")]
    [InlineData("that one", "")]
    [InlineData("next", "")]
    [InlineData("yellow", "")]
    [InlineData("", "")]
    public void Choices_are_found_by_words_then_by_ordinal_then_by_number(string utterance, string found) =>
        Assert.Equal(found, string.Join(' ', ChoiceRecognizers.RecognizeChoices(utterance, Colors).Select(result => result.Resolution.Value)));

    [Fact]
    public void A_number_in_a_value_is_the_value_and_no_place()
    {
        var found = Assert.Single(ChoiceRecognizers.RecognizeChoices("the first division book", ["book two", "first division book"]));

        Assert.Equal((1, 1f), (found.Resolution.Index, found.Resolution.Score));
    }

    [Fact]
    public void What_was_found_says_where_and_as_what()
    {
        var found = Assert.Single(ChoiceRecognizers.RecognizeChoices("jeg vil helst sende den", [new Choice("send") { Synonyms = ["sende den"] }, new Choice("vent")]));

        Assert.Equal((14, 22, "sende den", "choice"), (found.Start, found.End, found.Text, found.TypeName));
        Assert.Equal(("send", "sende den", 0), (found.Resolution.Value, found.Resolution.Synonym, found.Resolution.Index));
    }

    [Fact]
    public void Other_words_in_between_lower_the_score()
    {
        var found = Assert.Single(ChoiceRecognizers.RecognizeChoices("second from last", ["second last"], new FindChoicesOptions { Locale = "en-us" }));

        Assert.Equal(2f / 3f, found.Resolution.Score);
    }

    [Fact]
    public void Only_few_other_words_may_stand_in_between()
    {
        var options = new FindChoicesOptions { MaxTokenDistance = 1, RecognizeOrdinals = false, RecognizeNumbers = false };

        Assert.Empty(ChoiceRecognizers.RecognizeChoices("dark and deep blue", ["dark blue"], options));
        Assert.Single(ChoiceRecognizers.RecognizeChoices("dark deep blue", ["dark blue"], options));
    }

    [Fact]
    public void Some_words_are_enough_if_that_is_allowed()
    {
        var options = new FindChoicesOptions { AllowPartialMatches = true };

        Assert.Equal([2], ChoiceRecognizers.RecognizeChoices("dark", Colors, options).Select(found => found.Resolution.Index));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("dark", Colors));
    }

    [Fact]
    public void Values_and_action_titles_can_be_left_out_of_it()
    {
        List<Choice> choices = [new("a1") { Action = new CardAction(ActionTypes.ImBack, "Send nu"), Synonyms = ["afsted"] }];

        Assert.Single(Find.FindChoices("send nu", choices));
        Assert.Empty(Find.FindChoices("send nu", choices, new FindChoicesOptions { NoAction = true }));
        Assert.Empty(Find.FindChoices("a1", choices, new FindChoicesOptions { NoValue = true }));
        Assert.Single(Find.FindChoices("afsted", choices, new FindChoicesOptions { NoValue = true, NoAction = true }));
    }

    [Fact]
    public void Words_end_at_punctuation_and_emoji_are_words_of_their_own()
    {
        var tokens = Tokenizer.DefaultTokenizer("Ærø, GDPR-æble 👍ok");

        Assert.Equal(["Ærø", "GDPR", "æble", "👍", "ok"], tokens.Select(token => token.Text));
        Assert.Equal(["ærø", "gdpr", "æble", "👍", "ok"], tokens.Select(token => token.Normalized));
        Assert.Equal([(0, 2), (5, 8), (10, 13), (15, 16), (17, 18)], tokens.Select(token => (token.Start, token.End)));
        Assert.Empty(Tokenizer.DefaultTokenizer(null));
    }

    [Fact]
    public void The_tokenizer_can_be_replaced()
    {
        var options = new FindValuesOptions
        {
            Tokenizer = (text, _) => [.. text.Select((letter, at) => new Token { Start = at, End = at, Text = $"{letter}", Normalized = $"{letter}" })],
            MaxTokenDistance = 0,
        };

        Assert.Equal("kat", Assert.Single(Find.FindValues("skatte", [new SortedValue { Value = "kat", Index = 7 }], options)).Resolution.Value);
    }
}
