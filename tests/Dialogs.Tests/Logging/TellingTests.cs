using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Submissions.Reading;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.Logging;

/// <summary>Somebody tells an experience in the personal chat.</summary>
public sealed class TellingTests : TellingScene
{
    [Fact]
    public async Task A_whole_story_goes_straight_to_the_check_and_is_sent_in_four_answers()
    {
        Assert.Equal(TellingStep.Story, (await Mette.SayAsync<TellingReply>("log en erfaring")).Submission.Step);

        var check = await Mette.SayAsync<TellingReply>(Whole);
        Assert.Equal(TellingStep.Check, check.Submission.Step);
        Assert.Equal((Category.Legal, "Roskilde Kommune", Sector.Municipality), (check.Submission.Text.Category, check.Submission.Text.Organisation, check.Submission.Text.Sector));
        Assert.StartsWith("Vi bad vores DPO", check.Submission.Text.Action, StringComparison.Ordinal);

        var sharing = await ClickAsync(check, LoggingVerb.Next, (ExperienceFields.Status, "Solved"));
        Assert.Equal(TellingStep.Sharing, sharing.Submission.Step);
        Assert.Equal([Visibility.Everyone, Visibility.Sector, Visibility.Organisation], sharing.Reach);
        var preview = await ClickAsync(sharing, LoggingVerb.Next, (ExperienceFields.Material, "ImpactAssessment"), (ExperienceFields.MayContact, "true"));
        Assert.Equal(TellingStep.Preview, preview.Submission.Step);

        var sent = Assert.IsType<TellingDoneReply>((await TryAsync(preview, LoggingVerb.Send)).Reply);

        Assert.Equal(SubmissionStatus.InReview, sent.Submission.Status);
        Assert.Equal([Material.ImpactAssessment], sent.Submission.Text.Material);
        Assert.Equal(sent.Submission, Assert.Single(await Mette.Knowledge.Tellings.Register.QueueAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task A_message_that_says_so_and_tells_it_at_once_is_the_story()
    {
        var check = await Mette.SayAsync<TellingReply>("Jeg vil gerne dele en erfaring: " + Whole);

        Assert.Equal((TellingStep.Check, Whole), (check.Submission.Step, check.Submission.Text.Story));
    }

    [Fact]
    public async Task Only_what_the_story_leaves_open_is_asked_for()
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");

        var action = await Mette.SayAsync<TellingReply>("Vi vidste ikke, hvem der ejede data.");
        Assert.Equal(TellingStep.Action, action.Submission.Step);
        var outcome = await Mette.SayAsync<TellingReply>("Et møde med systemejerne");
        Assert.Equal(TellingStep.Outcome, outcome.Submission.Step);
        var check = await Mette.SayAsync<TellingReply>("det hjalp ikke");

        Assert.Equal((TellingStep.Check, "det hjalp ikke", LessonStatus.Unsolved), (check.Submission.Step, check.Submission.Text.Outcome, check.Submission.Text.Status));
    }

    [Fact]
    public async Task Without_a_story_the_bot_asks_one_thing_at_a_time()
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");
        Assert.Equal(TellingStep.Problem, (await Mette.SayAsync<TellingReply>("spring over")).Submission.Step);
        Assert.Equal(TellingStep.Action, (await Mette.SayAsync<TellingReply>("Data lå spredt")).Submission.Step);
        Assert.StartsWith("Det her kan ikke springes over", (await Mette.SayAsync<TellingReply>("spring over")).Notice, StringComparison.Ordinal);

        Assert.Equal(TellingStep.Problem, (await Mette.SayAsync<TellingReply>("tilbage")).Submission.Step);
        var action = await Mette.SayAsync<TellingReply>("Data lå spredt i tre systemer");

        Assert.Equal((TellingStep.Action, "Data lå spredt i tre systemer"), (action.Submission.Step, action.Submission.Text.Problem));
    }

    [Fact]
    public async Task Later_goes_on_days_later_and_on_another_device()
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");
        await Mette.SayAsync<TellingReply>("Vi vidste ikke, hvem der ejede data.");
        Assert.True((await Mette.SayAsync<TellingDoneReply>("senere")).Submission.Paused);

        Mette.Knowledge.Clock.Move(TimeSpan.FromDays(9));
        var elsewhere = new Conversation { Person = Mette.Person };
        var listed = await Mette.SayAsync<TellingListReply>("mine erfaringer");
        var going = Assert.IsType<TellingReply>((await Mette.ClickAsync(new LoggingCardAction(LoggingVerb.GoOn, listed.Nonce, Fields()) { SubmissionId = listed.Items[0].Id })).Reply);

        Assert.Equal((TellingStep.Action, false), (going.Submission.Step, going.Submission.Paused));
        Assert.Equal("Der er ingen erfaring, der venter på dig. Skriv \"log en erfaring\" for at begynde på en.", (await elsewhere.SayAsync("fortsæt")).Text);
    }

    [Fact]
    public async Task Whoever_has_one_open_is_asked_and_the_old_one_stays()
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");
        await Mette.SayAsync<TellingReply>("Vi vidste ikke, hvem der ejede data.");
        var choice = await Mette.SayAsync<TellingChoiceReply>("log en erfaring");

        var begun = Assert.IsType<TellingReply>((await Mette.ClickAsync(new LoggingCardAction(LoggingVerb.Begin, choice.Nonce, Fields()))).Reply);

        Assert.Equal((TellingStep.Story, ""), (begun.Submission.Step, begun.Submission.Text.Problem));
        Assert.Equal("Vi vidste ikke, hvem der ejede data.", (await Mette.Knowledge.Tellings.Register.FindAsync(choice.Open.Id, CancellationToken.None))!.Text.Problem);
        Assert.Equal(begun.Submission.Id, (await Mette.SayAsync<TellingReply>(Whole)).Submission.Id);
        Assert.Equal(2, (await Mette.SayAsync<TellingListReply>("mine erfaringer")).Total);
    }

    [Fact]
    public async Task The_button_on_an_answer_begins_with_the_question()
    {
        var answer = await Mette.SayAsync<AnswerReply>("Har nogen løst samtykke til at optage borgeres opkald?");
        var click = new AnswerCardAction(AnswerVerb.LogExperience, answer.QuestionId, answer.Nonce);

        var first = Assert.IsType<TellingReply>((await Mette.TriedAsync(click)).Reply);
        var second = Assert.IsType<TellingReply>((await Mette.TriedAsync(click)).Reply);

        Assert.Equal(first.Submission.Id, second.Submission.Id);
        Assert.Equal(("Har nogen løst samtykke til at optage borgeres opkald?", answer.QuestionId), (first.Question, first.QuestionId));
        Assert.Equal("Har nogen løst samtykke til at optage borgeres opkald", Assert.Single(first.Submission.Text.Keywords));
    }

    [Fact]
    public async Task What_is_clearly_the_same_can_be_added_to_a_lesson_and_taken_apart_again()
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");
        var check = await Mette.SayAsync<TellingReply>(
            "Optagelse af borgeres stemmer kræver aktivt samtykke. Vi bad vores DPO om hjælp og lagde et spørgsmål ind. Det endte med, at otte ud af ti siger ja.");
        var lesson = check.Near.Single(near => near.Id == "speciale-001");
        Assert.InRange(check.Near.Count, 1, NearLessons.Most);
        Assert.Equal(lesson, Assert.IsType<TellingLessonReply>((await TryAsync(check, LoggingVerb.Read, lesson.Id)).Reply).Lesson);
        await Mette.Knowledge.Tellings.Library.SaveAsync(lesson, new LessonEdit(LessonEditKind.Imported, DateTimeOffset.UnixEpoch, "import", null), CancellationToken.None);

        var added = Assert.IsType<TellingReply>((await TryAsync(check, LoggingVerb.Attach, lesson.Id)).Reply);
        Assert.Equal((SubmissionKind.Addition, lesson.Id, lesson), (added.Submission.Kind, added.Submission.LessonId, added.AddedTo));
        Assert.Empty(added.Near);
        Assert.Empty(added.Reach);
        var apart = Assert.IsType<TellingReply>((await TryAsync(added, LoggingVerb.Detach)).Reply);

        Assert.Equal((SubmissionKind.NewLesson, null), (apart.Submission.Kind, apart.Submission.LessonId));
    }

    [Fact]
    public async Task A_single_field_is_corrected_and_the_preview_comes_back()
    {
        var preview = await PreviewAsync();
        var asked = await ClickAsync(preview, LoggingVerb.Edit, field: ExperienceFields.Title);
        Assert.Equal((TellingStep.Preview, ExperienceFields.Title), (asked.Submission.Step, asked.Submission.Field));

        var again = await Mette.SayAsync<TellingReply>("Spørg om samtykke før opkaldet");

        Assert.Equal((TellingStep.Preview, null, "Spørg om samtykke før opkaldet"), (again.Submission.Step, again.Submission.Field, again.Submission.Text.Title));
        Assert.Equal("Ny tekst", (await ClickAsync(await ClickAsync(again, LoggingVerb.Edit, field: ExperienceFields.Outcome), LoggingVerb.Next, (ExperienceFields.Outcome, "Ny tekst"))).Submission.Text.Outcome);
    }

    [Fact]
    public async Task Whoever_tells_for_another_says_so()
    {
        var told = await Mette.SayAsync<TellingReply>("log en erfaring på vegne af projektlederen i Faxe");

        Assert.Equal("projektlederen i Faxe", told.Submission.Text.ToldFor);
    }

    [Fact]
    public async Task What_a_curator_sent_back_waits_with_the_reason_and_is_sent_again()
    {
        var preview = await PreviewAsync();
        var sent = Assert.IsType<TellingDoneReply>((await TryAsync(preview, LoggingVerb.Send)).Reply).Submission;
        await Mette.Knowledge.Tellings.Register.MoveAsync(sent.Id, "back", new SendBack("Skriv, hvad jeres DPO sagde."), Actor.Person("aisha", isCurator: true), CancellationToken.None);

        await Mette.SayAsync<AnswerReply>("samtykke til lydoptagelser");
        var back = await Mette.SayAsync<TellingReply>("fortsæt");
        Assert.Equal((SubmissionStatus.Returned, TellingStep.Preview), (back.Submission.Status, back.Submission.Step));
        var fixedUp = await Mette.SayAsync<TellingReply>("Resultatet af DPO'ens svar blev et ja.");

        Assert.Equal(SubmissionStatus.InReview, (await Mette.SayAsync<TellingDoneReply>("send")).Submission.Status);
        Assert.Contains("DPO'ens svar", fixedUp.Submission.Text.Outcome, StringComparison.Ordinal);
    }
}
