using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class HandOffHostileTests
{
    /// <summary>Those with the most on their cards.</summary>
    private static readonly HandOffStatus[] Statuses =
        [HandOffStatus.AskedBack, HandOffStatus.Reopened, HandOffStatus.Declined];

    private static readonly Lazy<List<List<string>>> Harmless = new(() => [.. All("almindelig tekst").Select(reply => Build(CardTests.Card(reply)))]);

    [Theory]
    [InlineData("\",\"type\":\"Image\"}]")]
    [InlineData("${title}")]
    [InlineData("${$root.question}")]
    [InlineData("{\"type\":\"Action.OpenUrl\"}")]
    [InlineData("x]}\"")]
    [InlineData("</speak><audio/>")]
    public void Text_never_adds_or_changes_an_element(string hostile)
        => Assert.All(All(hostile).Zip(Harmless.Value), pair => Assert.Equal(pair.Second, Build(CardTests.Card(pair.First))));

    [Fact]
    public void Text_shows_as_it_was_written_and_does_nothing()
    {
        const string hostile = "<at>Alle</at> [klik](https://ond.example) **fed**";
        foreach (var reply in All(hostile).Where(reply => reply is not HandOffSentReply))
        {
            var texts = CardTests.Elements(CardTests.Card(reply)).Where(e => (string?)e["type"] == "TextBlock").Select(e => (string)e["text"]!).ToList();

            Assert.Contains(texts, text => text.Contains("‹at›Alle‹/at› \\[klik\\](https:\u2060//ond.example) \\*\\*fed\\*\\*", StringComparison.Ordinal));
            Assert.DoesNotContain(texts, text => text.Contains("<at>", StringComparison.Ordinal) || text.Contains("https://", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("æ")]
    [InlineData("*")]
    [InlineData("\"")]
    [InlineData("字")]
    [InlineData("😀")]
    [InlineData("ord ")]
    public void The_longest_texts_fit_into_a_message(string letter)
        => Assert.All(
            All(string.Concat(Enumerable.Repeat(letter, 4_000 / letter.Length)), rounds: 20),
            reply => Assert.InRange(CardSize.Of(new ReplyCards().Show(reply)), 500, CardSize.Budget));

    /// <summary>A card for everyone, and the other cards, with a text wherever people write.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rounds">How often the contact has asked back and got a reply, in the longest of the courses.</param>
    private static IEnumerable<Reply> All(string text, int rounds = 1)
    {
        var question = new HandOffQuestion
        {
            Text = text, Language = Language.Danish, NotEnough = text, AlreadyAsked = text, Project = text, Organisation = text,
            Sector = Sector.Municipality, RouteReason = text, Urgent = true,
        };
        var lesson = SeedRecords.Lesson("speciale-001") with { Title = text, Outcome = text };
        var contact = HandOffGallery.Lise with { Name = text, Role = text, Organisation = text, CanHelpWith = text, CannotHelpWith = text, Fallback = text };
        EquatableList<Contact> others = [contact, .. Enumerable.Range(0, 39).Select(n => contact with { Id = $"kontakt-{n}" })];
        var handOffs = Statuses.Select(status => Named(GivenHandOffs.In(status, question, text), text)).ToList();
        var longCourse = Named(Enumerable.Range(0, rounds).Aggregate(
            GivenHandOffs.Sent(GivenHandOffs.Law, question),
            (handOff, _) => handOff.After(GivenHandOffs.Lise, new AskBack(text)).After(GivenHandOffs.Mette, new Knowledge.HandOffs.Reply(text))), text);
        var suggested = Named(
            Enumerable.Range(0, 3 * rounds).Aggregate(longCourse with { Question = question with { Shared = true } }, (handOff, _) => handOff.After(GivenHandOffs.Lene, new Suggest(text, text))),
            text);
        return
        [
            .. from handOff in handOffs.Append(longCourse).Append(suggested)
               from viewer in Enum.GetValues<HandOffViewer>()
               select HandOffGallery.Of(handOff, viewer) with { Found = [lesson, lesson, lesson], Others = others, Notice = Short(text) },
            HandOffGallery.Preview(Language.Danish) with
            {
                Question = question, Found = [lesson, lesson, lesson], Route = new ContactRoute(contact, text), Others = others,
                Same = [.. handOffs], Own = handOffs[0], Notice = Short(text),
            },
            .. Enum.GetValues<HandOffListKind>().Select(kind => HandOffGallery.List(kind, Language.Danish) with { Items = [.. handOffs, .. handOffs.Take(2)] }),
            new HandOffSentReply(Language.Danish, handOffs[0]),
            HandOffGallery.Help(Language.Danish) with { Question = text, Typed = text, Notice = Short(text) },
            new HelpSentReply(Language.Danish, text),
        ];
    }

    /// <summary>Notices are sentences of ours, with a name in them at the most.</summary>
    private static string Short(string text) => Shortened.To(text, 100);

    private static HandOff Named(HandOff handOff, string name) => handOff with
    {
        People = [.. handOff.People.Select(person => person with { Name = name })],
        Desk = handOff.Desk with { Name = name, DeputyName = name },
    };

    private static List<string> Build(JObject card)
        => [.. CardTests.Elements(card).Select(e => $"{e.Path}: {e["type"]} {string.Join(',', e.Properties().Select(p => p.Name))}")];
}
