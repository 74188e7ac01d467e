using TeamsPilotBot.Knowledge.Search.Analysis;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Search;

public sealed class WordFamilyTests
{
    [Theory]
    [InlineData("transskribering", "transskribere")]
    [InlineData("anonymisering", "anonym")]
    public void Relatives_of_another_word_class_share_a_key(string one, string other)
        => Assert.Equal(WordFamily.Key(TermAnalyzer.Danish(one)), WordFamily.Key(TermAnalyzer.Danish(other)));

    [Fact]
    public void A_key_is_the_beginning_of_its_stem_and_never_shorter_than_four_letters_of_it()
        => Properties.Hold(Words.Danish, word =>
        {
            var key = WordFamily.Key(word);

            Assert.StartsWith(key, word, StringComparison.Ordinal);
            Assert.True(key.Length >= Math.Min(4, word.Length));
        });
}
