using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Knowledge.Search.OwnWords;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Search.OwnWords.WordInstance;

namespace TeamsPilotBot.Knowledge.Tests.Search.OwnWords;

public sealed class SearchWordRulesTests
{
    private readonly SearchWordRules rules = new(SeedData.Language, Unlike);

    [Theory]
    [InlineData("", "kvaksning", SearchWordFault.NoHead)]
    [InlineData("…", "kvaksning", SearchWordFault.NoHead)]
    [InlineData("samtykke", "", SearchWordFault.NoWords)]
    [InlineData("samtykke", " ; ;", SearchWordFault.NoWords)]
    [InlineData("samtykke", "kvaksning; !!!", SearchWordFault.NoWords)]
    [InlineData("samtykke", "kvaks\tning", SearchWordFault.Unreadable)]
    [InlineData("samt\nykke", "kvaksning", SearchWordFault.Unreadable)]
    [InlineData("samtykke", "kvaks\uFFFDning", SearchWordFault.Unreadable)]
    [InlineData("samtykke", "010190-1234", SearchWordFault.PersonalData)]
    [InlineData("samtykke", "mette@roskilde.dk", SearchWordFault.PersonalData)]
    [InlineData("samtykke", "Samtykket", SearchWordFault.SameWord)]
    [InlineData("samtykke", "og", SearchWordFault.SaysNothing)]
    [InlineData("følgegruppe", "styregruppe", SearchWordFault.Unlike)]
    [InlineData("udvalg", "følgegrupper; styregruppen", SearchWordFault.Unlike)]
    public void What_a_line_of_a_file_may_not_hold_or_brings_nothing_is_refused_with_the_reason(string head, string words, SearchWordFault fault)
        => Assert.Equal(fault, rules.Check(Word(head, words))?.Fault);

    [Theory]
    [InlineData("samtykke", "kvaksning")]
    [InlineData("åbningsdag", "ærø-dag; øl på plænen")]
    [InlineData("-samtykke", "#kvaks")]
    [InlineData("samtykke", "sige og gøre")]
    public void What_a_line_may_hold_is_taken(string head, string words) => Assert.Null(rules.Check(Word(head, words)));

    [Fact]
    public void Unlike_things_may_be_near_each_other()
        => Assert.Null(rules.Check(Word("følgegruppe", "styregruppe", Relation.Related)));

    [Fact]
    public void The_pair_is_named_that_is_not_the_same()
        => Assert.Equal(["følgegruppe", "styregruppe"], rules.Check(Word("følgegruppe", "styregruppe"))!.Values.Order(StringComparer.Ordinal));

    [Fact]
    public void Too_long_and_too_many_are_told_with_the_most_there_may_be()
    {
        var many = string.Join(';', Enumerable.Range(0, SearchWordRules.MostWords + 1).Select(n => $"kvaks{(char)('a' + n)}"));

        Assert.Equal((SearchWordFault.TooManyWords, "10"), Problem(Word("samtykke", many)));
        Assert.Equal((SearchWordFault.TooLong, "60"), Problem(Word("samtykke", new string('å', SearchWordRules.LongestWord + 1))));
        Assert.Null(rules.Check(Word("samtykke", new string('å', SearchWordRules.LongestWord))));

        (SearchWordFault, string) Problem(SearchWord word) => rules.Check(word) is { } problem ? (problem.Fault, problem.Values[0]) : default;
    }

    [Fact]
    public void Words_are_split_at_semicolons_and_none_stands_twice()
        => Assert.Equal(["ja fra borgeren", "sige god for"], SearchWordRules.Split(" ja fra borgeren ;; sige god for;Ja fra borgeren; "));
}
