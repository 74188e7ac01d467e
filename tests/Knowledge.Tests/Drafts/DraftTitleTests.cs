using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Drafts;

public sealed class DraftTitleTests
{
    [Theory]
    [InlineData("Har nogen en aftale om lydoptagelser?", "Aftale om lydoptagelser")]
    [InlineData("har i en databehandleraftale med en leverandør af talegenkendelse?", "Databehandleraftale med en leverandør af talegenkendelse")]
    [InlineData("Er der nogen, der har erfaring med anonymisering af journaler?", "Erfaring med anonymisering af journaler")]
    [InlineData("Er der andre, som har lavet en DPIA for en chatbot?", "DPIA for en chatbot")]
    [InlineData("Har nogen løst problemet med dårlig lydkvalitet i opkald?", "Dårlig lydkvalitet i opkald")]
    [InlineData("Har nogen prøvet at bruge AI til visitation?", "Brug af AI til visitation")]
    [InlineData("Har nogen af jer prøvet at få lov til at optage opkald?", "At få lov til at optage opkald")]
    [InlineData("Har nogen et godt råd til at skaffe ledelsesopbakning?", "Godt råd til at skaffe ledelsesopbakning")]
    [InlineData("Har nogen fået adgang til data fra Landspatientregisteret?", "Adgang til data fra Landspatientregisteret")]
    [InlineData("Findes der en skabelon til konsekvensanalyse?", "Skabelon til konsekvensanalyse")]
    [InlineData("Er der krav om udbud, når vi kun køber en pilot?", "Krav om udbud, når vi kun køber en pilot")]
    [InlineData("Må vi optage borgeres opkald og bruge dem til at træne talegenkendelse?", "Om man må optage borgeres opkald og bruge dem til at træne talegenkendelse")]
    [InlineData("Skal vi lave en ny DPIA, når modellen bliver opdateret?", "Om man skal lave en ny DPIA, når modellen bliver opdateret")]
    [InlineData("Kan man egentlig bruge Azure OpenAI til borgerdata?", "Om man kan bruge Azure OpenAI til borgerdata")]
    [InlineData("Må vi ikke dele modellen med andre kommuner?", "Om man ikke må dele modellen med andre kommuner")]
    [InlineData("Er det lovligt at genbruge samtykker fra en anden kommune?", "Om det er lovligt at genbruge samtykker fra en anden kommune")]
    [InlineData("Hvordan får vi adgang til data fra vores fagsystem?", "Hvordan man får adgang til data fra vores fagsystem")]
    [InlineData("Hvordan har I løst integrationen til KMD Nexus?", "Hvordan man har løst integrationen til KMD Nexus")]
    [InlineData("Hvad gør I, når sagsbehandlerne ikke stoler på modellen?", "Hvad man gør, når sagsbehandlerne ikke stoler på modellen")]
    [InlineData("Hvad koster det at drifte en chatbot om året?", "Hvad det koster at drifte en chatbot om året")]
    [InlineData("Hvad er reglerne for logning af prompts?", "Reglerne for logning af prompts")]
    [InlineData("Hvem har ansvaret, når modellen tager fejl?", "Hvem der har ansvaret, når modellen tager fejl")]
    [InlineData("Hvem skal vi spørge om hjemmel?", "Hvem man skal spørge om hjemmel")]
    [InlineData("Hvilke krav stiller AI-forordningen til højrisikosystemer?", "Hvilke krav stiller AI-forordningen til højrisikosystemer")]
    [InlineData("Hvor mange opkald skal man bruge for at træne en model?", "Hvor mange opkald skal man bruge for at træne en model")]
    [InlineData("Hvor lang tid tager det at få en DPIA godkendt?", "Hvor lang tid det tager at få en DPIA godkendt")]
    [InlineData("Ved nogen, om vi må bruge CPR-registeret til træning?", "Om man må bruge CPR-registeret til træning")]
    [InlineData("Ved I hvordan man måler gevinster?", "Hvordan man måler gevinster")]
    [InlineData("Kender nogen til et netværk for projektledere?", "Netværk for projektledere")]
    [InlineData("Kan nogen hjælpe os med at teste en model for bias?", "Test af en model for bias")]
    [InlineData("Kan nogen dele en kravspecifikation til talegenkendelse?", "Kravspecifikation til talegenkendelse")]
    [InlineData("Vi vil gerne høre om andre har sat en voicebot i drift?", "Om andre har sat en voicebot i drift")]
    [InlineData("Jeg leder efter en governancemodel for AI i en lille kommune.", "Governancemodel for AI i en lille kommune")]
    [InlineData("Hej alle, har nogen erfaringer med at rekruttere dataloger? På forhånd tak!", "Erfaringer med at rekruttere dataloger")]
    [InlineData("Vi bruger Genesys i borgerservice. Har nogen fået optagelserne ud derfra?", "Optagelserne ud derfra")]
    [InlineData("Vi har 20.000 opkald liggende. Må vi det?", "Vi har 20.000 opkald liggende")]
    [InlineData("lydoptagelser", "Lydoptagelser")]
    [InlineData("Har I erfaring med\n\n  SKI 02.19???", "Erfaring med SKI 02.19")]
    public void A_question_becomes_a_statement(string question, string title) => Assert.Equal(title, DraftTitle.Of(question, Language.Danish));

    [Theory]
    [InlineData("Has anyone an agreement on sound recordings?", "Agreement on sound recordings")]
    [InlineData("How do we get access to data?", "How to get access to data")]
    [InlineData("May we record calls from citizens?", "Whether one may record calls from citizens")]
    [InlineData("Is there a template for a DPIA?", "Template for a DPIA")]
    public void An_English_question_stays_in_English(string question, string title) => Assert.Equal(title, DraftTitle.Of(question, Language.English));

    [Fact]
    public void A_long_question_is_cut_at_a_clause()
    {
        var clauses = string.Join(", ", Enumerable.Range(1, 30).Select(n => $"når det er sag nummer {n}"));

        var title = DraftTitle.Of($"Skal vi lave en DPIA, {clauses}?", Language.Danish);

        Assert.InRange(title.Length, 100, DraftTitle.Longest);
        Assert.EndsWith("når det er sag nummer 7", title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ? ")]
    [InlineData("????")]
    public void What_has_no_words_has_no_title(string question) => Assert.Equal("", DraftTitle.Of(question, Language.Danish));

    [Fact]
    public void Whatever_is_typed_gives_a_title_that_fits_and_does_not_ask() => Properties.Hold(
        FsCheck.Fluent.Gen.ArrayOf(FsCheck.Fluent.Gen.Elements(
            "Har", "nogen", "må", "vi", "at", "en", "?", ". ", ", ", "😀", "bruge", "Hvordan", "\n", "lydoptagelser", "hvem", "ikke", new string('å', 150))),
        words =>
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                var title = DraftTitle.Of(string.Join(' ', words), language);
                Assert.InRange(title.Length, 0, DraftTitle.Longest);
                Assert.DoesNotContain('?', title);
                Assert.Equal(title.Trim(), title);
            }
        });
}
