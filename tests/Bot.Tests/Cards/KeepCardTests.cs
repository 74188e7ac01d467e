using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Keeping;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class KeepCardTests
{
    public static TheoryData<string> Names => [.. KeepGallery.All.Select(item => item.Name)];

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
            Assert.IsType(executed.GetType(), submitted);
            Assert.Equivalent(executed, submitted, strict: true);
            if (executed is KeepCardAction kept)
            {
                Assert.Equal((verb, "n1"), ($"keep{kept.Verb}", kept.Nonce));
            }
            else
            {
                // What leads elsewhere is a click of the reader of that place.
                Assert.False(verb.StartsWith("keep", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void A_button_of_a_list_knows_its_list_its_lesson_and_its_own_field()
    {
        var button = CardTests.Elements(CardTests.Card("keep.asked.da")).Where(e => (string?)e["verb"] == "keepNoLonger").Last();
        var data = new JObject((JObject)button["data"]!) { ["text-0"] = "Den anden", ["text-1"] = "Loven er ændret" };

        var read = Assert.IsType<KeepCardAction>(CardClickReader.Read("keepNoLonger", data));

        Assert.Equal(("erf-2", KeepList.Asked, "card-1-0", "Loven er ændret"), (read.LessonId, read.List, read.Card, read.Text));
        var previous = Assert.IsType<KeepCardAction>(Read("keep.own.da", "keepList", last: false));
        Assert.Equal((KeepList.Own, 0), (previous.List, previous.Page));
    }

    [Fact]
    public void The_form_goes_back_to_the_lesson_and_its_answer()
    {
        var back = Assert.IsType<AnswerCardAction>(Read("keep.report.form.da", "readLesson", last: true));

        Assert.Equal((AnswerVerb.ReadLesson, "q1", "erf-1", 3), (back.Verb, back.QuestionId, back.LessonId, back.First));
    }

    [Fact]
    public void A_lesson_that_was_asked_for_by_its_id_can_be_reported_too()
    {
        var card = CardTests.Card(new ShownLessonReply(Language.Danish, ALesson("erf-1").Build(), 0));
        var button = CardTests.Elements(card).Single(e => (string?)e["verb"] == "keepReport");

        Assert.Equal("erf-1", Assert.IsType<KeepCardAction>(CardClickReader.Read("keepReport", (JObject)button["data"]!)).LessonId);
    }

    [Theory]
    [InlineData("keepDance", "{\"nonce\":\"n\",\"lessonId\":\"l\"}")]
    [InlineData("keepConfirm", "{\"nonce\":\"n\"}")]
    [InlineData("keepConfirm", "{\"lessonId\":\"l\"}")]
    [InlineData("keepTakeOver", "{\"lessonId\":\"l\"}")]
    [InlineData("keepList", "{\"nonce\":\"n\",\"lessonId\":\"l\"}")]
    [InlineData("keepList", "{\"nonce\":\"n\",\"list\":\"7\"}")]
    [InlineData("keepCloseReport", "{\"nonce\":\"n\",\"lessonId\":\"l\",\"reportId\":\"r\"}")]
    [InlineData("keepViewReport", "{\"nonce\":\"n\",\"lessonId\":\"l\"}")]
    [InlineData("keep1", "{\"nonce\":\"n\",\"lessonId\":\"l\"}")]
    [InlineData("keepConfirm", null)]
    public void What_is_no_click_of_ours_is_none(string verb, string? json)
        => Assert.Null(CardClickReader.Read(verb, json is null ? null : JObject.Parse(json)));

    [Fact]
    public void Only_a_field_of_the_card_is_read_as_text()
        => Assert.Null(Assert.IsType<KeepCardAction>(CardClickReader.Read("keepConfirm", JObject.Parse("{\"nonce\":\"n\",\"lessonId\":\"l\",\"field\":\"nonce\"}"))).Text);

    [Fact]
    public void What_is_answered_has_no_buttons_but_to_read()
    {
        var verbs = CardTests.Elements(CardTests.Card("keep.asked.done.da")).Where(e => (string?)e["type"] == "Action.Execute").Select(e => (string)e["verb"]!).Distinct();

        Assert.Equal(["keepRead"], verbs);
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
    public void A_text_that_was_not_taken_is_whole_in_its_field()
    {
        var text = string.Concat(Enumerable.Repeat("et ord mere ", 330)).Trim();
        string? Field(Reply reply, string id) => (string?)CardTests.Elements(CardTests.Card(reply)).Single(e => (string?)e["id"] == id)["value"];

        Assert.Equal(text, Field(Asked() with { Typed = text, TypedFor = "erf-4" }, "text-3"));
        Assert.Equal(text, Field(new ReportFormReply(Language.Danish, "n1", "erf-1", "Titel", false) { Typed = text }, "text"));
        Assert.Equal(text, Field(new LessonReportReply(Language.Danish, "n1", KeepGallery.Report) { Typed = text }, "text"));
    }

    [Theory]
    [InlineData(1, Language.Danish, "Din erfaring om »Samtykke« har hjulpet én anden. Tak for hjælpen.")]
    [InlineData(4, Language.Danish, "Din erfaring om »Samtykke« har hjulpet fire andre. Tak for hjælpen.")]
    [InlineData(1_250, Language.Danish, "Din erfaring om »Samtykke« har hjulpet 1.250 andre. Tak for hjælpen.")]
    [InlineData(1, Language.English, "Your lesson on \"Samtykke\" has helped one other person. Thank you for your help.")]
    [InlineData(4, Language.English, "Your lesson on \"Samtykke\" has helped four others. Thank you for your help.")]
    public void Thanks_count_people_in_words(int count, Language language, string line)
        => Assert.Equal(line, Note(language, KeeperNoteKind.Thanks, new KeeperNoteItem("erf-1", "Samtykke", count)));

    [Fact]
    public void Thanks_for_many_lessons_name_the_three_that_helped_most()
        => Assert.Equal(
            "Din erfaring om »E« har hjulpet fem andre. Din erfaring om »D« har hjulpet fire andre. Din erfaring om »C« har hjulpet tre andre. Og to til har hjulpet andre. Tak for hjælpen.",
            Note(Language.Danish, KeeperNoteKind.Thanks, [.. "ABCDE".Select((letter, n) => new KeeperNoteItem($"erf-{n}", $"{letter}", n + 1))]));

    [Theory]
    [InlineData(1, "Der er ikke længere nogen, der står for »T1«. Hvem")]
    [InlineData(2, "Der er ikke længere nogen, der står for to erfaringer: »T1« og »T2«. Hvem")]
    [InlineData(5, "Der er ikke længere nogen, der står for fem erfaringer: »T1«, »T2«, »T3« og to til. Hvem")]
    public void A_word_to_the_curators_names_up_to_three(int count, string beginning)
        => Assert.StartsWith(
            beginning, Note(Language.Danish, KeeperNoteKind.Vacant, [.. Enumerable.Range(1, count).Select(n => new KeeperNoteItem($"erf-{n}", $"T{n}"))]), StringComparison.Ordinal);

    [Fact]
    public void A_lesson_that_not_everybody_may_see_has_no_title_in_a_word_to_the_curators()
    {
        Assert.StartsWith("Der er ikke længere nogen, der står for en erfaring, som ikke alle må se. Hvem", Note(Language.Danish, KeeperNoteKind.Vacant, new KeeperNoteItem("erf-1", "")), StringComparison.Ordinal);
        Assert.Contains(": »To« og en erfaring, som ikke alle må se.", Note(Language.Danish, KeeperNoteKind.Vacant, new("erf-2", "To"), new("erf-1", "")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_a_lesson_that_not_everybody_may_see_says_nothing_of_it()
    {
        var card = CardTests.Card("keep.report.hidden.da").ToString();

        Assert.DoesNotContain(KeepGallery.Report.Title, card, StringComparison.Ordinal);
        Assert.DoesNotContain("versionWrite", card, StringComparison.Ordinal);
        Assert.Contains("versionWrite", CardTests.Card("keep.report.da").ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_word_is_one_plain_line(KeeperNoteKind kind)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var line = Note(language, kind, new KeeperNoteItem("erf-1", "<at>Alle</at>\nhttps://ond.example", 2), new KeeperNoteItem("erf-2", "To", 1));

            Assert.DoesNotContain("<at>", line, StringComparison.Ordinal);
            Assert.DoesNotContain("\n", line, StringComparison.Ordinal);
            Assert.DoesNotContain("{", line, StringComparison.Ordinal);
        }
    }

    public static TheoryData<KeeperNoteKind> Kinds => [.. Enum.GetValues<KeeperNoteKind>()];

    [Theory]
    [InlineData(ReportOutcome.Fixed, "Tak, fordi du sagde til om »Samtykke til at optage borgeres opkald«. Nu er den rettet. De skriver: Tak")]
    [InlineData(ReportOutcome.NotAnError, "Tak, fordi du sagde til om »Samtykke til at optage borgeres opkald«. Den er set efter og er rigtig, som den står. De skriver: Tak")]
    [InlineData(ReportOutcome.Outdated, "Tak, fordi du sagde til om »Samtykke til at optage borgeres opkald«. Nu står der, at den ikke er bekræftet. De skriver: Tak")]
    public void Whoever_reported_hears_what_came_of_it(ReportOutcome outcome, string line)
        => Assert.Equal(line, new ReplyCards().Show(new ReportClosedReply(Language.Danish, KeepGallery.Closed(outcome, "Tak"))).Text);

    private static string Note(Language language, KeeperNoteKind kind, params EquatableList<KeeperNoteItem> items)
    {
        var message = new ReplyCards().Show(new KeeperNoteReply(language, new KeeperNote("note-1-0", kind, items)));
        Assert.Empty(message.Attachments ?? []);
        Assert.Equal("plain", message.TextFormat);
        return message.Text;
    }

    private static KeepListReply Asked(string text = "Titel") => KeepGallery.Asked(
        Language.Danish, [.. Enumerable.Range(1, 5).Select(n => new KeepItem($"erf-{n}", text, "2026-01") { Question = KeptQuestionKind.StillHolds, IsMine = true })]);

    private static IReadOnlyList<Reply> With(string text)
    {
        var lesson = ALesson().Titled(text).About(text).Doing(text).EndingIn(text).Build();
        var asked = Asked(text);
        var report = KeepGallery.Report with { Title = text, Text = text };
        return
        [
            asked with { Notice = text, Typed = text, TypedFor = "erf-1" },
            asked with { Items = [.. asked.Items.Select(item => item with { Lesson = item.LessonId == "erf-1" ? lesson : null })] },
            new ReportFormReply(Language.Danish, "n1", "erf-1", text, false) { Typed = text, Notice = "Nej" },
            new LessonReportReply(Language.Danish, "n1", report) { Lesson = lesson },
            new LessonReportReply(Language.Danish, "n1", report) { Typed = text, Notice = "Nej" },
            new LessonReportReply(Language.Danish, "n1", report with { Closing = new ReportClosing("m", ReportOutcome.Fixed, text, "kurt", GivenHandOffs.Start) }),
        ];
    }

    private static CardClick? Read(string name, string verb, bool last)
    {
        var buttons = CardTests.Elements(JObject.Parse(CardTests.Card(name).ToString())).Where(e => (string?)e["verb"] == verb).ToList();
        return CardClickReader.Read(verb, (JObject)(last ? buttons[^1] : buttons[0])["data"]!);
    }

    private static IEnumerable<string> Build(JObject card)
        => CardTests.Elements(card).Select(e => $"{e.Path}: {e["type"]} {string.Join(',', e.Properties().Select(p => p.Name))}");
}
