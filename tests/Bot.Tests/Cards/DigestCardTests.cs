using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class DigestCardTests
{
    public static TheoryData<string> Names => [.. DigestGallery.All.Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_button_is_read_back_as_what_it_says(string name)
    {
        foreach (var button in Buttons(CardTests.Card(name)))
        {
            var (verb, data) = ((string)button["verb"]!, (JObject)button["data"]!);

            var (executed, submitted) = (CardClickReader.Read(verb, data), CardClickReader.Read((JObject)button["fallback"]!["data"]!));

            Assert.NotNull(executed);
            Assert.Equivalent(executed, submitted, strict: true);
            if (executed is DigestCardAction click)
            {
                Assert.Equal((verb, "n1", DigestGallery.Place), ($"digest{click.Verb}", click.Nonce, click.Place));
            }
            else
            {
                // What leads elsewhere is a click of the reader of that place.
                Assert.False(verb.StartsWith("digest", StringComparison.Ordinal));
            }
        }
    }

    [Theory]
    [InlineData("digestRead", "{\"nonce\":\"n\"}")]
    [InlineData("digestOffer", "{\"nonce\":\"n\"}")]
    [InlineData("digestBack", "{\"nonce\":\"n\",\"subscriptionId\":\"c-1\",\"week\":\"2026-W60\"}")]
    [InlineData("digestMore", "{\"nonce\":\"n\",\"subscriptionId\":\"c-1\",\"week\":\"2026-W49\",\"kind\":\"lesson\"}")]
    [InlineData("digestFewer", "{\"nonce\":\"n\",\"kind\":\"Lesson\"}")]
    [InlineData("digestFollow", "{\"nonce\":\"n\",\"category\":\"3\"}")]
    [InlineData("digestFollow", "{\"category\":\"Legal\"}")]
    [InlineData("digest1", "{\"nonce\":\"n\",\"lessonId\":\"l\"}")]
    [InlineData("digestRead", null)]
    public void What_is_no_click_of_ours_is_none(string verb, string? json)
        => Assert.Null(CardClickReader.Read(verb, json is null ? null : JObject.Parse(json)));

    [Fact]
    public void Areas_that_there_are_not_are_left_out_of_those_that_a_card_offers()
    {
        var read = Read("digestTopics", new JObject { ["kind"] = "Lesson", ["categories"] = "Legal,None,Juristeri,legal,Legal" });

        Assert.Equal([Category.Legal, null], read.Categories);
    }

    [Fact]
    public void Sections_stand_in_the_order_of_kinds_whatever_order_the_items_have()
    {
        var reply = (DigestReply)DigestGallery.All.Single(item => item.Name == "digest.personal.da").Reply;
        var turned = reply with { Digest = reply.Digest with { Items = [.. reply.Digest.Items.Reverse()] } };

        Assert.Equal(
            ["Dit spørgsmål", "Venter på dig, og fristen er gået", "Venter på dit svar", "Nye erfaringer", "Kan du svare?"],
            Headings(CardTests.Card(turned)).Skip(1));
    }

    [Fact]
    public void There_is_a_section_only_for_what_there_is_and_one_lesson_is_not_called_many()
        => Assert.Equal(["Ugens overblik · uge 49", "Ny erfaring"], Headings(CardTests.Card("digest.one.da")));

    [Fact]
    public void An_example_says_so_and_has_nothing_to_click()
    {
        foreach (var name in new[] { "digest.preview.da", "digest.preview.en" })
        {
            Assert.DoesNotContain(CardTests.Elements(CardTests.Card(name)), e => ((string)e["type"]!).StartsWith("Action.", StringComparison.Ordinal));
        }

        Assert.Contains("Det er et eksempel", (string?)CardTests.Card("digest.preview.da")["speak"], StringComparison.Ordinal);
        Assert.Contains(CardTests.Elements(CardTests.Card("digest.preview.da")), e => (string?)e["text"] == "og én til");
    }

    [Fact]
    public void It_is_read_aloud_with_its_lead_and_the_first_titles()
    {
        var reply = DigestGallery.Of(
            Language.Danish, "Der er nyt.", [.. Enumerable.Range(1, 5).Select(n => new DigestItem(DigestItemKind.Lesson, $"l{n}", $"Erfaring {n}") { LessonId = $"l{n}" })]);

        Assert.Equal("Ugens overblik. Der er nyt. Erfaring 1. Erfaring 2. Erfaring 3.", (string?)CardTests.Card(reply)["speak"]);
    }

    [Fact]
    public void The_lessons_that_have_no_room_are_behind_a_button_that_knows_where_they_begin()
    {
        var button = Assert.Single(Buttons(CardTests.Card("digest.more.da")), button => (string?)button["verb"] == "digestMore");

        Assert.Equal("Se resten (9)", (string?)button["title"]);
        Assert.Equal((DigestItemKind.Lesson, 3), (Read(button).Kind, Read(button).First));
    }

    [Fact]
    public void What_waits_for_the_person_leads_to_its_question_and_nobody_wants_less_of_it()
    {
        var card = CardTests.Card("digest.personal.da");

        Assert.Equal(
            [("h-5", "Mine"), ("h-6", "Queue"), ("h-7", "Queue")],
            Buttons(card).Where(button => (string?)button["verb"] == "handOffView").Select(button => ((string?)button["data"]!["handOffId"], (string?)button["data"]!["list"])));
        Assert.DoesNotContain(Buttons(card), button => Read(button) is { Kind: DigestItemKind.OwnQuestion or DigestItemKind.Overdue or DigestItemKind.Queue });
    }

    [Fact]
    public void A_question_that_many_have_asked_can_be_answered_where_it_stands_while_it_is_open()
    {
        var reply = DigestGallery.Of(
            Language.Danish,
            "Der er nyt.",
            [
                new DigestItem(DigestItemKind.Recurring, "group-1", "Hvem ejer modellen?") { HandOffId = "h-3" },
                new DigestItem(DigestItemKind.Recurring, "group-2", "Hvem betaler driften?"),
            ]);

        var button = Assert.Single(Buttons(CardTests.Card(reply)), button => (string?)button["verb"] == "digestOffer");
        Assert.Equal(("Kan du svare?", "h-3"), ((string?)button["title"], (string?)button["data"]!["handOffId"]));
    }

    [Fact]
    public void One_thing_to_choose_is_chosen_at_once_and_several_on_a_card_of_their_own()
    {
        var choices = Buttons(CardTests.Card("digest.personal.da")).Where(button => (string?)button["title"] == "Færre af disse").Select(Read).ToList();

        Assert.Equal([(DigestVerb.Topics, null), (DigestVerb.Fewer, Category.Legal)], choices.Select(click => (click.Verb, click.Category)));
        Assert.Equal([Category.Legal, Category.Data, Category.Suppliers], choices[0].Categories);
    }

    [Fact]
    public void A_lesson_goes_back_to_the_digest_or_to_the_page_that_it_was_opened_from()
    {
        Assert.Equal(DigestVerb.Back, Read(Buttons(CardTests.Card("digest.lesson.da")).Last()).Verb);
        var list = Read(Buttons(CardTests.Card("digest.lesson.rest.en")).Last());
        Assert.Equal((DigestVerb.More, DigestItemKind.Lesson, 13), (list.Verb, list.Kind, list.First));
    }

    [Fact]
    public void A_very_long_lesson_is_read_on_without_losing_the_way_back()
    {
        var text = string.Concat(Enumerable.Repeat("et ord mere ", 330));
        var lesson = ALesson("erf-1").About(text).Doing(text).EndingIn(string.Concat(Enumerable.Repeat("*", 4_000))).Build();
        var card = CardTests.Card(new DigestLessonReply(new ShownLessonReply(Language.Danish, lesson, 0), "n1", DigestGallery.Place) { First = 3 });

        var on = Read(Buttons(card).First(button => (string?)button["verb"] == "digestRead"));

        Assert.Equal(("erf-1", 1, 3, DigestGallery.Place), (on.LessonId, on.Part, on.First, on.Place));
    }

    [Fact]
    public void A_date_leads_only_to_an_address_of_the_web()
    {
        DigestReply With(string url) => DigestGallery.Of(Language.Danish, "En dato.", [new DigestItem(DigestItemKind.Date, "d", "Frist") { Url = url }]);

        Assert.Contains("Action.OpenUrl", CardTests.Card(With("https://digst.dk/")).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Action.OpenUrl", CardTests.Card(With("javascript:alert(1)")).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("æ")]
    [InlineData("*")]
    [InlineData("\"")]
    [InlineData("字")]
    [InlineData("😀")]
    [InlineData("ord ")]
    public void The_fullest_digest_fits_into_a_message_and_nothing_of_it_is_out_of_reach(string letter)
    {
        foreach (var isPersonal in new[] { false, true })
        {
            var reply = Fullest(letter, 10) with { IsPersonal = isPersonal };

            var message = new ReplyCards().Show(reply);

            Assert.InRange(CardSize.Of(message), 500, CardSize.Budget);
            var card = JObject.Parse(message.Attachments[0].Content.ToString()!);
            Assert.Equal(Enum.GetValues<DigestItemKind>().Length, Headings(card).Count() - 1);
            var rests = Buttons(card).Where(button => (string?)button["verb"] == "digestMore").ToDictionary(button => Read(button).Kind!.Value);
            Assert.Equal(Enum.GetValues<DigestItemKind>(), rests.Keys.Order());
            Assert.All(rests, rest => Assert.Equal($"Se resten ({(rest.Key == DigestItemKind.Lesson ? 310 : 10) - Read(rest.Value).First})", (string?)rest.Value["title"]));
        }
    }

    [Theory]
    [InlineData("*")]
    [InlineData("字")]
    [InlineData("😀")]
    public void The_longest_page_of_the_rest_and_the_longest_choice_fit_into_a_message(string letter)
    {
        var digest = Fullest(letter, 10).Digest;
        Reply[] replies =
        [
            .. Enum.GetValues<DigestItemKind>().Select(kind => new DigestRestReply(
                Language.Danish, "n1", DigestGallery.Place, kind, [.. digest.Items.Where(item => item.Kind == kind)], 100, 300)),
            new DigestTopicsReply(Language.Danish, "n1", DigestGallery.Place, DigestItemKind.Lesson, [.. Enum.GetValues<Category>().Select(category => new DigestTopic(category))])
            {
                CanFollow = true, HasBack = true, Notice = new string('n', 400),
            },
        ];

        Assert.All(replies, reply => Assert.InRange(CardSize.Of(new ReplyCards().Show(reply)), 500, CardSize.Budget));
    }

    [Theory]
    [InlineData("\",\"type\":\"Image\"}]")]
    [InlineData("${title}")]
    [InlineData("{\"type\":\"Action.OpenUrl\"}")]
    [InlineData("</speak><audio/>")]
    public void Text_never_adds_or_changes_an_element(string hostile)
        => Assert.Equal(Build(CardTests.Card(Fullest("almindelig tekst", 1, once: true))), Build(CardTests.Card(Fullest(hostile, 1, once: true))));

    private static DigestReply Fullest(string letter, int ofEach, bool once = false)
    {
        string Text(int length) => once ? letter : string.Concat(Enumerable.Repeat(letter, length / letter.Length));
        var categories = Enum.GetValues<Category>();
        DigestItem Item(DigestItemKind kind, int n) => new(kind, $"erf-{n}", Text(500))
        {
            Detail = Text(1_000), Category = categories[n % categories.Length], LessonId = $"erf-{new string('x', 50)}{n}", HandOffId = new string('h', 32), Url = "https://digst.dk/" + new string('u', 100),
        };
        var digest = new Digest(
            DigestGallery.Place.SubscriptionId, DigestGallery.Place.Week, Language.Danish, Text(800),
            [.. Enum.GetValues<DigestItemKind>().SelectMany(kind => Enumerable.Range(0, ofEach).Select(n => Item(kind, n)))])
        {
            More = [.. Enumerable.Range(ofEach, once ? 0 : 300).Select(n => Item(DigestItemKind.Lesson, n))],
        };
        return new DigestReply(digest, new string('n', 32), IsPreview: false, IsPersonal: false);
    }

    /// <summary>The buttons as a client gives them back.</summary>
    private static IEnumerable<JObject> Buttons(JObject card) => CardTests.Elements(JObject.Parse(card.ToString())).Where(e => (string?)e["type"] == "Action.Execute");

    private static IEnumerable<string?> Headings(JObject card) => CardTests.Elements(card).Where(e => (string?)e["style"] == "heading").Select(e => (string?)e["text"]);

    private static DigestCardAction Read(string verb, JObject data)
    {
        (data["nonce"], data["subscriptionId"], data["week"]) = ("n1", "c-1", "2026-W49");
        return Assert.IsType<DigestCardAction>(CardClickReader.Read(verb, data));
    }

    private static DigestCardAction Read(JObject button) => CardClickReader.Read((string)button["verb"]!, (JObject)button["data"]!) as DigestCardAction ?? new(DigestVerb.Read, "");

    private static IEnumerable<string> Build(JObject card)
        => CardTests.Elements(card).Select(e => $"{e.Path}: {e["type"]} {string.Join(',', e.Properties().Select(p => p.Name))}");
}
