using TeamsPilotBot.Knowledge.Search.Analysis;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Search;

public sealed class CompoundSplitterTests
{
    private readonly CompoundSplitter splitter = new(
        ["borger", "samtale", "data", "udtræk", "leverandør", "kontrakt", "beslutning", "støtte", "sag", "behandler", "barn", "pige", "uge", "plan", "drift"]);

    [Theory]
    [InlineData("borgersamtaler", "borger samtaler")]
    [InlineData("dataudtrækket", "data udtrækket")]
    [InlineData("leverandørkontrakterne", "leverandør kontrakterne")]
    [InlineData("beslutningsstøtte", "beslutning støtte")]
    [InlineData("sagsbehandleren", "sag behandleren")]
    [InlineData("driftsleverandørkontrakt", "drift leverandør kontrakt")]
    [InlineData("ugeplan", "uge plan")]
    public void A_compound_of_known_words_is_split(string word, string parts)
        => Assert.Equal(parts, string.Join(' ', splitter.Split(word)));

    [Theory]
    [InlineData("samtale")]
    [InlineData("overvågning")]
    [InlineData("borgerlig")]
    [InlineData("ukendtord")]
    [InlineData("data")]
    [InlineData("")]
    public void A_word_that_is_none_stays_whole(string word) => Assert.Empty(splitter.Split(word));

    [Fact]
    public void The_parts_of_a_split_word_are_in_it_in_order()
        => Properties.Hold(Words.Danish, word =>
        {
            var place = 0;
            foreach (var part in splitter.Split("borger" + word))
            {
                place = ("borger" + word).IndexOf(part, place, StringComparison.Ordinal);
                Assert.True(place >= 0);
                place += part.Length;
            }
        });
}
