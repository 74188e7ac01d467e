using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Privacy;

public class GateTests
{
    [Theory]
    [InlineData("Karen Hansen ringede", "[navn fjernet] ringede")]
    [InlineData("Borgeren Karen klager", "Borgeren [navn fjernet] klager")]
    [InlineData("hr. Nielsen og fru Kowalczyk", "hr. [navn fjernet] og fru [navn fjernet]")]
    [InlineData("min kollega Peter ved det", "min kollega [navn fjernet] ved det")]
    [InlineData("overlæge Mette Holm", "overlæge [navn fjernet]")]
    [InlineData("Jens H. har spurgt", "[navn fjernet] har spurgt")]
    [InlineData("Mohammed Al-Hassan, Anne-Marie van der Berg", "[navn fjernet], [navn fjernet]")]
    [InlineData("Karens sag er lukket", "[navn fjernet] sag er lukket")]
    [InlineData("Karen på 82 bor hjemme", "[navn fjernet] på 82 bor hjemme")]
    [InlineData("borgeren karen nielsen", "borgeren [navn fjernet]")]
    [InlineData("Tak.\nMvh Karen", "Tak.\nMvh [navn fjernet]")]
    [InlineData("en borger, der hedder Bo, klager", "en borger, der hedder [navn fjernet], klager")]
    [InlineData("A\u030asa Møller ringede", "[navn fjernet] ringede")]
    public void Names_of_people_are_masked(string text, string expected) => Assert.Equal(expected, PersonalData.Mask(text).Text);

    [Theory]
    [InlineData("Bo er et godt sted. Mark er et andet. Storm kommer, og Lund er en by.")]
    [InlineData("Vild med data. Dag et gik godt. Hans projekt kører. Will KL help?")]
    [InlineData("Frederiksberg Kommune og Roskilde Sygehus")]
    [InlineData("Dronning Ingrids Hospital på Hans Knudsens Plads ved Sankt Annæ")]
    [InlineData("Sagsbehandleren og overlægen talte med projektlederen")]
    [InlineData("en voicebot, der hedder Kiri, og systemet Nova")]
    [InlineData("Novo Nordisk, Carl Bro og Schrems II")]
    [InlineData("Mette ved det måske")]
    [InlineData("Med venlig hilsen\nProjektkontoret")]
    [InlineData("Hvem har talt med Danske Regioner?")]
    public void What_is_called_as_people_are_stays(string text) => Assert.Equal(text, PersonalData.Mask(text).Text);

    [Theory]
    [InlineData("Nørregade 12, 3. tv., 8000 Aarhus C", "[adresse fjernet]")]
    [InlineData("bor på nørregade 12 i Aarhus", "bor på [adresse fjernet] i Aarhus")]
    [InlineData("Hans Knudsens Plads 3", "[adresse fjernet]")]
    [InlineData("Parken 3, st. th., 5000 Odense C.", "[adresse fjernet].")]
    [InlineData("Rådhuspladsen er lukket", "Rådhuspladsen er lukket")]
    [InlineData("Evalueringen 2 og arbejdspladsen 12", "Evalueringen 2 og arbejdspladsen 12")]
    [InlineData("en adgangsvej 2 gange", "en adgangsvej 2 gange")]
    public void Addresses_are_masked(string text, string expected) => Assert.Equal(expected, PersonalData.Mask(text).Text);

    [Theory]
    [InlineData("se http://srv-app01/sager.", "se [intern adresse fjernet].")]
    [InlineData("se https://egedal.sharepoint.com/sites/ai (internt)", "se [intern adresse fjernet] (internt)")]
    [InlineData(@"ligger på \\fil01\sager\notat.docx", "ligger på [intern adresse fjernet]")]
    [InlineData("10.20.30.40 og 192.168.1.1:8080", "[intern adresse fjernet] og [intern adresse fjernet]")]
    [InlineData("esdh.kommune.local", "[intern adresse fjernet]")]
    [InlineData("https://www.kl.dk/media/1234 og https://digst.dk", "https://www.kl.dk/media/1234 og https://digst.dk")]
    [InlineData("afsnit 10.1.2.3 og version 10.0.1.2", "afsnit 10.1.2.3 og version 10.0.1.2")]
    public void Internal_places_are_masked(string text, string expected) => Assert.Equal(expected, PersonalData.Mask(text).Text);

    [Theory]
    [InlineData("id 5f2b1a90-1c3d-4e5f-8a9b-0123456789ab", "id [id eller adgangskode fjernet]")]
    [InlineData("adgangskode: xyz12", "adgangskode: [id eller adgangskode fjernet]")]
    [InlineData("bruger-id abc123", "bruger-id [id eller adgangskode fjernet]")]
    [InlineData("medarbejdernummer 12345", "medarbejdernummer [id eller adgangskode fjernet]")]
    [InlineData("borgerens sag 2023-12345", "borgerens sag [id eller adgangskode fjernet]")]
    [InlineData("journalnummer 12345", "journalnummer 12345")]
    [InlineData("adgangskode: skal skiftes", "adgangskode: skal skiftes")]
    [InlineData("Login: MitID", "Login: MitID")]
    [InlineData("https://www.kl.dk/5f2b1a90-1c3d-4e5f-8a9b-0123456789ab", "https://www.kl.dk/5f2b1a90-1c3d-4e5f-8a9b-0123456789ab")]
    public void Ids_and_passwords_are_masked(string text, string expected) => Assert.Equal(expected, PersonalData.Mask(text).Text);

    [Theory]
    [InlineData("borgeren har demens", "demens")]
    [InlineData("patienten fik konstateret kræft", "kræft")]
    [InlineData("hendes depression", "depression")]
    [InlineData("Karen på 82 med KOL", "KOL")]
    [InlineData("en borger på 84 år med demens i Vejle", "demens")]
    [InlineData("min patient har fået en blodprop", "blodprop")]
    public void Health_of_one_person_is_asked_about_and_stays(string text, string term)
    {
        var look = PersonalData.Look(text);
        var place = Assert.Single(look.ToAsk);
        Assert.Equal(term, look.Text.Substring(place.Start, place.Length));
        Assert.Contains(term, place.Sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(look.Masked, masked => masked.Kind == PersonalDataKind.Health);
    }

    [Theory]
    [InlineData("AI til at opdage lungekræft på røntgenbilleder")]
    [InlineData("patienter med diabetes")]
    [InlineData("borgere med demens")]
    [InlineData("systemet viser, om patienten har kræft")]
    [InlineData("Hun har ansvar for projektet om demens")]
    public void Health_as_a_subject_is_not_asked_about(string text) => Assert.Empty(PersonalData.Look(text).ToAsk);

    [Fact]
    public void A_look_tells_where_the_marks_are_and_why_in_both_languages()
    {
        const string Text = "Karen Hansen, 120190-1234, bor på Nørregade 12. Hun har KOL.";
        foreach (var language in Enum.GetValues<Language>())
        {
            var look = PersonalData.Look(Text, language);

            Assert.Equal([PersonalDataKind.PersonName, PersonalDataKind.CprNumber, PersonalDataKind.Address], look.Masked.Select(place => place.Kind));
            Assert.All(look.Masked, place => Assert.Equal(PersonalData.Mark(language, place.Kind), look.Text.Substring(place.Start, place.Length)));
            Assert.All(look.Masked, place => Assert.NotEmpty(place.Words));
            Assert.Equal("Hun har KOL.", Assert.Single(look.ToAsk).Sentence);
        }
    }

    [Fact]
    public void Every_reason_and_every_kind_has_words_in_both_languages()
        => Assert.All(Enum.GetValues<Language>(), language =>
        {
            Assert.All(Enum.GetValues<FindingReason>(), why => Assert.NotEmpty(PersonalData.Words(language, why)));
            Assert.All(Enum.GetValues<PersonalDataKind>(), kind => Assert.Matches(@"^\[\P{Lu}*(?:CPR)?\P{Lu}*\]$", PersonalData.Mark(language, kind)));
        });
}
