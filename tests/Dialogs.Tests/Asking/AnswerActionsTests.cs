using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.Asking;

public sealed class AnswerActionsTests
{
    private const string Consent = "Har nogen løst samtykke til at optage borgeres opkald?";
    private const string Lesson = "speciale-001";

    private readonly Conversation mette = new();

    [Fact]
    public async Task That_a_lesson_helped_is_kept_with_question_and_lesson_and_shown()
    {
        var click = await ClickAsync(AnswerVerb.Helped, Lesson);

        var said = Assert.Single(mette.Knowledge.Logs.Feedback);
        Assert.Equal((Lesson, true, "mette", Consent), (said.LessonId, said.Helped, said.PersonKey, said.Question));
        Assert.True(Assert.IsType<AnswerReply>(click.Reply).Said[Lesson]);
    }

    [Fact]
    public async Task Saying_it_twice_counts_once_and_the_last_word_counts()
    {
        var question = await mette.SayAsync<AnswerReply>(Consent);
        foreach (var verb in new[] { AnswerVerb.Helped, AnswerVerb.Helped, AnswerVerb.NotHelped })
        {
            await mette.ClickAsync(new AnswerCardAction(verb, question.QuestionId, question.Nonce) { LessonId = Lesson });
        }

        Assert.False(Assert.Single(mette.Knowledge.Logs.Feedback).Helped);
    }

    [Fact]
    public async Task What_one_person_says_is_not_shown_to_another()
    {
        var question = await mette.SayAsync<AnswerReply>(Consent);
        await mette.ClickAsync(new AnswerCardAction(AnswerVerb.Helped, question.QuestionId, "n") { LessonId = Lesson });
        mette.Person = Person.Unknown("henrik");

        var click = await mette.ClickAsync(new AnswerCardAction(AnswerVerb.Back, question.QuestionId, "n"));

        Assert.Empty(Assert.IsType<AnswerReply>(click.Reply).Said);
    }

    [Fact]
    public async Task Feedback_on_a_later_page_stays_on_that_page()
    {
        var question = await mette.SayAsync<AnswerReply>(Consent);
        var lesson = question.Answer.Hits[4].Lesson.Id;

        var click = await mette.ClickAsync(
            new AnswerCardAction(AnswerVerb.NotHelped, question.QuestionId, "n") { LessonId = lesson, First = 3 });

        Assert.Contains(Assert.IsType<AnswerReply>(click.Reply).Shown, hit => hit.Lesson.Id == lesson);
    }

    [Fact]
    public async Task More_lessons_are_shown_and_then_there_is_a_way_back()
    {
        var question = await mette.SayAsync<AnswerReply>(Consent);

        var more = (await mette.ClickAsync(new AnswerCardAction(AnswerVerb.ShowMore, question.QuestionId, "n") { First = 3 })).Reply as AnswerReply;
        var back = (await mette.ClickAsync(new AnswerCardAction(AnswerVerb.Back, question.QuestionId, "n"))).Reply as AnswerReply;

        Assert.Equal(question.Answer.Hits.Skip(3).Take(3), more!.Shown);
        Assert.Equal(question.Shown, back!.Shown);
    }

    [Fact]
    public async Task Every_card_has_a_nonce_of_its_own()
    {
        var question = await mette.SayAsync<AnswerReply>(Consent);
        var back = await mette.ClickAsync(new AnswerCardAction(AnswerVerb.Back, question.QuestionId, question.Nonce));

        Assert.NotEqual(question.Nonce, Assert.IsType<AnswerReply>(back.Reply).Nonce);
    }

    [Fact]
    public async Task The_contact_the_project_and_the_lesson_are_shown_for_the_question()
    {
        Assert.NotNull(Assert.IsType<HandOffPreviewReply>((await ClickAsync(AnswerVerb.AskContact)).Reply).Route);
        Assert.Equal("SP-07", Assert.IsType<ProjectContactReply>((await ClickAsync(AnswerVerb.ContactProject, Lesson)).Reply).Project?.Id);
        Assert.Equal(Lesson, Assert.IsType<LessonReply>((await ClickAsync(AnswerVerb.ReadLesson, Lesson)).Reply).Lesson.Id);
    }

    [Fact]
    public async Task A_question_that_is_not_kept_any_more_is_answered_with_a_sentence()
    {
        var click = await mette.ClickAsync(new AnswerCardAction(AnswerVerb.Helped, "gone", "n") { LessonId = Lesson });

        Assert.StartsWith("Jeg husker ikke det spørgsmål længere", click.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lesson_that_does_not_exist_is_answered_with_a_sentence()
        => Assert.StartsWith("Den erfaring kan jeg ikke finde", (await ClickAsync(AnswerVerb.Helped, "opdigtet-1")).Sentence, StringComparison.Ordinal);

    [Fact]
    public async Task A_lesson_that_the_person_may_not_see_does_not_exist_for_them()
    {
        var secret = SeedRecords.Lesson(Lesson) with { Visibility = Visibility.Organisation };
        var closed = new Conversation([secret, SeedRecords.Lesson("speciale-124")]);
        var question = await closed.SayAsync<AnswerReply>(Consent);

        var click = await closed.ClickAsync(new AnswerCardAction(AnswerVerb.ReadLesson, question.QuestionId, "n") { LessonId = Lesson });
        closed.Person = closed.Person with { Reader = new Reader("Roskilde Kommune", Sector.Municipality) };
        var own = await closed.ClickAsync(new AnswerCardAction(AnswerVerb.ReadLesson, question.QuestionId, "n") { LessonId = Lesson });

        Assert.Null(click.Reply);
        Assert.IsType<LessonReply>(own.Reply);
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_answered_with_a_sentence()
    {
        var question = await mette.SayAsync<AnswerReply>(Consent);
        mette.Knowledge.Logs.Fails = true;

        var click = await mette.ClickAsync(new AnswerCardAction(AnswerVerb.Helped, question.QuestionId, "n") { LessonId = Lesson });

        Assert.StartsWith("Det kan jeg ikke lige nu", click.Sentence, StringComparison.Ordinal);
    }

    private async Task<ActionResult> ClickAsync(AnswerVerb verb, string? lesson = null)
    {
        var question = await mette.SayAsync<AnswerReply>(Consent);
        return await mette.ClickAsync(new AnswerCardAction(verb, question.QuestionId, question.Nonce) { LessonId = lesson });
    }
}
