using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Search.Analysis;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Search;

public sealed class CompoundSplitterTests
{
    private static readonly string[] Known =
        ["borger", "samtale", "data", "udtræk", "leverandør", "kontrakt", "beslutning", "støtte", "sag", "behandler", "barn", "pige", "uge", "plan", "drift"];

    private readonly CompoundSplitter splitter = new(Known);

    private static Gen<(string Modifier, string Link, string Head)> Pairs =>
        from modifier in Gen.Elements(Known)
        from link in Gen.Elements("", "s", "e")
        from head in Gen.Elements(Known.Where(w => w.Length > 3))
        select (modifier, link, head);

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
    public void Two_known_words_in_one_are_split()
        => Properties.Hold(Pairs, pair => Assert.NotEmpty(splitter.Split(pair.Modifier + pair.Link + pair.Head)));

    [Fact]
    public void Every_part_is_known_and_the_parts_with_their_linking_letters_are_the_word()
        => Properties.Hold(Gen.OneOf(from p in Pairs select p.Modifier + p.Link + p.Head, from word in Words.Danish select "borger" + word), word =>
        {
            var rest = word;
            foreach (var part in splitter.Split(word))
            {
                Assert.Contains(DanishStemmer.Stem(part), Known.Select(DanishStemmer.Stem));
                rest = rest.StartsWith(part, StringComparison.Ordinal) ? rest : rest[1..];
                Assert.StartsWith(part, rest, StringComparison.Ordinal);
                rest = rest[part.Length..];
            }

            Assert.True(rest.Length == 0 || rest == word);
        });
}
