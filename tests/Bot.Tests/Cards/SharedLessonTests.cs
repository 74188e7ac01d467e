using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class SharedLessonTests
{
    private static readonly CardLinks Links = new(
        new LessonLinks("https://erfaringer.example.dk"), new ChatLinks("c4f1a5d2-0000-4000-8000-000000000001", "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e11"));

    [Theory]
    [InlineData("shared.da", "speciale-001", Language.Danish)]
    [InlineData("shared.en", "speciale-001", Language.English)]
    [InlineData("shared.national.da", "kk-001", Language.Danish)]
    public void A_shared_lesson_looks_as_it_did(string name, string id, Language language)
        => Snapshot.Matches(name, Card(SeedRecords.Lesson(id), language));

    [Fact]
    public void A_shared_lesson_leads_to_the_chat_with_the_bot_with_the_command_ready()
    {
        var open = Assert.Single(Actions(Card(SeedRecords.Lesson("speciale-001"))));

        Assert.Equal("Action.OpenUrl", (string?)open["type"]);
        Assert.Equal(
            "https://teams.microsoft.com/l/chat/0/0?tenantId=6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e11&users=28:c4f1a5d2-0000-4000-8000-000000000001&message=vis%20erfaring%20speciale-001",
            (string?)open["url"]);
    }

    [Fact]
    public void Without_a_registration_it_leads_to_its_link_and_without_an_address_nowhere()
    {
        var lesson = SeedRecords.Lesson("speciale-001");

        Assert.Equal(
            "https://erfaringer.example.dk/lessons/speciale-001", (string?)Assert.Single(Actions(Card(lesson, links: Links with { Chats = ChatLinks.None })))["url"]);
        Assert.Empty(Actions(Card(lesson, links: CardLinks.None)));
        Assert.DoesNotContain(CardTests.Elements(Card(lesson, links: CardLinks.None)), e => (string?)e["type"] == "RichTextBlock");
    }

    [Fact]
    public void Nothing_on_it_comes_back_to_the_bot_and_every_client_that_unfurls_links_can_show_it()
    {
        Assert.All(SeedData.Lessons, lesson =>
        {
            var card = Card(lesson);
            Assert.Equal("1.3", (string?)card["version"]);
            Assert.DoesNotContain(CardTests.Elements(card), e => (string?)e["type"] is "Action.Execute" or "Action.Submit" or "Input.Text");
            Assert.DoesNotContain("${", card.ToString(), StringComparison.Ordinal);
            Assert.False(string.IsNullOrWhiteSpace((string?)card["speak"]));
        });
    }

    [Fact]
    public void Law_and_advice_of_ours_are_marked()
    {
        var plain = Texts(Card(ALesson().Build()));
        var marked = Texts(Card(ALesson().In(Category.Legal).With(l => l with { AdviceBasis = AdviceBasis.Inferred, SecondHand = true }).Build()));

        foreach (var mark in new[] { "ikke juridisk rådgivning", "Rådet er vores tolkning", "Fortalt på anden hånd" })
        {
            Assert.DoesNotContain(mark, plain, StringComparison.Ordinal);
            Assert.Contains(mark, marked, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("æ", true)]
    [InlineData("*", true)]
    [InlineData("\"", true)]
    [InlineData("字", true)]
    [InlineData("ord ", false)]
    public void The_longest_lesson_fits_and_says_if_it_is_cut(string letter, bool cut)
    {
        var text = string.Concat(Enumerable.Repeat(letter, 4_000 / letter.Length));
        var lesson = ALesson().Titled(text[..200]).About(text).Doing(text).EndingIn(text)
            .With(l => l with { Organisation = text, Project = text, Source = new SourceReference(text, text) }).Build();
        var message = new ReplyCards(Links).Show(new SharedLessonReply(Language.Danish, lesson));

        Assert.InRange(CardSize.Of(message), 500, CardSize.Budget);
        Assert.Equal(cut, message.Attachments[0].Content.ToString()!.Contains("Teksten er forkortet.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_of_a_lesson_shows_its_link_to_be_copied()
    {
        var lesson = SeedRecords.Lesson("speciale-001");
        foreach (Reply reply in new Reply[] { new LessonReply(Language.Danish, "q1", "n1", 3, lesson, 0), new ShownLessonReply(Language.Danish, lesson, 0) })
        {
            var link = Assert.Single(CardTests.Elements(Card(reply, Links)), e => (string?)e["type"] == "RichTextBlock")["inlines"]![1]!;

            Assert.Equal("https://erfaringer.example.dk/lessons/speciale-001", (string?)link["text"]);
            Assert.Equal(link["text"], link["selectAction"]!["url"]);
        }
    }

    [Fact]
    public void A_lesson_that_was_asked_for_by_its_id_has_no_answer_to_go_back_to()
        => Assert.DoesNotContain(Actions(Card(new ShownLessonReply(Language.Danish, SeedRecords.Lesson("speciale-001"), 0), Links)), action => (string?)action["verb"] == "back");

    [Fact]
    public void A_long_lesson_that_was_asked_for_by_its_id_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("*", 4_000));
        var lesson = ALesson().About(text).Doing(text).EndingIn(text + "SLUT").Build();
        var (part, shown) = ((int?)0, "");
        while (part is { } wanted)
        {
            var card = Card(new ShownLessonReply(Language.Danish, lesson, wanted), Links);
            shown = card.ToString();
            var next = Actions(card).SingleOrDefault(action => (string?)action["verb"] == "showLesson");
            Assert.True(next is null || (string?)next["data"]!["lessonId"] == lesson.Id);
            part = (int?)next?["data"]!["part"];
        }

        Assert.Contains("SLUT", shown, StringComparison.Ordinal);
    }

    private static string Texts(JObject card) => string.Join('\n', CardTests.Elements(card).Select(e => (string?)e["text"]));

    private static IEnumerable<JToken> Actions(JObject card) => card["actions"] ?? new JArray();

    private static JObject Card(Lesson lesson, Language language = Language.Danish, CardLinks? links = null)
        => Card(new SharedLessonReply(language, lesson), links ?? Links);

    private static JObject Card(Reply reply, CardLinks links) => (JObject)new ReplyCards(links).Show(reply).Attachments[0].Content;
}
