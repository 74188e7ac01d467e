using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Search.Lexicon;

public sealed class BuiltInLexiconTests
{
    private static readonly UnlikePairs Unlike = UnlikePairs.Parse(File.ReadLines(SeedData.PathOf("lexicon/unlike.tsv")));

    private static readonly ThesaurusRow[] Rows =
        [.. File.ReadLines(SeedData.PathOf("lexicon/thesaurus.tsv")).Where(l => l.Length > 0 && l[0] != '#').Select(ThesaurusRow.Parse)];

    [Fact]
    public void Nothing_makes_unlike_things_the_same()
    {
        var broken = Rows.Select(r => (Row: r, Pair: Unlike.BrokenBy(r))).Where(r => r.Pair is not null)
            .Select(r => $"{r.Row.Head} ({(r.Row.English ? "en" : "da")}): {r.Pair!.One} is not {r.Pair.Other}").ToList();

        Assert.True(broken.Count == 0, string.Join(Environment.NewLine, broken));
    }

    [Fact]
    public void No_pair_stands_twice_or_with_itself()
    {
        var pairs = Unlike.All.Select(p => string.Join('\t', new[] { p.One, p.Other }.Order(StringComparer.OrdinalIgnoreCase))).ToList();

        Assert.True(pairs.Count >= 60);
        Assert.Equal(pairs.Count, pairs.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.DoesNotContain(Unlike.All, p => string.Equals(p.One, p.Other, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_pair_is_of_words_that_the_thesaurus_knows_or_may_come_to_know()
        => Assert.All(Unlike.All, pair => Assert.NotNull(Unlike.BrokenBy(new ThesaurusRow(pair.One, Relation.Same, false, [pair.Other], 1))
            ?? Unlike.BrokenBy(new ThesaurusRow(pair.One, Relation.Same, true, [pair.Other], 1))));
}
