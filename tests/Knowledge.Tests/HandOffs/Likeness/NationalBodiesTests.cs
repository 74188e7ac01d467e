using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs.Likeness;

public sealed class NationalBodiesTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly ContactDirectory Directory = new(ContactReader.Load(SeedFiles.PathOf("contacts.json")).Records);

    public static TheoryData<Sector[], Category?, NationalBody, string> Routes => new()
    {
        { [Sector.Municipality], Category.Legal, NationalBody.LocalGovernmentDenmark, "kl-jura" },
        { [Sector.Municipality], Category.Organisation, NationalBody.LocalGovernmentDenmark, "kl-ai" },
        { [Sector.Region], Category.Data, NationalBody.DanishRegions, "danske-regioner-ai" },
        { [Sector.Region], Category.Legal, NationalBody.DanishRegions, "danske-regioner-ai" },
        { [Sector.State], Category.Legal, NationalBody.AgencyForDigitalGovernment, "digst-jura" },
        { [Sector.Municipality, Sector.Region], Category.Legal, NationalBody.AgencyForDigitalGovernment, "digst-jura" },
        { [Sector.Municipality, Sector.Region], Category.Economy, NationalBody.AgencyForDigitalGovernment, "digst-signatur" },
        { [Sector.CrossSector], null, NationalBody.AgencyForDigitalGovernment, "digst-signatur" },
        { [], null, NationalBody.AgencyForDigitalGovernment, "digst-signatur" },
    };

    [Theory]
    [MemberData(nameof(Routes))]
    public void The_body_follows_from_the_sectors_and_its_contact_from_the_area(Sector[] sectors, Category? category, NationalBody body, string contact)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var route = NationalBodies.For(Group(category, sectors), Directory, language, Today);
            Assert.Equal((body, contact), (route.Body, route.ContactId));
            Assert.EndsWith(".", route.Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_reason_says_who_asks()
        => Assert.Equal(
            "Det er kommuner, der spørger, og KL taler på kommunernes vegne.",
            NationalBodies.For(Group(Category.Data, Sector.Municipality), Directory, Language.Danish, Today).Reason);

    [Fact]
    public void A_body_without_a_valid_contact_has_none()
    {
        var gone = new ContactDirectory(Directory.All.Select(c => c with { ValidTo = Today.AddDays(-1) }));
        Assert.Null(NationalBodies.For(Group(Category.Data, Sector.Region), gone, Language.Danish, Today).ContactId);
        Assert.Null(NationalBodies.ContactOf(new ContactDirectory([]), NationalBody.DanishRegions));
    }

    private static RecurringGroup Group(Category? category, params Sector[] sectors)
        => new("h-1", "Må vi optage samtaler?", 3, 3, category, [.. sectors], ["h-1"], Given.Start, true, null);
}
