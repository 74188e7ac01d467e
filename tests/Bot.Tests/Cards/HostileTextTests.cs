using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Bot.Cards.Templating;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class HostileTextTests
{
    [Theory]
    [InlineData("[klik her](https://ond.example)", "\\[klik her\\](https:\u2060//ond.example)")]
    [InlineData("**fed** _kursiv_ ~~væk~~ `kode`", "\\*\\*fed\\*\\* \\_kursiv\\_ \\~\\~væk\\~\\~ \\`kode\\`")]
    [InlineData("<at>Chefen</at> <script>", "‹at›Chefen‹/at› ‹script›")]
    [InlineData("# Overskrift", "\\# Overskrift")]
    [InlineData("- punkt", "\\- punkt")]
    [InlineData("1. punkt", "1\\. punkt")]
    [InlineData("-5 grader og 2.5 mio.", "-5 grader og 2.5 mio.")]
    [InlineData("www.ond.example", "www.\u2060ond.example")]
    [InlineData("{{DATE(2022-03-01T00:00:00Z)}}", "{\u2060{DATE(2022-03-01T00:00:00Z)}}")]
    [InlineData("en\nto\r\n\r\ntre", "en\n\nto\n\ntre")]
    [InlineData("frem\u202Edne\u0007", "fremdne")]
    [InlineData("samtykke til at optage – og så?", "samtykke til at optage – og så?")]
    public void Text_from_people_shows_as_it_was_written_and_does_nothing(string text, string escaped)
        => Assert.Equal(escaped, MarkdownText.Escape(text));

    [Fact]
    public void Text_never_adds_or_changes_an_element()
    {
        foreach (var hostile in new[] { "\",\"type\":\"Image\"}]", "${title}", "${$root.lead}", "{\"type\":\"Action.OpenUrl\"}", "x]}\"", "</speak><audio/>" })
        {
            Assert.Equal(Build(CardTests.Card(Answer("almindelig tekst"))), Build(CardTests.Card(Answer(hostile))));
        }
    }

    [Fact]
    public void A_placeholder_in_a_text_is_not_filled()
    {
        var card = CardTests.Card(Answer("${speak}"));

        Assert.Contains(CardTests.Elements(card), e => (string?)e["text"] == "${speak}");
    }

    [Fact]
    public void An_address_that_is_not_https_is_no_link()
    {
        var answer = Gallery.Consent(Language.Danish);
        var reply = Gallery.Shown(answer with
        {
            Resources = [.. answer.Resources.Select(resource => resource with { Url = "javascript:alert(1)" })],
        });

        Assert.DoesNotContain("Action.OpenUrl", CardTests.Card(reply).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("æ")]
    [InlineData("*")]
    [InlineData("\"")]
    [InlineData("字")]
    [InlineData("😀")]
    [InlineData("ord ")]
    public void The_longest_texts_fit_into_a_message(string letter)
    {
        var lesson = Longest(letter);
        var answer = Answer(Repeat(letter, 2_000)).Answer with
        {
            Hits = [.. Enumerable.Range(0, 10).Select(_ => new Hit(lesson, 1, [Repeat(letter, 200), Repeat(letter, 200)], Closeness.Close))],
            Conflicts = [.. Enumerable.Range(0, 3).Select(_ => new Conflict(lesson, lesson))],
            Route = new ContactRoute(SeedRecords.Contact("egen-dpo") with { CanHelpWith = Repeat(letter, 4_000), Fallback = Repeat(letter, 4_000) }, Repeat(letter, 4_000)),
        };
        Reply[] replies =
        [
            Gallery.Shown(answer),
            Gallery.Shown(answer) with { First = 3 },
            new ContactReply(answer, "q1", "n1"),
            new ProjectContactReply(answer, "q1", "n1", null, lesson, SeedRecords.Project("SP-07"), answer.Route),
            new RegistryReply(Language.Danish, "40 projekter i registret passer.", [.. SeedRecords.Projects]),
            .. Parts(lesson).Select((_, part) => new LessonReply(Language.Danish, "q1", "n1", 3, lesson, part)),
        ];

        Assert.All(replies, reply => Assert.InRange(CardSize.Of(new ReplyCards().Show(reply)), 500, CardSize.Budget));
    }

    [Fact]
    public void A_text_that_was_cut_can_be_read_to_its_end()
    {
        var lesson = Longest("et ord ");
        var card = CardTests.Card(Gallery.Shown(Gallery.Consent(Language.Danish) with { Hits = [new Hit(lesson, 1, [], Closeness.Close)] }));
        Assert.Contains(CardTests.Elements(card), e => (string?)e["verb"] == "readLesson");
        Assert.Contains("…", card.ToString(), StringComparison.Ordinal);

        var read = string.Concat(Parts(lesson).SelectMany(part => CardTests.Elements(part))
            .Where(e => (string?)e["type"] == "TextBlock").Select(e => (string?)e["text"]));
        Assert.Equal(3, read.Split("SLUT").Length - 1);
    }

    [Theory]
    [InlineData("kort", 20, "kort")]
    [InlineData("en længere tekst om samtykke", 20, "en længere tekst om…")]
    [InlineData("etlangtordudenmellemrum", 10, "etlangtor…")]
    [InlineData("ni tegn 😀😀😀😀", 10, "ni tegn…")]
    public void A_text_is_cut_between_words_and_never_inside_a_character(string text, int limit, string cut)
        => Assert.Equal(cut, Shortened.To(text, limit));

    private static AnswerReply Answer(string text)
    {
        var lesson = SeedRecords.Lesson("speciale-001") with
        {
            Title = text, Problem = text, Action = text, Outcome = text, Organisation = text, Project = text, Source = new SourceReference(text, text),
        };
        return Gallery.Shown(Gallery.Consent(Language.Danish) with
        {
            Question = text,
            Hits = [new Hit(lesson, 1, [text], Closeness.Close)],
            Conflicts = [new Conflict(lesson, lesson)],
        });
    }

    private static Lesson Longest(string letter) => SeedRecords.Lesson("speciale-001") with
    {
        Title = Repeat(letter, 200),
        Problem = Repeat(letter, 3_996) + "SLUT",
        Action = Repeat(letter, 3_996) + "SLUT",
        Outcome = Repeat(letter, 3_996) + "SLUT",
        Organisation = Repeat(letter, 4_000),
        Project = Repeat(letter, 4_000),
        Source = new SourceReference(Repeat(letter, 4_000), Repeat(letter, 4_000)),
    };

    private static string Repeat(string letter, int length) => string.Concat(Enumerable.Repeat(letter, length / letter.Length));

    /// <summary>The cards of a whole lesson, as a reader clicks through them.</summary>
    private static IEnumerable<JObject> Parts(Lesson lesson)
    {
        for (int? part = 0; part is { } number;)
        {
            var card = CardTests.Card(new LessonReply(Language.Danish, "q1", "n1", 3, lesson, number));
            yield return card;
            part = (int?)CardTests.Elements(card).FirstOrDefault(e => (string?)e["verb"] == "readLesson")?["data"]!["part"];
        }
    }

    private static IEnumerable<string> Build(JObject card)
        => CardTests.Elements(card).Select(e => $"{e.Path}: {e["type"]} {string.Join(',', e.Properties().Select(p => p.Name))}");
}
