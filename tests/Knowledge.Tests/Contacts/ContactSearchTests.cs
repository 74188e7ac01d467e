using TeamsPilotBot.Knowledge.Contacts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Contacts;

public class ContactSearchTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly ContactDirectory Directory = new(ContactReader.Load(SeedFiles.PathOf("contacts.json")).Records);

    [Theory]
    [InlineData("Hvem er min kontaktperson i Digitaliseringsstyrelsen?", "digst-signatur")]
    [InlineData("Hvem er min kontaktperson i Digst nu?", "digst-signatur")]
    [InlineData("hvem skal jeg tale med i digst om jura", "digst-jura")]
    [InlineData("Hvem i Digitaliseringsstyrelsen ved noget om generativ AI?", "digst-generativ")]
    [InlineData("Hvem er KL's kontakt?", "kl-ai")]
    [InlineData("hvem er min kontakt i kl?", "kl-ai")]
    [InlineData("Kommunernes Landsforenings jurist", "kl-jura")]
    [InlineData("Hvad er telefonnummeret på AI-kontakten i Danske Regioner?", "danske-regioner-ai")]
    [InlineData("Who is my contact at Danish Regions?", "danske-regioner-ai")]
    [InlineData("Hvem kan jeg spørge i Datatilsynet?", "datatilsynet-vejledning")]
    [InlineData("kontaktperson hos SKI", "ski-kontrakter")]
    [InlineData("kontakt i kombit", "kombit-data")]
    [InlineData("kontakt hos STAR", "star-beskaeftigelse")]
    [InlineData("kontakt i Styrelsen for Arbejdsmarked og Rekruttering", "star-beskaeftigelse")]
    [InlineData("Hvem er vores databeskyttelsesrådgiver?", "egen-dpo")]
    [InlineData("Hvem er vores DPO?", "egen-dpo")]
    [InlineData("Hvem kan hjælpe med dataetik?", "dataetisk-raad")]
    [InlineData("Hvem svarer på rammeaftaler?", "ski-kontrakter")]
    public void The_contact_is_found_by_authority_and_role(string text, string expected)
        => Assert.Equal(expected, Directory.Search(text, Today)[0].Id);

    [Theory]
    [InlineData("Vi mødes kl. 10")]
    [InlineData("vi skal på ski i uge 7")]
    [InlineData("hej")]
    public void Nothing_is_found_where_nothing_is_named(string text) => Assert.Empty(Directory.Search(text, Today));

    [Fact]
    public void Who_has_left_is_not_found()
        => Assert.Empty(new ContactDirectory([Directory.Find("kl-ai")! with { ValidTo = Today.AddDays(-1) }]).Search("kontakt i KL", Today));

    [Fact]
    public void Only_contacts_of_the_authority_are_shown()
        => Assert.All(Directory.Search("min kontakt i KL", Today), contact => Assert.Equal("KL", contact.Organisation));
}
