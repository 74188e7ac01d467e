using FsCheck.Fluent;
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
    [InlineData("Solvency II og fase iii", "solvency 2 og fase 3")]
    [InlineData("IX. del, IV-pumpe, vi, I, X", "9 del ivpumpe vi i x")]
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

    [Fact]
    public void A_reference_to_law_is_the_same_however_it_is_written()
        => Properties.Hold(Gen.Choose(1, 9999), number =>
        {
            Assert.All([$"§ {number}", $"§{number}", $"§§ {number}", $"paragraf {number}", $"section {number}", $"§\u00A0{number}"], t => Assert.Equal($"§{number}", Only(t)));
            Assert.All([$"art. {number}", $"art {number}", $"Artikel {number}", $"article {number}"], t => Assert.Equal($"art{number}", Only(t)));
        });

    [Fact]
    public void A_number_or_reference_to_law_is_one_term_as_it_is_in_both_languages()
        => Properties.Hold(from number in Gen.Choose(0, 9999) from before in Gen.Elements("", "§ ", "art. ") select before + number, text =>
        {
            var token = Assert.Single(Tokenizer.Tokenize(text));

            Assert.All([true, false], english => Assert.Equal([new AnalyzedTerm(token.Text, 1)], new TermAnalyzer(null).Analyze(token, english)));
        });

    private static string Only(string text) => Assert.Single(Tokenizer.Tokenize(text)).Text;
}
