using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.Contacts.DirectoryTalk;

namespace TeamsPilotBot.Dialogs.Tests.Contacts;

public class ContactEditingTests
{
    [Fact]
    public async Task What_the_form_shows_saved_as_it_is_changes_nothing()
    {
        var talk = await BeginAsync();
        foreach (var id in new[] { "kl-jura", "kl-ai", "aarhus" })
        {
            var before = talk.Find(id);

            Assert.IsType<DirectoryListReply>((await talk.ClickAsync(Administrator, DirectoryVerb.Save, await talk.FormAsync(id))).Reply);

            Assert.Equal(before, talk.Find(id));
        }
    }

    [Fact]
    public async Task All_that_the_form_holds_can_be_changed()
    {
        var talk = await BeginAsync();
        var form = await talk.FormAsync("aarhus");
        foreach (var (name, value) in new Dictionary<string, string>
        {
            [DirectoryFields.Name] = "Dorte Data", [DirectoryFields.Role] = "Datachef", [DirectoryFields.Organisation] = "Aarhus Kommune",
            [DirectoryFields.CanHelp] = "Data", [DirectoryFields.CannotHelp] = "Jura", [DirectoryFields.AnswerWithin] = "3", [DirectoryFields.MaxOpen] = "7",
            [DirectoryFields.Deputy] = "kl-jura", [DirectoryFields.Successor] = DirectoryFields.Nobody, [DirectoryFields.Mailbox] = "data@example.dk",
            [DirectoryFields.Channel] = "19:data@thread.tacv2", [DirectoryFields.ValidFrom] = "2026-01-01", [DirectoryFields.ValidTo] = "2027-01-01",
            [DirectoryFields.AwayFrom] = "2026-12-01", [DirectoryFields.AwayTo] = "2026-12-02", [DirectoryFields.Categories] = "Data,Operations",
            [DirectoryFields.Sectors] = "Region,State", [DirectoryFields.UserId] = MetteId.ToUpperInvariant(),
        })
        {
            form[name] = value;
        }

        await talk.ClickAsync(Administrator, DirectoryVerb.Save, form);

        Assert.Equal(
            new Contact
            {
                Id = "aarhus", Name = "Dorte Data", Role = "Datachef", Organisation = "Aarhus Kommune", CanHelpWith = "Data", CannotHelpWith = "Jura",
                AnswerWithinWorkingDays = 3, MaxOpen = 7, Deputy = "kl-jura", Fallback = "data@example.dk", FallbackChannel = "19:data@thread.tacv2",
                ValidFrom = new(2026, 1, 1), ValidTo = new(2027, 1, 1), AwayFrom = new(2026, 12, 1), AwayTo = new(2026, 12, 2),
                Categories = [Category.Data, Category.Operations], Sectors = [Sector.Region, Sector.State], UserId = MetteId, LastConfirmed = new(2026, 11, 25),
            },
            talk.Find("aarhus"));
    }

    [Theory]
    [InlineData(DirectoryFields.Name, "", "Navn mangler.")]
    [InlineData(DirectoryFields.Categories, "", "Emner mangler.")]
    [InlineData(DirectoryFields.Sectors, "Mars", "Sektorer mangler.")]
    [InlineData(DirectoryFields.AnswerWithin, "hurtigt", "Svarer inden for (arbejdsdage): Skriv et helt tal fra 1 til 365, eller lad feltet være tomt.")]
    [InlineData(DirectoryFields.MaxOpen, "0", "Flest åbne spørgsmål: Skriv et helt tal fra 1 til 365, eller lad feltet være tomt.")]
    [InlineData(DirectoryFields.ValidTo, "1/2", "Til og med: Det er ikke en dato.")]
    [InlineData(DirectoryFields.Deputy, "hvem", "Stedfortræder: Den kontaktperson findes ikke længere.")]
    [InlineData(DirectoryFields.Channel, "https://teams", "Kanal i Teams: Det skal være kanalens id, som begynder med 19: og slutter med @thread.tacv2.")]
    [InlineData(DirectoryFields.Version, "99", "En anden har rettet kontaktpersonen imens. Se efter, om det, du har skrevet, stadig passer, og gem igen.")]
    public async Task What_cannot_be_saved_comes_back_with_the_reason_and_all_that_was_typed(string name, string value, string fault)
    {
        var talk = await BeginAsync();
        var typed = await talk.FormAsync("kl-jura");
        typed[DirectoryFields.CanHelp] = "Noget helt nyt";
        typed[name] = value;
        var before = talk.Find("kl-jura");

        var form = Assert.IsType<ContactFormReply>((await talk.ClickAsync(Administrator, DirectoryVerb.Save, typed)).Reply);

        Assert.Equal([fault], form.Faults);
        Assert.All(DirectoryFields.Form, field => Assert.Equal(typed.GetValueOrDefault(field, ""), form.Values.GetValueOrDefault(field, "")));
        Assert.Equal(before, talk.Find("kl-jura"));
    }

    [Fact]
    public async Task A_text_that_the_form_had_no_room_for_stays()
    {
        var talk = await BeginAsync();
        var typed = await talk.FormAsync("kl-jura");
        typed.Remove(DirectoryFields.CanHelp);
        typed[DirectoryFields.CannotHelp] = "Alt andet";

        await talk.ClickAsync(Administrator, DirectoryVerb.Save, typed);

        Assert.Equal(("Samtykke", "Alt andet"), (talk.Find("kl-jura").CanHelpWith, talk.Find("kl-jura").CannotHelpWith));
    }

    [Fact]
    public async Task A_new_contact_is_made_once_however_often_the_click_comes()
    {
        var talk = await BeginAsync();
        Assert.Null((await talk.ClickAsync<ContactFormReply>(Administrator, DirectoryVerb.Edit)).Record);
        var typed = new Dictionary<string, string>
        {
            [DirectoryFields.Name] = "Ny Person", [DirectoryFields.Role] = "Etik", [DirectoryFields.Organisation] = "KL", [DirectoryFields.Categories] = "Ethics",
            [DirectoryFields.Sectors] = "Municipality",
        };

        await talk.ClickAsync(Administrator, DirectoryVerb.Save, typed, nonce: "same");
        await talk.ClickAsync(Administrator, DirectoryVerb.Save, typed, nonce: "same");

        Assert.Equal(("Ny Person", false), Assert.Single(talk.Directory.Book.Current.All.Skip(3).Select(contact => (contact.Name, contact.Example))));
    }

    [Fact]
    public async Task Only_examples_can_be_removed()
    {
        var talk = await BeginAsync();

        Assert.StartsWith("Kun eksempler", (await talk.ClickAsync(Administrator, DirectoryVerb.Remove, new Dictionary<string, string> { [DirectoryFields.Contact] = "kl-jura" })).Sentence, StringComparison.Ordinal);
        await talk.ClickAsync<DirectoryListReply>(Administrator, DirectoryVerb.Remove, (DirectoryFields.Contact, "aarhus"));

        Assert.Equal(["kl-jura", "kl-ai"], talk.Directory.Book.Current.All.Select(contact => contact.Id));
    }

    [Theory]
    [InlineData(DirectoryFilter.All, "kl-jura", "kl-ai", "aarhus", "borte")]
    [InlineData(DirectoryFilter.Example, "aarhus")]
    [InlineData(DirectoryFilter.Nobody, "kl-ai")]
    [InlineData(DirectoryFilter.Ended, "borte")]
    [InlineData(DirectoryFilter.NotConfirmed)]
    public async Task The_directory_is_shown_in_parts(DirectoryFilter filter, params string[] ids)
    {
        var talk = await BeginAsync(Anne, Bo, Example, Anne with { Id = "borte", ValidTo = new(2026, 11, 1) });

        var list = await talk.ClickAsync<DirectoryListReply>(Administrator, DirectoryVerb.List, (DirectoryFields.Filter, filter.ToString()));

        Assert.Equal(ids, list.Items.Select(item => item.Record.Contact.Id));
        Assert.Equal(ids.Length, list.Counts[filter]);
    }

    [Fact]
    public async Task What_did_not_arrive_is_tried_again_one_by_one_or_all_at_once()
    {
        var talk = await BeginAsync();
        foreach (var number in Enumerable.Range(1, 8))
        {
            talk.Directory.GivenUp.Add(new UndeliveredItem($"i{number}", RecipientKind.Person, null, DateTimeOffset.UnixEpoch, "Blocked", UndeliveredSubject.Question, "Et spørgsmål"));
        }

        var rest = await talk.ClickAsync<UndeliveredReply>(Administrator, DirectoryVerb.Retry, (DirectoryFields.Item, "i2"));
        Assert.Equal((7, 6), (rest.Total, rest.Items.Count));
        Assert.Equal("Det er allerede sendt eller væk.", (await talk.ClickAsync<UndeliveredReply>(Administrator, DirectoryVerb.Retry, (DirectoryFields.Item, "i2"))).Notice);
        Assert.NotNull((await talk.ClickAsync(Administrator, DirectoryVerb.Retry)).Sentence);

        Assert.Equal(0, (await talk.ClickAsync<UndeliveredReply>(Administrator, DirectoryVerb.RetryAll)).Total);
    }
}
