using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs.Likeness;

public sealed class QuestionLikenessTests
{
    [Theory]
    [InlineData("Hvordan annonymiserer i fritekst i jornaler", "Hvordan anonymiserer I fritekst i journaler?")]
    [InlineData("Hvordan laver vi et dataudtræk fra journalsystemet?", "Hvordan får vi trukket data ud af journalsystemet?")]
    [InlineData("Do we need a DPIA before testing speech recognition in home care?", "Skal vi lave en konsekvensanalyse, før vi tester talegenkendelse i hjemmeplejen?")]
    [InlineData("Hvem ejer en algoritme, vi har udviklet med et universitet?", "Vi har travlt, og en virksomhed har ringet til os om det. Hvem ejer en algoritme, vi har udviklet med et universitet?")]
    public void The_same_is_known_through_slips_compounds_languages_and_what_leads_up_to_it(string one, string other)
        => Assert.True(QuestionLikeness.IsSame(Alike.Likeness.Print(one), Alike.Likeness.Print(other)));

    [Theory]
    [InlineData("Hvordan får kommunerne adgang til journaldata?", "Hvordan får regionerne adgang til journaldata?")]
    [InlineData("Skal vi anonymisere data, før universitetet får dem?", "Skal vi pseudonymisere data, før universitetet får dem?")]
    [InlineData("Hvordan tester I en voicebot, før den går i drift?", "Hvordan tester I en voicebot, efter at den er gået i drift?")]
    [InlineData("Hvilke mails må modellen journalisere?", "Hvilke mails må modellen ikke journalisere?")]
    [InlineData("Må leverandøren bruge kommunens data?", "Må kommunen bruge leverandørens data?")]
    [InlineData("Skal en AI-model til billeddiagnostik CE-mærkes?", "Hvad koster det at CE-mærke en AI-model til billeddiagnostik?")]
    [InlineData("Hvor mange mails fordeler modellen?", "Hvordan fordeler modellen mails?")]
    public void The_same_words_with_another_sector_time_denial_owner_or_need_are_not_the_same(string one, string other)
        => Assert.False(QuestionLikeness.IsSame(Alike.Likeness.Print(one), Alike.Likeness.Print(other)));

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("og hvad med det")]
    public void What_says_nothing_is_like_nothing(string text)
        => Assert.Equal(0, Alike.Likeness.Of(text, "Hvordan får vi adgang til journaldata?"));

    [Fact]
    public void Any_two_texts_have_a_likeness_from_0_to_1_that_does_not_depend_on_their_order()
    {
        var words = Gen.Elements("data", "samtykke", "ikke", "kommunens", "region", "hvad", "koster", "?", "optagelser", "drift", "før", "xyzzyq", "API", "til");
        var texts = words.ListOf(8).Select(list => string.Join(' ', list));
        Properties.Hold(texts.Two(), pair =>
        {
            var likeness = Alike.Likeness.Of(pair.Item1, pair.Item2);
            Assert.InRange(likeness, 0, 1 + 1e-6);
            Assert.Equal(likeness, Alike.Likeness.Of(pair.Item2, pair.Item1), 9);
        });
    }
}
