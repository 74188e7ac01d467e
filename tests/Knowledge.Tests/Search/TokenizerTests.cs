using TeamsPilotBot.Knowledge.Search.Analysis;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Search;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Må vi optage?", "må vi optage")]
    [InlineData("§ 10 og §10 og paragraf 10", "§10 og §10 og §10")]
    [InlineData("artikel 35, art. 35 og art 35", "art35 art35 og art35")]
    [InlineData("97% af 1.000 kr.", "97 af 1.000 kr")]
    [InlineData("CE-mærkning", "cemærkning")]
    [InlineData("DPO'en", "dpoen")]
    [InlineData("paragraffen om kunst", "paragraffen om kunst")]
    [InlineData("§ uden tal", "uden tal")]
    [InlineData("", "")]
    [InlineData("😀 ... !", "")]
    public void Text_is_cut_into_words_numbers_and_references_to_law(string text, string tokens)
        => Assert.Equal(tokens, string.Join(' ', Tokenizer.Tokenize(text).Select(t => t.Text)));

    [Fact]
    public void A_hyphenated_word_knows_its_parts()
    {
        var token = Assert.Single(Tokenizer.Tokenize("ERFA-gruppe"));
        Assert.Equal(["erfa", "gruppe"], token.Parts);
        Assert.Equal("ERFA-gruppe", token.Surface);
    }

    [Fact]
    public void Any_text_can_be_cut_and_no_token_is_empty()
        => Properties.Hold(Words.AnyText, text => Assert.All(Tokenizer.Tokenize(text), t => Assert.InRange(t.Surface.Length, 1, Tokenizer.LongestWord + 20)), times: 1000);
}
