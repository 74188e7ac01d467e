using System.Text;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Resources;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Records;

public class RegistryFileTests
{
    [Fact]
    public void The_seed_files_are_taken_whole_and_without_a_warning()
    {
        var contacts = ContactReader.Load(SeedFiles.PathOf("contacts.json"));
        var projects = ProjectReader.Load(SeedFiles.PathOf("projects.json"));
        var resources = ResourceReader.Load(SeedFiles.PathOf("resources.json"));

        Assert.Equal((14, 40, 49), (contacts.Records.Count, projects.Records.Count, resources.Records.Count));
        Assert.Empty(contacts.Refused.Concat(projects.Refused).Concat(resources.Refused));
        Assert.Empty(contacts.Warnings.Concat(projects.Warnings).Concat(resources.Warnings));
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_in_words()
    {
        var set = ContactReader.Load("no-such-folder/contacts.json");

        Assert.Empty(set.Records);
        Assert.Equal("Filen contacts.json findes ikke.", Assert.Single(set.Refused).Reason(Knowledge.Texts.Language.Danish));
    }

    [Fact]
    public void A_contact_whose_last_day_is_before_the_first_is_refused()
    {
        var set = Contacts("""
            [{"id":"a","name":"n","role":"r","organisation":"o","categories":["data"],"sectors":["state"],
              "validFrom":"2026-02-01","validTo":"2026-01-01"}]
            """);

        Assert.Equal("EndsBeforeItStarts", Assert.Single(Assert.Single(set.Refused).Reasons).Key);
    }

    [Theory]
    [InlineData("2026-12-01", "2026-12-24", null)]
    [InlineData("2026-12-24", "2026-12-01", "EndsBeforeItStarts")]
    public void Days_on_which_a_contact_is_away_are_read(string from, string to, string? fault)
    {
        var set = Contacts($$"""
            [{"id":"a","name":"n","role":"r","organisation":"o","categories":["data"],"sectors":["state"],"awayFrom":"{{from}}","awayTo":"{{to}}"}]
            """);

        Assert.Equal(fault, set.Refused.SingleOrDefault()?.Reasons[0].Key);
        Assert.Equal(fault is null, set.Records.SingleOrDefault()?.IsAwayOn(new DateOnly(2026, 12, 10)) == true);
        Assert.Empty(set.Warnings);
    }

    [Fact]
    public void All_that_is_wrong_with_a_contact_is_told_at_once()
    {
        var refused = Assert.Single(Contacts("""[{"id":"a","sectors":["mars"]}]""").Refused);

        Assert.Equal(["Missing", "Missing", "Missing", "Missing", "UnknownValue"], refused.Reasons.Select(reason => reason.Key));
        Assert.Equal(
            "name mangler. role mangler. organisation mangler. categories mangler. sectors har en ukendt værdi: mars. Brug en af: municipality, region, state, cross-sector.",
            refused.Reason(Knowledge.Texts.Language.Danish));
    }

    [Fact]
    public void An_address_that_is_not_on_the_web_is_left_out()
    {
        var set = RecordFile.Read(
            Encoding.UTF8.GetBytes("""[{"id":"r","name":"n","kind":"tool","exists":true,"url":"javascript:alert(1)"}]"""), ResourceReader.Read);

        Assert.Null(Assert.Single(set.Records).Url);
        Assert.Equal("BadAddress", Assert.Single(set.Warnings).Note.Key);
    }

    private static RecordSet<Contact> Contacts(string json) => RecordFile.Read(Encoding.UTF8.GetBytes(json), ContactReader.Read);
}
