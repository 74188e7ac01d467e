using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Submissions.Reading;
using Xunit;
using Role = TeamsPilotBot.Dialogs.People.Role;

namespace TeamsPilotBot.Dialogs.Tests.Logging;

/// <summary>Somebody tells an experience in the personal chat.</summary>
public sealed class TellingTests
{
    private const string Whole =
        "Vi måtte ikke optage opkald i borgerservice uden samtykke fra borgeren. Vi bad vores DPO om hjælp og lagde et spørgsmål ind før opkaldet. Det endte med, at otte ud af ti siger ja.";

    private readonly Conversation mette = new() { Person = new Person("mette", new Reader("Roskilde Kommune", Sector.Municipality), [Role.Reader]) };

    [Fact]
    public async Task A_whole_story_goes_straight_to_the_check_and_is_sent_in_four_answers()
    {
        Assert.Equal(TellingStep.Story, (await mette.SayAsync<TellingReply>("log en erfaring")).Submission.Step);

        var check = await mette.SayAsync<TellingReply>(Whole);
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
        Assert.Equal(sent.Submission, Assert.Single(await mette.Knowledge.Tellings.Register.QueueAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task A_message_that_says_so_and_tells_it_at_once_is_the_story()
    {
        var check = await mette.SayAsync<TellingReply>("Jeg vil gerne dele en erfaring: " + Whole);

        Assert.Equal((TellingStep.Check, Whole), (check.Submission.Step, check.Submission.Text.Story));
    }

    [Fact]
    public async Task Only_what_the_story_leaves_open_is_asked_for()
    {
        await mette.SayAsync<TellingReply>("log en erfaring");

        var action = await mette.SayAsync<TellingReply>("Vi vidste ikke, hvem der ejede data.");
        Assert.Equal(TellingStep.Action, action.Submission.Step);
        var outcome = await mette.SayAsync<TellingReply>("Et møde med systemejerne");
        Assert.Equal(TellingStep.Outcome, outcome.Submission.Step);
        var check = await mette.SayAsync<TellingReply>("det hjalp ikke");

        Assert.Equal((TellingStep.Check, "det hjalp ikke", LessonStatus.Unsolved), (check.Submission.Step, check.Submission.Text.Outcome, check.Submission.Text.Status));
    }

    [Fact]
    public async Task Without_a_story_the_bot_asks_one_thing_at_a_time()
    {
        await mette.SayAsync<TellingReply>("log en erfaring");
        Assert.Equal(TellingStep.Problem, (await mette.SayAsync<TellingReply>("spring over")).Submission.Step);
        Assert.Equal(TellingStep.Action, (await mette.SayAsync<TellingReply>("Data lå spredt")).Submission.Step);
        Assert.StartsWith("Det her kan ikke springes over", (await mette.SayAsync<TellingReply>("spring over")).Notice, StringComparison.Ordinal);

        Assert.Equal(TellingStep.Problem, (await mette.SayAsync<TellingReply>("tilbage")).Submission.Step);
        var action = await mette.SayAsync<TellingReply>("Data lå spredt i tre systemer");

        Assert.Equal((TellingStep.Action, "Data lå spredt i tre systemer"), (action.Submission.Step, action.Submission.Text.Problem));
    }

    [Fact]
    public async Task A_question_in_between_is_answered_and_the_telling_waits()
    {
        await mette.SayAsync<TellingReply>("log en erfaring");
        await mette.SayAsync<TellingReply>("Vi vidste ikke, hvem der ejede data.");

        await mette.SayAsync<AnswerReply>("Har nogen løst samtykke til at optage borgeres opkald?");
        Assert.Equal("Din erfaring venter. Skriv \"fortsæt\", når du vil videre.", Assert.Single(mette.Also));
        await mette.SayAsync<AnswerReply>("og hvad med regionerne?");
        Assert.Empty(mette.Also);
        var again = await mette.SayAsync<TellingReply>("fortsæt");

        Assert.Equal((TellingStep.Action, "Vi vidste ikke, hvem der ejede data."), (again.Submission.Step, again.Submission.Text.Problem));
        Assert.Equal("Vi holdt et møde", (await mette.SayAsync<TellingReply>("Vi holdt et møde")).Submission.Text.Action);
    }

    [Theory]
    [InlineData("hjælp")]
    [InlineData("mine spørgsmål")]
    [InlineData("har nogen prøvet det samme som os")]
    public async Task Commands_and_questions_without_a_mark_are_no_answers(string words)
    {
        await mette.SayAsync<TellingReply>("log en erfaring");
        await mette.SayAsync<TellingReply>("Vi vidste ikke, hvem der ejede data.");

        Assert.IsNotType<TellingReply>((await mette.SayAsync(words)).Value);
        Assert.NotEmpty(mette.Also);
        Assert.Equal("", (await OnlyAsync()).Text.Action);
    }

    [Fact]
    public async Task A_long_story_may_end_in_a_question()
    {
        await mette.SayAsync<TellingReply>("log en erfaring");
        var story = Whole + " " + Whole.Replace("DPO", "jurist", StringComparison.Ordinal) + " Har andre prøvet det?";

        Assert.Equal(story, (await mette.SayAsync<TellingReply>(story)).Submission.Text.Story);
    }

    [Fact]
    public async Task Later_goes_on_days_later_and_on_another_device()
    {
        await mette.SayAsync<TellingReply>("log en erfaring");
        await mette.SayAsync<TellingReply>("Vi vidste ikke, hvem der ejede data.");
        Assert.True((await mette.SayAsync<TellingDoneReply>("senere")).Submission.Paused);

        mette.Knowledge.Clock.Move(TimeSpan.FromDays(9));
        var elsewhere = new Conversation { Person = mette.Person };
        var listed = await mette.SayAsync<TellingListReply>("mine erfaringer");
        var going = Assert.IsType<TellingReply>((await mette.ClickAsync(new LoggingCardAction(LoggingVerb.GoOn, listed.Nonce, Fields()) { SubmissionId = listed.Items[0].Id })).Reply);

        Assert.Equal((TellingStep.Action, false), (going.Submission.Step, going.Submission.Paused));
        Assert.Equal("Der er ingen erfaring, der venter på dig. Skriv \"log en erfaring\" for at begynde på en.", (await elsewhere.SayAsync("fortsæt")).Text);
    }

    [Fact]
    public async Task What_lay_over_night_does_not_swallow_the_next_days_question()
    {
        await mette.SayAsync<TellingReply>("log en erfaring");
        await mette.SayAsync<TellingReply>("Vi vidste ikke, hvem der ejede data.");
        mette.Knowledge.Clock.Move(TimeSpan.FromHours(9));

        await mette.SayAsync<AnswerReply>("samtykke til lydoptagelser");

        Assert.Equal("", (await OnlyAsync()).Text.Action);
    }

    [Fact]
    public async Task Whoever_has_one_open_is_asked_and_the_old_one_stays()
    {
        await mette.SayAsync<TellingReply>("log en erfaring");
        await mette.SayAsync<TellingReply>("Vi vidste ikke, hvem der ejede data.");
        var choice = await mette.SayAsync<TellingChoiceReply>("log en erfaring");

        var begun = Assert.IsType<TellingReply>((await mette.ClickAsync(new LoggingCardAction(LoggingVerb.Begin, choice.Nonce, Fields()))).Reply);

        Assert.Equal((TellingStep.Story, ""), (begun.Submission.Step, begun.Submission.Text.Problem));
        Assert.Equal("Vi vidste ikke, hvem der ejede data.", (await mette.Knowledge.Tellings.Register.FindAsync(choice.Open.Id, CancellationToken.None))!.Text.Problem);
        Assert.Equal(begun.Submission.Id, (await mette.SayAsync<TellingReply>(Whole)).Submission.Id);
        Assert.Equal(2, (await mette.SayAsync<TellingListReply>("mine erfaringer")).Total);
    }

    [Fact]
    public async Task Nothing_is_thrown_away_without_asking_once_more()
    {
        await mette.SayAsync<TellingReply>("log en erfaring");
        await mette.SayAsync<TellingReply>("Vi vidste ikke, hvem der ejede data.");
        var asks = await mette.SayAsync<TellingCancelReply>("annuller");
        Assert.True((await OnlyAsync()).IsOpen);

        await mette.ClickAsync(new LoggingCardAction(LoggingVerb.Withdraw, asks.Nonce, Fields()) { SubmissionId = asks.Submission.Id });

        Assert.Equal(SubmissionStatus.Withdrawn, (await OnlyAsync()).Status);
    }

    [Fact]
    public async Task The_button_on_an_answer_begins_with_the_question()
    {
        var answer = await mette.SayAsync<AnswerReply>("Har nogen løst samtykke til at optage borgeres opkald?");
        var click = new AnswerCardAction(AnswerVerb.LogExperience, answer.QuestionId, answer.Nonce);

        var first = Assert.IsType<TellingReply>((await mette.TriedAsync(click)).Reply);
        var second = Assert.IsType<TellingReply>((await mette.TriedAsync(click)).Reply);

        Assert.Equal(first.Submission.Id, second.Submission.Id);
        Assert.Equal(("Har nogen løst samtykke til at optage borgeres opkald?", answer.QuestionId), (first.Question, first.QuestionId));
        Assert.Equal("Har nogen løst samtykke til at optage borgeres opkald", Assert.Single(first.Submission.Text.Keywords));
    }

    [Fact]
    public async Task What_is_clearly_the_same_can_be_added_to_a_lesson_and_taken_apart_again()
    {
        await mette.SayAsync<TellingReply>("log en erfaring");
        var check = await mette.SayAsync<TellingReply>(
            "Optagelse af borgeres stemmer kræver aktivt samtykke. Vi bad vores DPO om hjælp og lagde et spørgsmål ind. Det endte med, at otte ud af ti siger ja.");
        var lesson = check.Near.Single(near => near.Id == "speciale-001");
        Assert.InRange(check.Near.Count, 1, NearLessons.Most);
        Assert.Equal(lesson, Assert.IsType<TellingLessonReply>((await TryAsync(check, LoggingVerb.Read, lesson.Id)).Reply).Lesson);
        await mette.Knowledge.Tellings.Library.SaveAsync(lesson, new LessonEdit(LessonEditKind.Imported, DateTimeOffset.UnixEpoch, "import", null), CancellationToken.None);

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

        var again = await mette.SayAsync<TellingReply>("Spørg om samtykke før opkaldet");

        Assert.Equal((TellingStep.Preview, null, "Spørg om samtykke før opkaldet"), (again.Submission.Step, again.Submission.Field, again.Submission.Text.Title));
        Assert.Equal("Ny tekst", (await ClickAsync(await ClickAsync(again, LoggingVerb.Edit, field: ExperienceFields.Outcome), LoggingVerb.Next, (ExperienceFields.Outcome, "Ny tekst"))).Submission.Text.Outcome);
    }

    [Fact]
    public async Task What_is_written_beside_the_fields_is_added_and_it_says_where()
    {
        var preview = await PreviewAsync();

        var added = await mette.SayAsync<TellingReply>("Resultatet var også, at klagerne faldt med en tredjedel.");

        Assert.EndsWith("klagerne faldt med en tredjedel.", added.Submission.Text.Outcome, StringComparison.Ordinal);
        Assert.StartsWith("Jeg har føjet det til \"Hvordan endte det?\"", added.Notice, StringComparison.Ordinal);
        Assert.NotEqual(preview.Submission.TextNumber, added.Submission.TextNumber);
    }

    [Theory]
    [InlineData("samtykke lydoptagelse")]
    [InlineData("Netcompany er leverandøren i Odense")]
    public async Task What_may_be_meant_for_anything_is_added_to_nothing_and_the_card_says_so(string words)
    {
        var preview = await PreviewAsync();

        var asked = await mette.SayAsync<TellingReply>(words);

        Assert.Equal(preview.Submission, asked.Submission);
        Assert.StartsWith("Jeg har ikke føjet det til", asked.Notice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Er der nogen der har prøvet samtykke til opkald")]
    [InlineData("Hvorfor skal borgeren give samtykke til optagelse")]
    [InlineData("Kender I en kommune der optager opkald")]
    [InlineData("jeg leder efter erfaringer med samtykke")]
    [InlineData("does anyone record calls with consent")]
    public async Task What_begins_as_questions_do_is_a_question_at_the_preview_too(string words)
    {
        await PreviewAsync();

        Assert.IsNotType<TellingReply>((await mette.SayAsync(words)).Value);
        Assert.True((await OnlyAsync()).Paused);
    }

    [Fact]
    public async Task Half_an_hour_later_a_message_is_a_message()
    {
        await mette.SayAsync<TellingReply>("log en erfaring");
        mette.Knowledge.Clock.Move(TellingCourse.Patience);

        await mette.SayAsync<AnswerReply>("samtykke til at optage borgeres opkald");

        Assert.Equal(TimeSpan.FromMinutes(30), TellingCourse.Patience);
        Assert.Equal("", (await OnlyAsync()).Text.Story);
    }

    [Theory]
    [InlineData("Hvordan kan vi dele vores erfaringer med KL?", false)]
    [InlineData("Vi har en erfaring med Netcompany, hvem kender dem?", false)]
    [InlineData("Kan I dele en erfaring om samtykke til opkald?", false)]
    [InlineData("Kan jeg logge en erfaring?", true)]
    [InlineData("Må jeg dele en erfaring om samtykke?", true)]
    [InlineData("Log en erfaring, kan du det?", true)]
    [InlineData("Jeg vil gerne dele en erfaring, hvordan gør jeg?", true)]
    [InlineData("Vi har en erfaring med Netcompany", true)]
    public async Task A_question_begins_a_telling_only_as_a_polite_wish(string words, bool begins)
    {
        await mette.SayAsync(words);

        Assert.Equal(begins, (await mette.Knowledge.Tellings.Register.OfAsync(Actor.Person("mette"), CancellationToken.None)).Count == 1);
        await mette.SayAsync("log en erfaring");
        await mette.SayAsync(words);
        Assert.Equal("", (await OnlyAsync()).Text.Story);
    }

    [Fact]
    public async Task Fields_that_no_card_of_a_teller_has_are_passed_over()
    {
        var preview = await PreviewAsync();

        var back = await ClickAsync(preview, LoggingVerb.Back, (ExperienceFields.Supersedes, "speciale-001"), (ExperienceFields.Contradicts, "speciale-002"), (ExperienceFields.Evidence, "Authority"));
        await mette.Knowledge.Tellings.Submit.SendAsync(
            "n9",
            new Dictionary<string, string>
            {
                ["title"] = "Om data", ["problem"] = "Data lå spredt.", ["done"] = "Vi samlede dem.", ["outcome"] = "Det virkede.", ["status"] = "Solved", ["category"] = "Legal",
                ["sector"] = "Municipality", ["supersedes"] = "speciale-001", ["contradicts"] = "speciale-002",
            },
            "", false, [], new Clicked(mette.Person, Knowledge.Texts.Language.Danish, ConversationKind.Personal, "", null), CancellationToken.None);

        Assert.Equal(preview.Submission.Text.Evidence, back.Submission.Text.Evidence);
        var kept = await mette.Knowledge.Tellings.Register.OfAsync(Actor.Person("mette"), CancellationToken.None);
        Assert.Equal(2, kept.Count);
        Assert.All(kept, one => Assert.Empty(one.Text.Supersedes.Concat(one.Text.Contradicts)));
    }

    [Fact]
    public async Task Health_of_a_person_is_asked_about_and_never_blocks()
    {
        await mette.SayAsync<TellingReply>("log en erfaring");
        var check = await mette.SayAsync<TellingReply>(Whole + " En borger på 84 år havde demens.");
        Assert.Equal(["demens"], check.Health);

        var preview = await ClickAsync(await ClickAsync(check, LoggingVerb.Next, (ExperienceFields.Status, "Solved"), (ExperienceFields.Category, "Legal")), LoggingVerb.Skip);

        Assert.Equal((TellingStep.Preview, "demens"), (preview.Submission.Step, Assert.Single(preview.Health)));
        var sent = Assert.IsType<TellingDoneReply>((await TryAsync(preview, LoggingVerb.Send)).Reply);
        Assert.Equal(SubmissionStatus.InReview, sent.Submission.Status);
    }

    [Fact]
    public async Task A_form_that_is_broken_off_before_it_is_sent_takes_no_messages()
    {
        var by = new Clicked(mette.Person, Knowledge.Texts.Language.Danish, ConversationKind.Personal, "", null);
        var fields = new Dictionary<string, string>
        {
            ["title"] = "Om data", ["problem"] = "Data lå spredt.", ["done"] = "Vi samlede dem.", ["outcome"] = "Hun fik hendes depression.", ["status"] = "Solved", ["category"] = "Legal", ["sector"] = "Municipality",
        };
        Task<ActionResult> SendAsync(params string[] asked) => mette.Knowledge.Tellings.Submit.SendAsync("n9", fields, "", false, asked, by, CancellationToken.None);
        var asks = Assert.IsType<ExperienceFormReply>((await SendAsync()).Reply);
        Assert.Equal(["depression"], asks.Health);
        var writes = 0;
        mette.Knowledge.Tellings.Store.BeforeWrite = _ => { if (writes++ > 0) { throw new StoreUnavailableException(StoreProblem.DiskFull, "The disk is full.", null); } };

        Assert.NotNull(Assert.IsType<ExperienceFormReply>((await SendAsync("depression")).Reply).Notice);
        mette.Knowledge.Tellings.Store.BeforeWrite = null;
        Assert.Equal((SubmissionStatus.Writing, true), ((await OnlyAsync()).Status, (await OnlyAsync()).Paused));
        await mette.SayAsync<AnswerReply>("samtykke til at optage borgeres opkald");

        var sent = Assert.IsType<TellingDoneReply>((await SendAsync("depression")).Reply).Submission;
        Assert.Equal((SubmissionStatus.InReview, false), (sent.Status, sent.Paused));
    }

    [Fact]
    public async Task A_preview_that_is_older_than_the_text_sends_nothing_unseen()
    {
        var preview = await PreviewAsync();
        await mette.SayAsync<TellingReply>("Resultatet var også, at klagerne faldt med en tredjedel.");

        var seen = Assert.IsType<TellingReply>((await TryAsync(preview, LoggingVerb.Send)).Reply);

        Assert.Equal(SubmissionStatus.Writing, seen.Submission.Status);
        Assert.StartsWith("Teksten er blevet rettet", seen.Notice, StringComparison.Ordinal);
        Assert.IsType<TellingDoneReply>((await TryAsync(seen, LoggingVerb.Send)).Reply);
    }

    [Fact]
    public async Task An_older_card_goes_to_its_step_and_overwrites_nothing()
    {
        await mette.SayAsync<TellingReply>("log en erfaring");
        await mette.SayAsync<TellingReply>("spring over");
        var problem = await mette.SayAsync<TellingReply>("tilbage");
        problem = await mette.SayAsync<TellingReply>("spring over");
        await mette.SayAsync<TellingReply>("Data lå spredt i tre systemer");

        var older = await ClickAsync(problem, LoggingVerb.Next, (ExperienceFields.Problem, "Noget andet"));

        Assert.Equal((TellingStep.Problem, "Data lå spredt i tre systemer"), (older.Submission.Step, older.Submission.Text.Problem));
        Assert.Equal([(ExperienceFields.Problem, "Noget andet")], older.Earlier);
    }

    [Fact]
    public async Task The_same_message_and_the_same_click_again_change_nothing()
    {
        await mette.SayAsync<TellingReply>("log en erfaring");
        var first = Assert.IsType<TellingReply>((await mette.TellAsync("Vi vidste ikke, hvem der ejede data.", "m-7")).Reply);
        var again = Assert.IsType<TellingReply>((await mette.TellAsync("Vi vidste ikke, hvem der ejede data.", "m-7")).Reply);
        Assert.Equal(first.Submission, again.Submission);

        var next = await ClickAsync(first, LoggingVerb.Next, (ExperienceFields.Action, "Vi holdt et møde"));
        await mette.SayAsync<TellingReply>("Det endte med en aftale");
        var late = await ClickAsync(first, LoggingVerb.Next, (ExperienceFields.Action, "Vi holdt et møde"));

        Assert.Equal(TellingStep.Outcome, next.Submission.Step);
        Assert.Equal((TellingStep.Check, "Det endte med en aftale"), (late.Submission.Step, late.Submission.Text.Outcome));
    }

    [Fact]
    public async Task Personal_data_is_masked_before_it_is_kept_and_it_is_said()
    {
        await mette.SayAsync<TellingReply>("log en erfaring");

        var told = await mette.SayAsync<TellingReply>("Vi vidste ikke, at sagen om 010190-1234 lå hos mette@roskilde.dk.");

        Assert.Equal(2, told.Masked.Count);
        Assert.DoesNotContain("010190", (await OnlyAsync()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_tells_for_another_says_so()
    {
        var told = await mette.SayAsync<TellingReply>("log en erfaring på vegne af projektlederen i Faxe");

        Assert.Equal("projektlederen i Faxe", told.Submission.Text.ToldFor);
    }

    [Fact]
    public async Task A_store_that_does_not_answer_leaves_the_text_in_the_field()
    {
        await mette.SayAsync<TellingReply>("log en erfaring");
        var story = await OnlyAsync();
        mette.Knowledge.Tellings.Store.BeforeWrite = _ => throw new StoreUnavailableException(StoreProblem.DiskFull, "The disk is full.", null);

        var unsaved = await mette.SayAsync<TellingUnsavedReply>(Whole);
        Assert.Equal((Whole, story.Id, TellingStep.Story), (unsaved.Text, unsaved.SubmissionId, unsaved.Step));
        mette.Knowledge.Tellings.Store.BeforeWrite = null;
        var kept = Assert.IsType<TellingReply>((await mette.ClickAsync(
            new LoggingCardAction(LoggingVerb.Next, unsaved.Nonce, Fields((ExperienceFields.Story, unsaved.Text))) { SubmissionId = unsaved.SubmissionId, Step = unsaved.Step })).Reply);

        Assert.Equal((TellingStep.Check, Whole), (kept.Submission.Step, kept.Submission.Text.Story));
    }

    [Fact]
    public async Task A_story_may_be_long_and_what_is_too_long_is_said_with_the_limit()
    {
        await mette.SayAsync<TellingReply>("log en erfaring");
        var longest = string.Join(' ', Enumerable.Repeat("Vi vidste ikke, hvem der ejede data.", 215));
        Assert.InRange(longest.Length, 7_500, Story.Longest);

        var tooLong = await mette.SayAsync<TellingReply>(longest + longest);
        Assert.Contains("8.000", tooLong.Notice, StringComparison.Ordinal);
        Assert.NotNull(tooLong.Typed);
        var kept = await mette.SayAsync<TellingReply>(longest);

        Assert.Equal(longest, kept.Submission.Text.Story);
    }

    [Theory]
    [InlineData("👍")]
    [InlineData("...")]
    [InlineData("ja")]
    public async Task What_says_nothing_is_no_answer(string words)
    {
        await mette.SayAsync<TellingReply>("log en erfaring");

        var again = await mette.SayAsync<TellingReply>(words);

        Assert.NotNull(again.Notice);
        Assert.Equal((TellingStep.Story, ""), (again.Submission.Step, again.Submission.Text.Story));
    }

    [Fact]
    public async Task Where_others_read_along_there_is_one_sentence_and_nothing_of_what_was_typed()
    {
        mette.Kind = ConversationKind.Group;

        var said = await mette.SayAsync("log en erfaring: " + Whole);

        Assert.StartsWith("Erfaringer tager vi i vores private chat", said.Text, StringComparison.Ordinal);
        Assert.Empty(await mette.Knowledge.Tellings.Register.OfAsync(Actor.Person("mette"), CancellationToken.None));
        Assert.Empty(mette.Knowledge.Logs.Questions);
    }

    [Fact]
    public async Task Where_only_contributors_may_others_are_told_so()
    {
        mette.Knowledge.Tellings.Settings.OnlyContributors = true;
        Assert.StartsWith("Her er det kun bidragydere", (await mette.SayAsync("log en erfaring")).Text, StringComparison.Ordinal);

        mette.Person = mette.Person with { Roles = [Role.Reader, Role.Contributor] };

        await mette.SayAsync<TellingReply>("log en erfaring");
    }

    [Fact]
    public async Task What_a_curator_sent_back_waits_with_the_reason_and_is_sent_again()
    {
        var preview = await PreviewAsync();
        var sent = Assert.IsType<TellingDoneReply>((await TryAsync(preview, LoggingVerb.Send)).Reply).Submission;
        await mette.Knowledge.Tellings.Register.MoveAsync(sent.Id, "back", new SendBack("Skriv, hvad jeres DPO sagde."), Actor.Person("aisha", isCurator: true), CancellationToken.None);

        await mette.SayAsync<AnswerReply>("samtykke til lydoptagelser");
        var back = await mette.SayAsync<TellingReply>("fortsæt");
        Assert.Equal((SubmissionStatus.Returned, TellingStep.Preview), (back.Submission.Status, back.Submission.Step));
        var fixedUp = await mette.SayAsync<TellingReply>("Resultatet af DPO'ens svar blev et ja.");

        Assert.Equal(SubmissionStatus.InReview, (await mette.SayAsync<TellingDoneReply>("send")).Submission.Status);
        Assert.Contains("DPO'ens svar", fixedUp.Submission.Text.Outcome, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_sees_or_moves_anothers_telling()
    {
        var preview = await PreviewAsync();
        mette.Person = Person.Unknown("henrik");

        foreach (var verb in Enum.GetValues<LoggingVerb>().Except([LoggingVerb.List]))
        {
            Assert.Null((await TryAsync(preview, verb)).Reply);
        }

        Assert.StartsWith("Du har ikke logget", (await mette.SayAsync("mine erfaringer")).Text, StringComparison.Ordinal);
    }

    private async Task<TellingReply> PreviewAsync()
    {
        await mette.SayAsync<TellingReply>("log en erfaring");
        var check = await mette.SayAsync<TellingReply>(Whole);
        var sharing = await ClickAsync(check, LoggingVerb.Next, (ExperienceFields.Status, "Solved"), (ExperienceFields.Category, "Legal"));
        return await ClickAsync(sharing, LoggingVerb.Skip);
    }

    private async Task<Submission> OnlyAsync() => Assert.Single(await mette.Knowledge.Tellings.Register.OfAsync(Actor.Person("mette"), CancellationToken.None));

    private Task<TellingReply> ClickAsync(TellingReply card, LoggingVerb verb, string field) => ClickAsync(Click(card, verb) with { Field = field });

    private Task<TellingReply> ClickAsync(TellingReply card, LoggingVerb verb, params (string Field, string Value)[] typed)
        => ClickAsync(Click(card, verb) with { Fields = Fields(typed) });

    private async Task<TellingReply> ClickAsync(LoggingCardAction click) => Assert.IsType<TellingReply>((await mette.ClickAsync(click)).Reply);

    private Task<ActionResult> TryAsync(TellingReply card, LoggingVerb verb, string? lessonId = null) => mette.ClickAsync(Click(card, verb) with { LessonId = lessonId });

    private static LoggingCardAction Click(TellingReply card, LoggingVerb verb) => new(verb, card.Nonce, Fields())
    {
        SubmissionId = card.Submission.Id,
        BasedOn = card.Submission.TextNumber,
        Step = card.Submission.Step,
        Field = card.Submission.Field,
    };

    private static Dictionary<string, string> Fields(params (string Field, string Value)[] typed) => typed.ToDictionary(field => field.Field, field => field.Value);
}
