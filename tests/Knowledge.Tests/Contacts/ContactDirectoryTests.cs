using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Contacts;

public class ContactDirectoryTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly ContactDirectory Directory = new(ContactReader.Load(SeedFiles.PathOf("contacts.json")).Records);

    public static TheoryData<Category, Sector> AllPairs
    {
        get
        {
            var pairs = new TheoryData<Category, Sector>();
            foreach (var category in Enum.GetValues<Category>())
            {
                foreach (var sector in Enum.GetValues<Sector>())
                {
                    pairs.Add(category, sector);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(AllPairs))]
    public void Every_category_and_sector_has_a_route_with_a_reason_in_both_languages(Category category, Sector sector)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var route = Directory.Route(category, sector, null, language, Today);

            Assert.NotNull(route);
            Assert.NotEqual("faellesskab", route.Contact.Id);
            Assert.EndsWith(".", route.Reason, StringComparison.Ordinal);
            Assert.DoesNotContain("{", route.Reason, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Category.Data, Sector.Municipality, "kombit-data")]
    [InlineData(Category.Infrastructure, Sector.Municipality, "kombit-data")]
    [InlineData(Category.Operations, Sector.Municipality, "kl-ai")]
    [InlineData(Category.Organisation, Sector.Municipality, "kl-ai")]
    [InlineData(Category.Suppliers, Sector.Municipality, "kl-jura")]
    [InlineData(Category.Data, Sector.Region, "region-jura")]
    [InlineData(Category.Infrastructure, Sector.Region, "danske-regioner-ai")]
    [InlineData(Category.Organisation, Sector.Region, "danske-regioner-ai")]
    [InlineData(Category.Ethics, Sector.State, "dataetisk-raad")]
    [InlineData(Category.Suppliers, Sector.State, "ski-kontrakter")]
    [InlineData(Category.Economy, Sector.State, "digst-signatur")]
    [InlineData(Category.Competencies, Sector.State, "digst-signatur")]
    [InlineData(Category.Economy, Sector.CrossSector, "digst-signatur")]
    public void The_specific_contact_comes_before_the_general_one(Category category, Sector sector, string expected)
        => Assert.Equal(expected, Route(category, sector).Contact.Id);

    [Fact]
    public void Questions_on_personal_data_go_to_the_own_officer_first_and_then_to_Datatilsynet()
    {
        foreach (var sector in new[] { Sector.Municipality, Sector.Region, Sector.State })
        {
            var first = Route(Category.Legal, sector);
            var second = Directory.Route(Category.Legal, sector, null, Language.Danish, Today, except: ["egen-dpo"])!;

            Assert.Equal("egen-dpo", first.Contact.Id);
            Assert.Contains("databeskyttelsesrådgiver", first.Reason, StringComparison.Ordinal);
            Assert.Equal("datatilsynet-vejledning", second.Contact.Id);
        }
    }

    [Fact]
    public void Personal_data_is_the_officers_whatever_the_subject_is()
        => Assert.Equal("egen-dpo", Directory.Route(Category.Data, Sector.Municipality, null, Language.Danish, Today, personalData: true)!.Contact.Id);

    [Theory]
    [InlineData(Sector.Municipality, "kl-jura")]
    [InlineData(Sector.Region, "region-jura")]
    [InlineData(Sector.State, "digst-jura")]
    public void Other_law_goes_to_the_sectors_lawyers(Sector sector, string expected)
        => Assert.Equal(expected, Directory.Route(Category.Legal, sector, null, Language.Danish, Today, personalData: false)!.Contact.Id);

    [Theory]
    [InlineData("Må vi bruge data om ledige borgere i jobcentret?", Category.Data, "star-beskaeftigelse")]
    [InlineData("Hvem kan hjælpe med kompetencer til generativ AI?", Category.Competencies, "digst-generativ")]
    [InlineData("Hvem kan hjælpe med regenerative metoder?", Category.Competencies, "kl-ai")]
    public void Contacts_of_a_narrow_field_get_the_questions_of_that_field_only(string text, Category category, string expected)
        => Assert.Equal(expected, Directory.Route(category, Sector.Municipality, null, Language.Danish, Today, text)!.Contact.Id);

    [Theory]
    [InlineData(Sector.Municipality, "kl-ai")]
    [InlineData(Sector.Region, "danske-regioner-ai")]
    [InlineData(Sector.State, "digst-signatur")]
    [InlineData(null, "digst-signatur")]
    public void A_question_of_unknown_subject_goes_to_the_one_who_knows_most(Sector? sector, string expected)
        => Assert.Equal(expected, Directory.Route(null, sector, null, Language.Danish, Today)!.Contact.Id);

    [Fact]
    public void The_reason_names_subject_and_sector()
        => Assert.Equal("Det handler om it-systemer, og I er en kommune.", Route(Category.Infrastructure, Sector.Municipality).Reason);

    [Fact]
    public void The_channel_of_all_project_leaders_is_the_last_resort()
    {
        var others = Directory.All.Select(contact => contact.Id).Where(id => id != "faellesskab").ToList();
        var route = Directory.Route(Category.Data, Sector.Municipality, null, Language.English, Today, except: others)!;

        Assert.Equal("faellesskab", route.Contact.Id);
        Assert.Equal("No contact has just that subject, so the question goes to all project leaders.", route.Reason);
    }

    [Fact]
    public void Nobody_is_chosen_before_their_first_day_or_after_their_last()
    {
        var leaving = AContact("a") with { ValidFrom = new(2026, 1, 1), ValidTo = Today };
        var coming = AContact("b") with { ValidFrom = Today.AddDays(1) };
        var directory = new ContactDirectory([leaving, coming]);

        Assert.Equal("a", directory.Route(Category.Data, Sector.State, null, Language.Danish, Today)!.Contact.Id);
        Assert.Equal("b", directory.Route(Category.Data, Sector.State, null, Language.Danish, Today.AddDays(1))!.Contact.Id);
    }

    [Fact]
    public void A_post_that_nobody_fills_is_reached_by_its_mailbox_and_without_the_name()
    {
        var gone = AContact("a") with { ValidTo = Today.AddDays(-1), Fallback = "Fællespostkassen" };
        var route = new ContactDirectory([gone]).Route(Category.Data, Sector.State, null, Language.Danish, Today)!;

        Assert.Equal("Fællespostkassen", route.Contact.Name);
    }

    [Fact]
    public void Contacts_of_a_region_get_the_questions_of_that_region_only()
    {
        var north = AContact("nord") with { Sectors = [Sector.Region], Regions = ["Region Nordjylland"] };
        var directory = new ContactDirectory([north, AContact("alle")]);

        Assert.Equal("nord", directory.Route(Category.Data, Sector.Region, "Region Nordjylland", Language.Danish, Today)!.Contact.Id);
        Assert.Equal("alle", directory.Route(Category.Data, Sector.Region, "Region Sjælland", Language.Danish, Today)!.Contact.Id);
    }

    [Fact]
    public void Without_contacts_there_is_no_route()
        => Assert.Null(new ContactDirectory([]).Route(Category.Data, Sector.State, null, Language.Danish, Today));

    private static ContactRoute Route(Category category, Sector sector) => Directory.Route(category, sector, null, Language.Danish, Today)!;

    private static Contact AContact(string id) => new()
    {
        Id = id,
        Name = "Navn",
        Role = "Rolle",
        Organisation = "Myndighed",
        Categories = [Category.Data],
        Sectors = [Sector.Municipality, Sector.Region, Sector.State],
    };
}
