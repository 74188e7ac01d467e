using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Bot.Cards.Reviewing;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Reviewing;
using TeamsPilotBot.Dialogs.Versions;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Cards;

public sealed class ReviewCardTests
{
    public static TheoryData<string> Names => [.. ReviewGallery.All.Select(item => item.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_button_is_read_back_as_what_it_says(string name)
    {
        var card = JObject.Parse(CardTests.Card(name).ToString());
        foreach (var button in CardTests.Elements(card).Where(e => (string?)e["type"] == "Action.Execute"))
        {
            var (verb, data) = ((string)button["verb"]!, (JObject)button["data"]!);
            var (executed, submitted) = (CardClickReader.Read(verb, data), CardClickReader.Read((JObject)button["fallback"]!["data"]!));
            switch (executed)
            {
                case ReviewCardAction review:
                    Assert.Equal((verb, "n1"), ($"review{review.Verb}", review.Nonce));
                    Assert.IsType<ReviewCardAction>(submitted);
                    break;
                case VersionCardAction version:
                    Assert.Equal(verb, $"version{version.Verb}");
                    Assert.Equal("speciale-001", version.LessonId);
                    Assert.IsType<VersionCardAction>(submitted);
                    break;
                default:
                    // The buttons of answers and of those who tell are read elsewhere.
                    Assert.DoesNotMatch("^(review|version)", verb);
                    break;
            }
        }
    }

    [Fact]
    public void What_is_typed_beside_a_button_is_read_with_it()
    {
        var data = JObject.Parse("""{"nonce":"n","submissionId":"s","basedOn":"3","reason-reject":"Nej","reason-return":"Igen","title":"","mergeId":"x-1"}""");

        var reject = Assert.IsType<ReviewCardAction>(CardClickReader.Read("reviewReject", data));
        var back = Assert.IsType<ReviewCardAction>(CardClickReader.Read("reviewReturn", data));

        Assert.Equal(("Nej", "Igen", 3), (reject.Fields[ExperienceFields.Reason], back.Fields[ExperienceFields.Reason], back.BasedOn));
        Assert.Equal(("", "x-1"), (reject.Fields[ExperienceFields.Title], reject.Fields[ReviewFields.MergeId]));
        Assert.False(reject.Fields.ContainsKey(ExperienceFields.Problem));
    }

    [Theory]
    [InlineData("reviewDance", "{\"nonce\":\"n\",\"submissionId\":\"s\"}")]
    [InlineData("reviewApprove", "{\"nonce\":\"n\"}")]
    [InlineData("reviewList", "{}")]
    [InlineData("review1", "{\"nonce\":\"n\",\"submissionId\":\"s\"}")]
    [InlineData("versionList", "{\"nonce\":\"n\"}")]
    [InlineData("versionSave", "{\"lessonId\":\"s\"}")]
    [InlineData("versionRestore", "{\"lessonId\":\"s\"}")]
    [InlineData("versionList", null)]
    public void What_is_no_click_of_ours_is_none(string verb, string? json)
        => Assert.Null(CardClickReader.Read(verb, json is null ? null : JObject.Parse(json)));

    [Fact]
    public void Only_who_can_decide_has_the_buttons()
    {
        bool Has(string name, string verb) => CardTests.Elements(CardTests.Card(name)).Any(e => (string?)e["verb"] == verb);

        Assert.True(Has("review.new.da", "reviewApprove"));
        Assert.False(Has("review.own.da", "reviewApprove"));
        Assert.False(Has("review.own.da", "reviewReject"));
        Assert.False(Has("review.approved.da", "reviewApprove"));
        Assert.False(Has("review.change.da", "reviewMerge"));
        Assert.True(Has("versions.curator.da", "versionRestore"));
        Assert.False(Has("versions.owner.en", "versionRestore"));
    }

    [Fact]
    public void What_changed_is_struck_through_and_underlined_and_told_in_words()
    {
        var card = CardTests.Card("versions.compare.da");
        var runs = CardTests.Elements(card).Where(e => (string?)e["type"] == "TextRun").ToList();

        Assert.Contains(runs, run => (bool)run["underline"]! && (string?)run["weight"] == "Bolder" && ((string)run["text"]!).Contains("alle", StringComparison.Ordinal));
        Assert.Contains(runs, run => (bool)run["strikethrough"]! && (string?)run["text"] == "Løst");
        Assert.Contains(CardTests.Elements(card), e => ((string?)e["text"])?.StartsWith("Fjernet: “Løst”. Tilføjet: “Ikke løst”", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void A_field_that_nobody_changed_is_not_listed()
    {
        var texts = ReviewCardTexts.In(Language.Danish);
        var changed = DifferenceBlock.Between(ReviewGallery.Lesson, ReviewGallery.Lesson with { Version = 9, Sector = Sector.Region }, texts, 900);

        Assert.Equal(["Sektor"], changed.Select(one => one.Label));
        Assert.Empty(DifferenceBlock.Between(ReviewGallery.Lesson, ReviewGallery.Lesson, texts, 900));
    }

    [Fact]
    public void Every_part_of_a_lesson_that_people_can_change_is_compared()
    {
        var (one, texts) = (ReviewGallery.Lesson, ReviewCardTexts.In(Language.English));
        Lesson[] others =
        [
            one with { Title = "x" }, one with { Problem = "x" }, one with { Action = "x" }, one with { Outcome = "x" }, one with { Status = LessonStatus.Stopped },
            one with { Evidence = Evidence.Risk }, one with { Category = Category.Ethics }, one with { Phase = Phase.Test }, one with { Technology = ["x"] },
            one with { Supplier = "x" }, one with { Project = "x" }, one with { Organisation = "x" }, one with { Sector = Sector.State }, one with { AsOf = "2020-01" },
            one with { Visibility = Knowledge.Readers.Visibility.Sector }, one with { Keywords = ["x"] }, one with { Material = [] }, one with { MayContact = false },
            one with { Supersedes = ["x-1"] }, one with { Contradicts = ["x-1"] }, one with { Additions = [] }, one with { Confirmed = null }, one with { Unconfirmed = "2026-01-01" },
        ];

        Assert.All(others, other => Assert.Single(DifferenceBlock.Between(one, other, texts, 900)));
    }

    [Theory]
    [InlineData("\",\"type\":\"Image\"}]")]
    [InlineData("${title}")]
    [InlineData("{\"type\":\"Action.OpenUrl\"}")]
    public void Text_never_adds_or_changes_an_element(string hostile)
        => Assert.All(
            With(hostile).Zip(With("almindelig tekst")),
            pair => Assert.Equal(Build(CardTests.Card(pair.Second)), Build(CardTests.Card(pair.First))));

    [Fact]
    public void Text_shows_as_it_was_written_and_does_nothing()
    {
        foreach (var reply in With("<at>Alle</at> [klik](https://ond.example) **fed**"))
        {
            var texts = CardTests.Elements(CardTests.Card(reply)).Where(e => (string?)e["type"] is "TextBlock" or "TextRun").Select(e => (string)e["text"]!).ToList();

            Assert.DoesNotContain(texts, text => text.Contains("<at>", StringComparison.Ordinal) || text.Contains("https://", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("æ")]
    [InlineData("\"")]
    [InlineData("字")]
    [InlineData("😀")]
    [InlineData("ord ")]
    public void The_longest_texts_fit_into_a_message(string letter)
        => Assert.All(
            With(string.Concat(Enumerable.Repeat(letter, 4_000 / letter.Length))),
            reply => Assert.InRange(CardSize.Of(new ReplyCards().Show(reply)), 300, CardSize.Budget));

    [Fact]
    public void The_fields_offer_no_one_to_open_it_further_than_the_author_wanted()
    {
        var closed = ReviewGallery.Sent(text: ReviewGallery.Text with { Visibility = Knowledge.Readers.Visibility.Sector });
        var choices = CardTests.Elements(CardTests.Card(ReviewGallery.Review(closed))).Single(e => (string?)e["id"] == "visibility")["choices"]!;

        Assert.Equal(["Sector", "Organisation"], choices.Select(choice => (string)choice["value"]!));
    }

    [Fact]
    public void Notes_are_plain_lines_in_the_language_of_the_reader()
    {
        string Note(SubmissionMoveKind kind, bool toAuthor, string? reason = null) => new ReplyCards().Show(new SubmissionNoteReply(
            Language.Danish, ReviewGallery.Sent(), new SubmissionEntry("m", kind, "karen", DateTimeOffset.UnixEpoch, 1, Reason: reason), toAuthor)).Text;

        Assert.Equal("Din erfaring »Spørg om lov, før samtalen optages« er godkendt og kan nu findes.", Note(SubmissionMoveKind.Publish, true));
        Assert.Equal("Din erfaring »Spørg om lov, før samtalen optages« blev ikke godkendt: Det er ‹b›reklame", Note(SubmissionMoveKind.Reject, true, "Det er <b>reklame"));
        Assert.Equal("»Spørg om lov, før samtalen optages« er sendt til gennemsyn igen.", Note(SubmissionMoveKind.Send, false));
    }

    /// <summary>The kinds of elements; how many runs there are depends on the words.</summary>
    private static IEnumerable<string?> Build(JObject card) => CardTests.Elements(card).Select(e => (string?)e["type"]).Where(type => type != "TextRun");

    private static IEnumerable<Reply> With(string text)
    {
        var told = new ExperienceText
        {
            Story = text, Title = text[..Math.Min(text.Length, 190)], Problem = text, Action = text, Outcome = text, Status = LessonStatus.Solved, Category = Category.Legal,
            Organisation = text, Project = text, Sector = Sector.Municipality, AsOf = "2026-10", Keywords = [text], Technology = [text], Supplier = text, ToldFor = text,
        };
        var lesson = ReviewGallery.Lesson with
        {
            Title = told.Title, Problem = text, Action = text, Outcome = text, Organisation = text, Supplier = text, Keywords = [text],
            Additions = [.. Enumerable.Range(0, 4).Select(i => new LessonAddition
            {
                Id = $"erf-aaaaaaa{i}", Action = text, Outcome = text, Organisation = text, Project = text, AsOf = "2026-01", Status = LessonStatus.Solved,
            })],
        };
        var sent = ReviewGallery.Sent(text: told);
        var other = lesson with { Problem = "Et helt andet " + text[..(text.Length / 2)], Outcome = null, Version = 4 };
        yield return ReviewGallery.Review(sent) with { Similar = [lesson, lesson, lesson], Notice = "Se her." };
        yield return ReviewGallery.Review(sent with { Kind = SubmissionKind.Change, LessonId = lesson.Id, Text = SubmissionLesson.TextOf(other) }) with { Belongs = lesson };
        yield return new ReviewListReply(Language.Danish, "n1", [.. Enumerable.Repeat(sent, 8)], 0, 8, DateTimeOffset.UnixEpoch);
        yield return new ReviewStandingReply(Language.Danish, "n1", sent, DateTimeOffset.UnixEpoch);
        yield return new SubmissionStandingReply(
            Language.Danish, "n1", sent with { Status = SubmissionStatus.Returned, Trail = [.. sent.Trail, new SubmissionEntry("m", SubmissionMoveKind.Return, "karen", DateTimeOffset.UnixEpoch, 1, Reason: text)] });
        yield return new VersionListReply(Language.Danish, "n1", lesson, [.. Enumerable.Repeat(new LessonVersion(lesson, null), 10)], 0, 10, LessonRights.None);
        yield return new VersionCompareReply(Language.Danish, "n1", new LessonVersion(lesson, null), new LessonVersion(other, null), 4, LessonRights.None);
        yield return new LessonFormReply(Language.Danish, "n1", lesson, LessonRights.None);
        yield return new LessonReply(Language.Danish, "q1", "n1", null, lesson, 0) { SupersededBy = lesson };
    }
}
