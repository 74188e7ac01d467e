using TeamsPilotBot.Knowledge.Search.Analysis;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Search;

public sealed class EnglishStemmerTests
{
    // Pairs that the published algorithm gives, one or more for each of its steps.
    [Theory]
    [InlineData("recordings", "record")]
    [InlineData("consent", "consent")]
    [InlineData("consented", "consent")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("gas", "gas")]
    [InlineData("kiwis", "kiwi")]
    [InlineData("agreed", "agre")]
    [InlineData("luxuriated", "luxuri")]
    [InlineData("cry", "cri")]
    [InlineData("by", "by")]
    [InlineData("say", "say")]
    [InlineData("organisational", "organis")]
    [InlineData("municipality", "municip")]
    [InlineData("generously", "generous")]
    [InlineData("dying", "die")]
    [InlineData("controll", "control")]
    [InlineData("replacement", "replac")]
    public void A_word_is_cut_to_the_stem_of_the_published_algorithm(string word, string stem)
        => Assert.Equal(stem, EnglishStemmer.Stem(word));

    [Fact]
    public void A_stem_is_never_longer_than_its_word_by_more_than_a_letter()
        => Properties.Hold(Words.Danish, word => Assert.True(EnglishStemmer.Stem(word).Length <= word.Length + 1));
}
