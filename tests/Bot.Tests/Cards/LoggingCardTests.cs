using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class LoggingCardTests
{
    public static TheoryData<string> Names => [.. LoggingGallery.All.Select(item => item.Name)];

    public static TheoryData<string> Forms => [.. LoggingGallery.Forms.Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_button_is_read_back_as_what_it_says(string name)
    {
        var card = JObject.Parse(CardTests.Card(name).ToString());
        foreach (var button in CardTests.Elements(card).Where(e => (string?)e["type"] == "Action.Execute"))
        {
            var (verb, data) = ((string)button["verb"]!, (JObject)button["data"]!);

            var (executed, submitted) = (CardClickReader.Read(verb, data), CardClickReader.Read((JObject)button["fallback"]!["data"]!));

            if (verb == "back")
            {
                Assert.Equal("q1", Assert.IsType<AnswerCardAction>(executed).QuestionId);
                continue;
            }

            var click = Assert.IsType<LoggingCardAction>(executed);
            Assert.Equal((verb, "n1"), ($"telling{click.Verb}", click.Nonce));
            Assert.Equal(click.Verb, Assert.IsType<LoggingCardAction>(submitted).Verb);
            Assert.True(click.SubmissionId is not null || click.Verb is LoggingVerb.List or LoggingVerb.Begin);
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_looks_as_it_did(string name)
    {
        var card = CardTests.Card(LoggingGallery.Forms.Single(item => item.Name == name).Reply);

        Snapshot.Matches(name, card);
        Assert.DoesNotContain("${", card.ToString(), StringComparison.Ordinal);
        Assert.Equal("Action.Submit", (string?)Assert.Single(card["actions"]!)["type"]);
    }

    [Fact]
    public void What_is_typed_comes_back_with_the_step_and_the_text_that_it_was_made_from()
    {
        var card = CardTests.Card("telling.check.da");
        var data = new JObject((JObject)CardTests.Elements(card).First(e => (string?)e["verb"] == "tellingNext")["data"]!)
        {
            ["title"] = "Ny", ["done"] = "", ["category"] = "Legal", ["material"] = "Governance,Other",
        };

        var read = Assert.IsType<LoggingCardAction>(CardClickReader.Read("tellingNext", data));

        Assert.Equal(("erf-abcdefgh", 1, TellingStep.Check, null), (read.SubmissionId, read.BasedOn, read.Step, read.Field));
        Assert.Equal(("Ny", "", "Legal", "Governance,Other"), (read.Fields["title"], read.Fields["done"], read.Fields["category"], read.Fields["material"]));
        Assert.False(read.Fields.ContainsKey("problem"));
    }

    [Theory]
    [InlineData("tellingDance", "{\"nonce\":\"n\",\"submissionId\":\"s\"}")]
    [InlineData("tellingSend", "{\"nonce\":\"n\"}")]
    [InlineData("tellingAttach", "{\"nonce\":\"n\",\"submissionId\":\"s\"}")]
    [InlineData("telling1", "{\"nonce\":\"n\",\"submissionId\":\"s\"}")]
    [InlineData("tellingNext", "{}")]
    [InlineData("tellingNext", null)]
    public void What_is_no_click_of_ours_is_none(string verb, string? json)
        => Assert.Null(CardClickReader.Read(verb, json is null ? null : JObject.Parse(json)));

    [Theory]
    [InlineData("\",\"type\":\"Image\"}]")]
    [InlineData("${title}")]
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

            Assert.DoesNotContain(texts, text => text.Contains("<at>", StringComparison.Ordinal) || text.Contains("https://", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("æ")]
    [InlineData("\"")]
    [InlineData("字")]
    [InlineData("😀")]
    public void The_longest_texts_fit_into_a_message(string letter)
    {
        var story = string.Concat(Enumerable.Repeat(letter, 8_000 / letter.Length));
        Assert.All(
            With(string.Concat(Enumerable.Repeat(letter, 4_000 / letter.Length))).Where(reply => reply is not ExperienceFormReply).Append(LoggingGallery.At(TellingStep.Story, new ExperienceText { Story = story })),
            reply => Assert.InRange(CardSize.Of(new ReplyCards().Show(reply)), 500, CardSize.Budget));
    }

    [Fact]
    public void A_text_is_whole_in_its_field_or_has_none()
    {
        var story = string.Join(' ', Enumerable.Repeat("Vi vidste ikke, hvem der ejede data.", 215));
        var texts = CardTests.Elements(CardTests.Card(LoggingGallery.At(TellingStep.Story, new ExperienceText { Story = story })));

        Assert.Equal(story, (string?)texts.Single(e => (string?)e["id"] == "story")["value"]);
    }

    private static IReadOnlyList<Reply> With(string text)
    {
        var told = LoggingGallery.Text with { Story = text, Problem = text, Action = text, Outcome = text, Title = Shortened.To(text, 200), Supplier = Shortened.To(text, 200), ToldFor = Shortened.To(text, 200), Keywords = [Shortened.To(text, 200)] };
        var lesson = SeedRecords.Lesson("speciale-001") with { Title = text, Problem = text, Action = text, Outcome = text };
        var given = LoggingGallery.Given(TellingStep.Check, told);
        return
        [
            LoggingGallery.At(TellingStep.Check, told) with { Near = [lesson, lesson, lesson], Notice = Shortened.To(text, 200), Earlier = [(ExperienceFields.Problem, text), (ExperienceFields.Action, text)] },
            LoggingGallery.At(TellingStep.Outcome, told),
            LoggingGallery.At(TellingStep.Sharing, told),
            LoggingGallery.At(TellingStep.Preview, told),
            new TellingListReply(Language.Danish, "n1", [.. Enumerable.Repeat(given, TellingListReply.PageSize)], 0, 20),
            new TellingChoiceReply(Language.Danish, "n1", given, null),
            new TellingLessonReply(Language.Danish, "n1", given, lesson),
            new TellingUnsavedReply(Language.Danish, "n1", null, TellingStep.Story, null, text),
            new ExperienceFormReply(Language.Danish, "n1", told),
        ];
    }

    private static IEnumerable<string> Build(JObject card)
        => CardTests.Elements(card).Select(e => $"{e.Path}: {e["type"]} {string.Join(',', e.Properties().Select(p => p.Name))}");
}
