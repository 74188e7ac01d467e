using TeamsPilotBot.Knowledge.Search.Lexicon;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Search.Lexicon;

public sealed class ThesaurusOnTopTests
{
    private static readonly Thesaurus Beneath = Thesaurus.Parse(["samtykke\tsame\tda\tlov", "drift\trelated\tda\thosting\t0.4"]);

    [Fact]
    public void What_lies_beneath_is_known_as_before_and_stays_as_it_is()
    {
        var above = With("samtykke\tsame\tda\tkvaksning");

        Assert.Equal(Of(Beneath, "hosting"), Of(above, "hosting"));
        Assert.Equal(Of(Beneath, "lov"), Of(above, "lov"));
        Assert.Empty(Of(Beneath, "kvaksning"));
        Assert.Equal((2, 3), (Beneath.Count, above.Count));
        Assert.DoesNotContain("kvaksning", Beneath.Words);
        Assert.Contains("kvaksning", above.Words);
    }

    [Fact]
    public void A_word_that_both_know_stands_for_what_both_say_the_nearer_counts()
    {
        var above = With("drift\tsame\tda\thosting", "kørsel\trelated\tda\thosting");

        Assert.Equal([("drift", 0.85), ("kørsel", 0.4)], Of(above, "hosting").OrderByDescending(e => e.Weight));
        Assert.Single(above.Matches(["hosting"], 0));
    }

    [Fact]
    public void What_was_laid_on_top_is_not_crowded_out()
    {
        var crowded = Thesaurus.Parse(Enumerable.Range(0, 60).Select(n => $"ord{(char)('a' + (n / 26))}{(char)('a' + (n % 26))}\tsame\tda\tfyld"));

        Assert.Contains(Of(crowded.With(Rows("samtykke\trelated\tda\tfyld")), "fyld"), e => e.Term == "samtyk" || e.Term == "samtykke");
    }

    private static Thesaurus With(params string[] lines) => Beneath.With(Rows(lines));

    private static IEnumerable<ThesaurusRow> Rows(params string[] lines) => lines.Select(ThesaurusRow.Parse);

    private static List<(string Term, double Weight)> Of(Thesaurus thesaurus, string word)
        => [.. thesaurus.Matches([word], 0).SelectMany(match => match.Expansions).Select(e => (string.Join(' ', e.Terms), e.Weight))];
}
