using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Bot.Tests.Cards.DirectoryGallery;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class DirectoryCardTests
{
    public static TheoryData<string> Names => [.. DirectoryGallery.All.Select(item => item.Name).Where(name => name.StartsWith("directory", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_button_is_read_back_as_what_it_says(string name)
    {
        foreach (var button in CardTests.Elements(CardTests.Card(name)).Where(e => (string?)e["type"] == "Action.Execute"))
        {
            var (verb, data) = ((string)button["verb"]!, (JObject)button["data"]!);
            var read = Assert.IsType<DirectoryCardAction>(CardClickReader.Read(verb, data));

            Assert.Equal((verb, "n1"), ($"directory{read.Verb}", read.Nonce));
            Assert.All(data.Properties().Where(field => field.Name is not ("nonce" or CardLanguage.Name)), field => Assert.Equal((string?)field.Value, read.Field(field.Name)));
            var submitted = Assert.IsType<DirectoryCardAction>(CardClickReader.Read((JObject)button["fallback"]!["data"]!));
            Assert.Equal((read.Verb, read.Nonce), (submitted.Verb, submitted.Nonce));
            Assert.Equal(read.Fields.OrderBy(field => field.Key), submitted.Fields.OrderBy(field => field.Key));
        }
    }

    [Theory]
    [InlineData("directory")]
    [InlineData("directoryNothing")]
    [InlineData("directory7")]
    [InlineData("directorysave")]
    public void Anything_else_is_no_click(string verb) => Assert.Null(CardClickReader.Read(verb, new JObject { ["nonce"] = "n1" }));

    [Fact]
    public void A_click_without_a_nonce_is_none() => Assert.Null(CardClickReader.Read("directorySave", new JObject()));

    [Fact]
    public void The_form_has_a_field_for_all_that_is_saved()
    {
        var inputs = Inputs(CardTests.Card("directory.form.da"));

        Assert.Equal(DirectoryFields.Form.Order(), inputs.Keys.Order());
        Assert.All(ContactForm.Of(Lise), field => Assert.Equal(field.Value, (string?)inputs[field.Key]["value"]));
    }

    [Fact]
    public void A_text_that_has_no_room_in_the_form_cannot_be_changed_there_and_is_never_cut_by_saving()
    {
        var contact = Lise with { CanHelpWith = new string('字', 4_000), CannotHelpWith = new string('字', 4_000), Fallback = new string('字', 4_000) };
        var inputs = Inputs(CardTests.Card(FormOf(contact)));

        Assert.DoesNotContain(DirectoryFields.CanHelp, inputs.Keys);
        Assert.Equal("Lise Holm", (string?)inputs[DirectoryFields.Name]["value"]);
    }

    [Theory]
    [InlineData("\",\"type\":\"Image\"}]")]
    [InlineData("${title}")]
    [InlineData("{\"type\":\"Action.OpenUrl\"}")]
    [InlineData("</speak><audio/>")]
    public void Text_never_adds_or_changes_an_element(string hostile)
        => Assert.All(
            Replies(hostile).Zip(Replies("almindelig tekst")),
            pair => Assert.Equal(Build(CardTests.Card(pair.Second)), Build(CardTests.Card(pair.First))));

    [Fact]
    public void Text_shows_as_it_was_written_and_does_nothing()
        => Assert.All(Replies("<at>Alle</at> [klik](https://ond.example) **fed**"), reply => Assert.DoesNotContain(
            CardTests.Elements(CardTests.Card(reply)).Where(e => (string?)e["type"] == "TextBlock").Select(e => (string)e["text"]!),
            text => text.Contains("<at>", StringComparison.Ordinal) || text.Contains("https://", StringComparison.Ordinal)));

    [Theory]
    [InlineData("æ")]
    [InlineData("*")]
    [InlineData("\"")]
    [InlineData("字")]
    [InlineData("😀")]
    [InlineData("ord ")]
    public void The_longest_texts_fit_into_a_message(string letter)
        => Assert.All(
            Replies(string.Concat(Enumerable.Repeat(letter, 4_000 / letter.Length))),
            reply => Assert.InRange(CardSize.Of(new ReplyCards().Show(reply)), 300, CardSize.Budget));

    [Theory]
    [InlineData(SeatRequestStatus.Accepted, "Du er nu kontaktperson for ‹b›DPO‹/b›, KL.")]
    [InlineData(SeatRequestStatus.Refused, "En administrator har sagt nej til, at du bliver kontaktperson for ‹b›DPO‹/b›, KL.")]
    public void A_person_is_told_the_outcome_in_a_line_of_plain_text(SeatRequestStatus status, string beginning)
    {
        var message = new ReplyCards().Show(new SeatNoteReply(Language.Danish, Request with { Status = status }, Lise with { Role = "<b>DPO</b>" }));

        Assert.Equal("plain", message.TextFormat);
        Assert.StartsWith(beginning, message.Text, StringComparison.Ordinal);
    }

    private static ContactFormReply FormOf(Contact contact)
        => new(Language.Danish, "n1", new ContactRecord(contact, new ContactState()), ContactForm.Of(contact), [.. Others(contact)]);

    private static IEnumerable<Contact> Others(Contact contact) => Enumerable.Range(0, 80).Select(n => contact with { Id = $"kontaktperson-nummer-{n}" });

    private static Dictionary<string, JObject> Inputs(JObject card)
        => CardTests.Elements(card).Where(e => ((string)e["type"]!).StartsWith("Input.", StringComparison.Ordinal)).ToDictionary(e => (string)e["id"]!);

    private static IEnumerable<Reply> Replies(string text)
    {
        var contact = Lise with { Name = text, Role = text, Organisation = text, CanHelpWith = text, CannotHelpWith = text, Fallback = text, FallbackChannel = text };
        var request = Request with { Name = text };
        EquatableList<Contact> others = [.. Others(contact)];
        var item = new UndeliveredItem("i1", RecipientKind.Person, text, request.AskedAt, text, UndeliveredSubject.Question, text);
        return
        [
            new SeatChoiceReply(Language.Danish, "n1", [contact], others),
            new SeatRequestReply(Language.Danish, "n1", request, contact),
            List(Language.Danish) with
            {
                Items = [.. Enumerable.Repeat(new DirectoryItem(new ContactRecord(contact, new ContactState()), [DirectoryFilter.Example]), 6)],
                Requests = [.. Enumerable.Repeat((request, contact), 5)],
            },
            FormOf(contact) with { Faults = [Shortened.To(text, 300)] },
            new AwayReply(Language.Danish, "n1", [.. others.Take(30)], null, null),
            new LeaveReply(Language.Danish, "n1", [.. others.Take(30)]),
            new ConfirmReply(Language.Danish, "n1", [.. others.Take(30)]),
            new UndeliveredReply(Language.Danish, "n1", [.. Enumerable.Repeat(item, 6)], 0, 6),
        ];
    }

    private static IEnumerable<string> Build(JObject card)
        => CardTests.Elements(card).Select(e => $"{e.Path}: {e["type"]} {string.Join(',', e.Properties().Select(p => p.Name))}");
}
