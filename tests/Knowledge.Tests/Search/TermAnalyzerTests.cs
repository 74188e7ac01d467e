using TeamsPilotBot.Knowledge.Search.Analysis;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Search;

public sealed class TermAnalyzerTests
{
    private readonly TermAnalyzer analyzer = new(new CompoundSplitter(["sundhed", "platform", "borger", "samtale"]));

    [Theory]
    [InlineData("AI")]
    [InlineData("KL")]
    [InlineData("API")]
    [InlineData("RPA")]
    [InlineData("DPO")]
    [InlineData("EU")]
    [InlineData("ESDH")]
    [InlineData("SAPA")]
    [InlineData("STAR")]
    public void Abbreviations_and_short_names_stay_whole(string word)
        => Assert.Equal([word.ToLowerInvariant()], Terms(word, english: false));

    [Fact]
    public void Two_or_three_letters_are_a_term_as_they_are()
        => Properties.Hold(Words.Abbreviations, word =>
        {
            Assert.Equal(word, TermAnalyzer.Danish(word));
            Assert.Equal(TermAnalyzer.EnglishPrefix + word, TermAnalyzer.English(word));
        });

    [Fact]
    public void A_name_is_a_term_itself_and_its_parts_count_less()
    {
        var terms = Analyze("Sundhedsplatformen", english: false);

        Assert.Equal(["sundhedsplatform", TermAnalyzer.Danish("sundhed"), "platform"], terms.Select(t => t.Term));
        Assert.Equal([1, TermAnalyzer.ModifierShare, TermAnalyzer.HeadShare], terms.Select(t => t.Share));
    }

    [Fact]
    public void Danish_words_get_no_English_terms_and_English_ones_no_others()
        => Properties.Hold(Words.Danish, word =>
        {
            Assert.All(Terms(word, english: false), t => Assert.False(t.StartsWith(TermAnalyzer.EnglishPrefix, StringComparison.Ordinal)));
            Assert.All(Terms(word, english: true), t => Assert.StartsWith(TermAnalyzer.EnglishPrefix, t, StringComparison.Ordinal));
        });

    [Fact]
    public void The_word_itself_is_first_and_counts_whole()
        => Properties.Hold(Words.Danish, word =>
        {
            var first = Analyze("borger" + word, english: false)[0];
            Assert.Equal(new AnalyzedTerm(TermAnalyzer.Danish("borger" + word), 1), first);
        });

    [Theory]
    [InlineData("ledige", "ledere")]
    [InlineData("læge", "lægge")]
    [InlineData("billige", "biler")]
    [InlineData("levering", "levende")]
    [InlineData("rettighed", "rettelse")]
    [InlineData("tale", "tal")]
    [InlineData("kursus", "kurs")]
    [InlineData("styrelsen", "styring")]
    public void Words_that_the_published_algorithm_mixes_up_are_kept_apart(string one, string other)
        => Assert.NotEqual(TermAnalyzer.Danish(one), TermAnalyzer.Danish(other));

    [Theory]
    [InlineData("ledig ledige ledighed ledighedens")]
    [InlineData("læge lægen lægerne lægelig")]
    [InlineData("styrelse styrelsen styrelserne")]
    [InlineData("rettighed rettigheder rettighederne")]
    [InlineData("barn børn barnet børnene")]
    [InlineData("få får fik fået")]
    public void Forms_of_a_word_that_it_takes_apart_meet(string forms)
        => Assert.Single(forms.Split(' ').Select(TermAnalyzer.Danish).Distinct());

    private IReadOnlyList<AnalyzedTerm> Analyze(string word, bool english)
        => [.. analyzer.Analyze(Assert.Single(Tokenizer.Tokenize(word)), english)];

    private IEnumerable<string> Terms(string word, bool english) => Analyze(word, english).Select(t => t.Term);
}
