using TeamsPilotBot.Knowledge.Search.Analysis;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Search;

public sealed class DanishStemmerTests
{
    // Pairs that the published algorithm gives, one or more for each of its steps.
    [Theory]
    [InlineData("undersøgelserne", "undersøg")]
    [InlineData("indtager", "indtag")]
    [InlineData("indtages", "indtag")]
    [InlineData("borgernes", "borg")]
    [InlineData("leverandøren", "leverandør")]
    [InlineData("samtykke", "samtyk")]
    [InlineData("samtykket", "samtyk")]
    [InlineData("projektet", "projek")]
    [InlineData("godkendt", "godkend")]
    [InlineData("vigtigst", "vigt")]
    [InlineData("arbejdsløst", "arbejdsløs")]
    [InlineData("kvindelig", "kvind")]
    [InlineData("hjemmel", "hjemmel")]
    [InlineData("data", "data")]
    [InlineData("ø", "ø")]
    [InlineData("", "")]
    public void A_word_is_cut_to_the_stem_of_the_published_algorithm(string word, string stem)
        => Assert.Equal(stem, DanishStemmer.Stem(word));

    [Fact]
    public void A_stem_begins_like_its_word_and_keeps_at_least_two_letters()
        => Properties.Hold(Words.Danish, word =>
        {
            var stem = DanishStemmer.Stem(word);
            Assert.StartsWith(stem, word, StringComparison.Ordinal);
            Assert.True(stem.Length >= Math.Min(2, word.Length));
        });

    [Fact]
    public void Forms_of_a_regular_noun_meet()
        => Properties.Hold(Words.BareNouns, noun =>
            Assert.All(["en", "er", "erne", "ernes", "ens", "et", "ets", "e"], ending => Assert.Equal(noun, DanishStemmer.Stem(noun + ending))));

    [Fact]
    public void A_word_without_an_ending_is_its_own_stem()
        => Properties.Hold(Words.BareNouns, noun => Assert.Equal(noun, DanishStemmer.Stem(noun)));
}
