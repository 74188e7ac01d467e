using System.Text;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Search.Analysis;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Search;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("Leverandøren", "leverandøren")]
    [InlineData("SAMTYKKE", "samtykke")]
    [InlineData("idé", "ide")]
    [InlineData("Malmö", "malmø")]
    [InlineData("Ａ", "a")]
    [InlineData("e-mail", "e-mail")]
    [InlineData("e‑mail", "e-mail")]
    [InlineData("sam\u00ADtykke", "samtykke")]
    public void Spellings_of_the_same_become_the_same(string text, string folded) => Assert.Equal(folded, TextFolding.Fold(text));

    [Theory]
    [InlineData("leverandoeren", "leverandøren")]
    [InlineData("aalborg", "ålborg")]
    [InlineData("maengde", "mængde")]
    public void Danish_letters_written_out_are_the_letters(string written, string danish)
        => Assert.Equal(TextFolding.Danish(danish), TextFolding.Danish(written));

    [Fact]
    public void Folding_twice_changes_nothing_more()
        => Properties.Hold(Words.AnyText, text =>
        {
            var once = TextFolding.Fold(text);
            Assert.Equal(once, TextFolding.Fold(once));
        });

    [Fact]
    public void A_word_and_its_spelling_without_Danish_letters_meet()
        => Properties.Hold(Words.WithoutDigraphs, word =>
        {
            var written = word.Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal).Replace("å", "aa", StringComparison.Ordinal);

            Assert.Equal(word, TextFolding.Danish(written));
            Assert.Equal(TermAnalyzer.Danish(word), TermAnalyzer.Danish(written));
        });

    [Fact]
    public void A_letter_and_its_accent_may_come_apart_or_together_in_either_case()
        => Properties.Hold(from word in Words.Danish from accented in Gen.Elements("é", "ü", "å", "ö", "ñ", "") select word + accented + word, word =>
        {
            Assert.Equal(TextFolding.Fold(word), TextFolding.Fold(word.Normalize(NormalizationForm.FormD)));
            Assert.Equal(TextFolding.Fold(word), TextFolding.Fold(word.ToUpperInvariant()));
        });
}
