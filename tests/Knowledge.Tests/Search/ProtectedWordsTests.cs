using TeamsPilotBot.Knowledge.Search.Analysis;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Search;

public sealed class ProtectedWordsTests
{
    [Theory]
    [InlineData("ledige", "ledere")]
    [InlineData("læger", "lægger")]
    [InlineData("billige", "biler")]
    [InlineData("styrelsen", "styrer")]
    [InlineData("taler", "tal")]
    [InlineData("leverer", "lever")]
    [InlineData("rettigheder", "rettelser")]
    [InlineData("indsigt", "indsende")]
    [InlineData("konkurs", "konkurrere")]
    [InlineData("nye", "nyttige")]
    public void Words_of_different_meaning_keep_different_stems(string one, string other)
        => Assert.NotEqual(TermAnalyzer.Danish(one), TermAnalyzer.Danish(other));

    [Theory]
    [InlineData("ledige", "ledighed")]
    [InlineData("lægerne", "læge")]
    [InlineData("nye", "nyt")]
    [InlineData("talte", "tale")]
    [InlineData("delte", "deler")]
    [InlineData("idriftsat", "idriftsætte")]
    [InlineData("udtrukket", "udtræk")]
    [InlineData("børns", "børnene")]
    [InlineData("kriterierne", "kriteriernes")]
    [InlineData("oplysningspligterne", "oplysningspligt")]
    [InlineData("mændene", "mand")]
    public void Forms_of_one_word_share_a_stem(string one, string other)
        => Assert.Equal(TermAnalyzer.Danish(one), TermAnalyzer.Danish(other));
}
