using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Search.Analysis;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Search;

public sealed class DigraphsTests
{
    [Theory]
    [InlineData("leverandoeren", "leverandøren")]
    [InlineData("aendring", "ændring")]
    [InlineData("paa", "på")]
    [InlineData("systemaendring", "systemændring")]
    [InlineData("dataaendring", "dataændring")]
    [InlineData("spoergeskemaet", "spørgeskemaet")]
    public void Digraphs_stand_for_danish_letters(string typed, string meant) => Assert.Equal(meant, TextFolding.Danish(typed));

    [Theory]
    [InlineData("dataansvarlig")]
    [InlineData("dataejer")]
    [InlineData("dataetik")]
    [InlineData("firmaet")]
    [InlineData("juraen")]
    [InlineData("risikoen")]
    [InlineData("videoer")]
    [InlineData("naboen")]
    public void Vowels_that_meet_between_two_words_stay(string word) => Assert.Equal(word, TextFolding.Danish(word));

    [Fact]
    public void A_word_in_foreign_letters_reads_as_in_danish_ones()
        => Properties.Hold(
            Gen.Elements("bcdfghjklmnprstvæøåiu".ToCharArray()).ArrayOf().Select(letters => new string(letters)),
            word => Assert.Equal(word, TextFolding.Danish(Foreign(word))));

    private static string Foreign(string word)
        => word.Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal).Replace("å", "aa", StringComparison.Ordinal);
}
