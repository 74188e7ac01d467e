using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.Drafts;
using TeamsPilotBot.Dialogs.Recurring;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class DraftCardTests
{
    private static readonly string[] LongFields = ["problem", "done", "outcome"];

    public static TheoryData<string> Names => [.. DraftGallery.All.Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_button_is_read_back_as_what_it_says(string name)
    {
        // As a client gives it back.
        var card = JObject.Parse(CardTests.Card(name).ToString());
        foreach (var button in CardTests.Elements(card).Where(e => (string?)e["type"] == "Action.Execute"))
        {
            var (verb, data) = ((string)button["verb"]!, (JObject)button["data"]!);

            var (executed, submitted) = (CardClickReader.Read(verb, data), CardClickReader.Read((JObject)button["fallback"]!["data"]!));

            Assert.NotNull(executed);
            Assert.Equal(executed.GetType(), submitted!.GetType());
            switch (executed)
            {
                case DraftCardAction draft:
                    Assert.Equal((verb, "n1"), ($"draft{draft.Verb}", draft.Nonce));
                    break;
                case RecurringCardAction recurring:
                    Assert.Equal((verb, "n1", (int?)data["first"] ?? 0), ($"recurring{recurring.Verb}", recurring.Nonce, recurring.First));
                    break;
            }
        }
    }

    [Fact]
    public void What_is_typed_is_read_and_an_emptied_field_is_not_a_missing_one()
    {
        var card = CardTests.Card("draft.proposed.da");
        var data = new JObject((JObject)CardTests.Elements(card).First(e => (string?)e["verb"] == "draftApprove")["data"]!)
        {
            ["title"] = "Ny", ["done"] = "", ["category"] = "Legal",
        };

        var read = Assert.IsType<DraftCardAction>(CardClickReader.Read("draftApprove", data));

        Assert.Equal(1, read.BasedOn);
        Assert.Equal(DraftProposal.IdOf("h1"), read.DraftId);
        Assert.Equal(("Ny", "", "Legal"), (read.Fields[DraftFields.Title], read.Fields[DraftFields.Action], read.Fields[DraftFields.Category]));
        Assert.False(read.Fields.ContainsKey(DraftFields.Problem));
    }

    [Theory]
    [InlineData("draftDance", "{\"nonce\":\"n\",\"draftId\":\"d\"}")]
    [InlineData("draftApprove", "{\"nonce\":\"n\"}")]
    [InlineData("draftBegin", "{\"nonce\":\"n\",\"draftId\":\"d\"}")]
    [InlineData("draft1", "{\"nonce\":\"n\",\"draftId\":\"d\"}")]
    [InlineData("draftApprove", null)]
    [InlineData("recurringRaise", "{\"nonce\":\"n\"}")]
    [InlineData("recurringList", "{}")]
    public void What_is_no_click_of_ours_is_none(string verb, string? json)
        => Assert.Null(CardClickReader.Read(verb, json is null ? null : JObject.Parse(json)));

    [Fact]
    public void Only_whose_approval_is_missing_can_approve()
    {
        bool CanApprove(string name) => CardTests.Elements(CardTests.Card(name)).Any(e => (string?)e["verb"] == "draftApprove");

        Assert.True(CanApprove("draft.yours.da"));
        Assert.False(CanApprove("draft.waiting.da"));
        Assert.False(CanApprove("draft.ready.da"));
        Assert.False(CanApprove("draft.dropped.da"));
    }

    [Fact]
    public void The_fields_hold_what_was_typed_and_are_open_where_something_is_wrong()
    {
        var again = CardTests.Elements(CardTests.Card("draft.again.da")).ToList();

        Assert.Equal("Ring på [telefon fjernet]", (string?)again.Single(e => (string?)e["id"] == "outcome")["value"]);
        Assert.True((bool)again.Single(e => (string?)e["id"] == "fields")["isVisible"]!);
        Assert.False((bool)CardTests.Elements(CardTests.Card("draft.proposed.da")).Single(e => (string?)e["id"] == "fields")["isVisible"]!);
    }

    [Theory]
    [InlineData("\",\"type\":\"Image\"}]")]
    [InlineData("${title}")]
    [InlineData("{\"type\":\"Action.OpenUrl\"}")]
    [InlineData("</speak><audio/>")]
    public void Text_never_adds_or_changes_an_element(string hostile)
        => Assert.All(
            With(hostile).Zip(With("almindelig tekst")),
            pair => Assert.Equal(Build(CardTests.Card(pair.Second)), Build(CardTests.Card(pair.First))));

    [Fact]
    public void Text_shows_as_it_was_written_and_does_nothing()
    {
        const string hostile = "<at>Alle</at> [klik](https://ond.example) **fed**";
        foreach (var reply in With(hostile))
        {
            var texts = CardTests.Elements(CardTests.Card(reply)).Where(e => (string?)e["type"] == "TextBlock").Select(e => (string)e["text"]!).ToList();

            Assert.Contains(texts, text => text.Contains("‹at›Alle‹/at›", StringComparison.Ordinal));
            Assert.DoesNotContain(texts, text => text.Contains("<at>", StringComparison.Ordinal) || text.Contains("https://", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("æ")]
    [InlineData("\"")]
    [InlineData("字")]
    [InlineData("😀")]
    public void The_longest_texts_fit_into_a_message(string letter)
        => Assert.All(
            With(string.Concat(Enumerable.Repeat(letter, 4_000 / letter.Length))),
            reply => Assert.InRange(CardSize.Of(new ReplyCards().Show(reply)), 500, CardSize.Budget));

    [Fact]
    public void A_text_of_the_longest_kind_that_people_write_can_still_be_changed_on_the_card()
    {
        var text = string.Concat(Enumerable.Repeat("et ord mere ", 330));
        var card = CardTests.Card(DraftGallery.Of(DraftGallery.Proposed(DraftGallery.Text with { Problem = text, Action = text, Outcome = text }), DraftSide.Asker));

        Assert.All(LongFields, id
            => Assert.Equal(text.Trim(), (string?)CardTests.Elements(card).Single(e => (string?)e["id"] == id)["value"]));
    }

    [Fact]
    public void A_note_is_one_plain_line()
    {
        var draft = DraftGallery.Proposed(DraftGallery.Text with { Title = "<at>Alle</at>\nhttps://ond.example" });
        var note = new ReplyCards().Show(new DraftNoteReply(
            Language.Danish, draft, new DraftEntry("m1", DraftMoveKind.Drop, "lise", DraftSide.Contact, draft.Trail[0].At, 1, null, "Nej\ntak")));

        Assert.Empty(note.Attachments ?? []);
        Assert.Equal("plain", note.TextFormat);
        Assert.StartsWith("Den, der svarede, har droppet udkastet", note.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<at>", note.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", note.Text, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Reply> With(string text)
    {
        var draft = DraftGallery.Proposed(DraftGallery.Text with { Title = text, Problem = text, Action = text, Outcome = text });
        var group = DraftGallery.Group with { Title = text };
        return
        [
            DraftGallery.Of(draft, DraftSide.Asker) with { Notice = Shortened.To(text, 100) },
            new DraftListReply(Language.Danish, "n1", [.. Enumerable.Repeat(draft, DraftListReply.Most)], 20),
            new RecurringListReply(Language.Danish, "n1", [.. Enumerable.Repeat(group, RecurringListReply.PageSize)], 0, 20),
            new RecurringRaiseReply(Language.Danish, "n1", group, new NationalRoute(default, "Fordi", null)),
        ];
    }

    private static IEnumerable<string> Build(JObject card)
        => CardTests.Elements(card).Select(e => $"{e.Path}: {e["type"]} {string.Join(',', e.Properties().Select(p => p.Name))}");
}
