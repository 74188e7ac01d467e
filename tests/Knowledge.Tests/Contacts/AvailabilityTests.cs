using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Contacts;

/// <summary>Who cannot take a question is not given one, and the question still finds its way.</summary>
public class AvailabilityTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly EquatableList<Contact> Seed = ContactReader.Load(SeedFiles.PathOf("contacts.json")).Records;

    private enum Trouble
    {
        None,
        Away,
        Full,
        Unreachable,
        Left,
        NotBegun,
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("2026-11-25", "2026-11-25", true)]
    [InlineData("2026-11-20", "2026-11-24", false)]
    [InlineData("2026-11-26", "2026-12-03", false)]
    [InlineData("2026-11-20", null, true)]
    [InlineData(null, "2026-11-30", true)]
    [InlineData(null, "2026-11-24", false)]
    public void A_contact_is_away_from_the_first_day_to_the_last(string? from, string? to, bool expected)
    {
        var contact = Seed[0] with { AwayFrom = Day(from), AwayTo = Day(to) };

        Assert.Equal(expected, contact.IsAwayOn(Today));
        Assert.Equal(expected ? Availability.Away : Availability.Free, ContactLoad.Unknown.Of(contact, Today));
    }

    [Theory]
    [InlineData(0, Availability.Free)]
    [InlineData(14, Availability.Free)]
    [InlineData(15, Availability.Full)]
    [InlineData(16, Availability.Full)]
    public void A_contact_takes_no_more_questions_than_agreed(int open, Availability expected)
        => Assert.Equal(expected, Load(open: new() { ["kl-jura"] = open }).Of(Find("kl-jura"), Today));

    [Fact]
    public void A_contact_without_a_bound_is_never_full()
        => Assert.Equal(Availability.Free, Load(open: new() { ["faellesskab"] = 100_000 }).Of(Find("faellesskab"), Today));

    [Theory]
    [InlineData(Language.Danish, "Det handler om leverandører og indkøb, og I er en kommune. Anne er væk til og med 3. december, så spørgsmålet går til stedfortræderen.")]
    [InlineData(Language.English, "It is about suppliers and procurement, and you are a municipality. Anne is away until 3 December, so the question goes to the deputy.")]
    public void The_deputy_of_who_is_away_has_the_question_and_the_asker_is_told_until_when(Language language, string expected)
    {
        var directory = With("kl-jura", contact => contact with { Name = "Anne", AwayFrom = Today, AwayTo = new(2026, 12, 3), Deputy = "kl-ai" });
        var route = directory.Route(Category.Suppliers, Sector.Municipality, null, language, Today)!;

        Assert.Equal(("kl-ai", "kl-jura"), (route.Contact.Id, route.StandsInFor!.Id));
        Assert.Equal(expected, route.Reason);
    }

    [Theory]
    [InlineData(Language.Danish, "Anne har mange spørgsmål lige nu, så det går til stedfortræderen.", "Jeg kan ikke få fat i Anne i Teams, så spørgsmålet går til stedfortræderen.", "Anne er væk for tiden, så spørgsmålet går til stedfortræderen.")]
    [InlineData(Language.English, "Anne has many questions just now, so it goes to the deputy.", "I cannot reach Anne in Teams, so the question goes to the deputy.", "Anne is away for now, so the question goes to the deputy.")]
    public void Each_hindrance_is_told_in_words(Language language, string full, string unreachable, string away)
    {
        var anne = With("kl-ai", contact => contact with { Name = "Anne" });
        var absent = With("kl-ai", contact => contact with { Name = "Anne", AwayFrom = Today });

        Assert.EndsWith(full, Reason(anne, Load(open: new() { ["kl-ai"] = 15 })), StringComparison.Ordinal);
        Assert.EndsWith(unreachable, Reason(anne, Load(unreachable: ["kl-ai"])), StringComparison.Ordinal);
        Assert.EndsWith(away, Reason(absent, ContactLoad.Unknown), StringComparison.Ordinal);

        string Reason(ContactDirectory directory, ContactLoad load)
            => directory.Route(Category.Organisation, Sector.Municipality, null, language, Today, load: load)!.Reason;
    }

    [Fact]
    public void A_deputy_who_is_away_too_is_passed_over_for_the_deputys_deputy()
    {
        var route = new ContactDirectory(Seed).Route(
            Category.Organisation, Sector.Municipality, null, Language.Danish, Today, load: Load(unreachable: ["kl-ai", "kl-jura"]))!;

        Assert.Equal("digst-jura", route.Contact.Id);
    }

    [Fact]
    public void Deputies_who_stand_in_for_each_other_come_to_an_end()
    {
        Contact[] pair = [Find("kl-ai") with { Deputy = "kl-jura" }, Find("kl-jura") with { Deputy = "kl-ai" }];
        var route = new ContactDirectory(pair).Route(
            Category.Organisation, Sector.Municipality, null, Language.Danish, Today, load: Load(unreachable: ["kl-ai", "kl-jura"]))!;

        Assert.True(route.ByFallback);
        Assert.Equal(Find("kl-ai").Fallback, route.Contact.Name);
    }

    [Fact]
    public void A_deputy_of_another_sector_is_no_help_and_the_next_contact_is_asked()
    {
        var route = new ContactDirectory(Seed).Route(
            Category.Suppliers, Sector.State, null, Language.Danish, Today, load: Load(unreachable: ["ski-kontrakter"]))!;

        Assert.Equal("kl-ai", Find("ski-kontrakter").Deputy);
        Assert.Equal(("digst-signatur", null), (route.Contact.Id, route.StandsInFor));
    }

    [Theory]
    [InlineData(Language.Danish, "Ingen, der har det emne, kan tage det lige nu, så spørgsmålet går til den, der ved noget om flest emner.")]
    [InlineData(Language.English, "Nobody with that subject can take it just now, so the question goes to the one who knows most subjects.")]
    public void If_nobody_of_the_subject_is_there_the_question_goes_to_whoever_knows_most(Language language, string expected)
    {
        Contact[] two = [Find("dataetisk-raad"), Find("digst-generativ")];
        var route = new ContactDirectory(two).Route(
            Category.Ethics, Sector.State, null, language, Today, load: Load(unreachable: ["dataetisk-raad"]))!;

        Assert.Equal(("digst-generativ", expected), (route.Contact.Id, route.Reason));
    }

    [Fact]
    public void Who_is_asked_for_by_name_and_away_is_told_of_with_the_deputy()
    {
        var directory = With("kl-ai", contact => contact with { Name = "Anne", AwayTo = new(2026, 12, 3) });
        var route = directory.RouteByName("Hvem er min kontakt i KL?", Language.Danish, Today)!;

        Assert.Equal("kl-jura", route.Contact.Id);
        Assert.Equal("Du spurgte efter KL. Anne er væk til og med 3. december, så spørgsmålet går til stedfortræderen.", route.Reason);
        Assert.Null(directory.RouteByName("hej", Language.Danish, Today));
    }

    [Fact]
    public void The_router_hands_on_who_is_full_and_who_had_the_question_already()
    {
        var router = FixedBook.Router(Seed, new ManualTime());
        var request = new RouteRequest("Hvem kan hjælpe?", Category.Organisation, Sector.Municipality, null, Language.Danish);

        Assert.Equal("kl-ai", router.Route(request)!.Contact.Id);
        Assert.Equal("kl-jura", router.Route(request with { Load = Load(open: new() { ["kl-ai"] = 15 }) })!.Contact.Id);
        Assert.Equal("digst-signatur", router.Route(request with { Except = ["kl-ai"] })!.Contact.Id);
        Assert.Equal("kl-jura", router.Find(request with { Text = "min kontakt i KL", Load = Load(unreachable: ["kl-ai"]) })!.Contact.Id);
    }

    [Fact]
    public void Whoever_is_missing_every_category_and_sector_has_a_route_to_somebody_who_is_there()
        => Properties.Hold(
            from troubles in Gen.Elements(Trouble.None, Trouble.None, Trouble.Away, Trouble.Full, Trouble.Unreachable, Trouble.Left, Trouble.NotBegun).ArrayOf(Seed.Count)
            from category in Gen.Elements(Enum.GetValues<Category>())
            from sector in Gen.Elements(Enum.GetValues<Sector>())
            from language in Gen.Elements(Enum.GetValues<Language>())
            select (troubles, category, sector, language),
            given =>
            {
                var contacts = Seed.Zip(given.troubles, In).ToList();
                var load = Load(Having(Trouble.Full).ToDictionary(id => id, _ => 15), [.. Having(Trouble.Unreachable)]);
                var route = new ContactDirectory(contacts).Route(given.category, given.sector, null, given.language, Today, load: load)!;

                Assert.NotNull(route);
                Assert.EndsWith(".", route.Reason, StringComparison.Ordinal);
                Assert.DoesNotContain("{", route.Reason, StringComparison.Ordinal);
                var chosen = contacts.Single(contact => contact.Id == route.Contact.Id);
                Assert.Equal(route.ByFallback, load.Of(chosen, Today) != Availability.Free);
                Assert.True(!route.ByFallback || (contacts.All(contact => load.Of(contact, Today) != Availability.Free) && route.Contact.Name == chosen.Fallback));

                IEnumerable<string> Having(Trouble trouble) => Seed.Zip(given.troubles).Where(pair => pair.Second == trouble).Select(pair => pair.First.Id);
            },
            times: 2000);

    private static Contact In(Contact contact, Trouble trouble) => trouble switch
    {
        Trouble.Away => contact with { AwayFrom = Today.AddDays(-1) },
        Trouble.Full => contact with { MaxOpen = 15 },
        Trouble.Left => contact with { ValidTo = Today.AddDays(-1) },
        Trouble.NotBegun => contact with { ValidFrom = Today.AddDays(1) },
        _ => contact,
    };

    private static Contact Find(string id) => Seed.Single(contact => contact.Id == id);

    private static ContactDirectory With(string id, Func<Contact, Contact> change)
        => new(Seed.Select(contact => contact.Id == id ? change(contact) : contact));

    private static ContactLoad Load(Dictionary<string, int>? open = null, HashSet<string>? unreachable = null) => new(open ?? [], unreachable ?? []);

    private static DateOnly? Day(string? day)
        => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
