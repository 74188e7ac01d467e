using TeamsPilotBot.Dialogs.CheckIns;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Storage;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.CheckIns.CheckInTalk;

namespace TeamsPilotBot.Dialogs.Tests.CheckIns;

public sealed class CheckInTests
{
    private static readonly CheckInAnswer Answer = new()
    {
        Areas = [Category.Legal], Hard = "Samtykke til at optage borgeres opkald", Learned = "Vi spurgte vores DPO, før vi byggede noget, og det sparede os et halvt år.",
        Help = "Må vi optage borgernes opkald uden samtykke?",
    };

    private readonly CheckInTalk talk = new();

    [Theory]
    [InlineData("temperaturmåling")]
    [InlineData("Temperaturmåling")]
    [InlineData("check ind")]
    [InlineData("check-in")]
    [InlineData("tjek ind")]
    public async Task Whoever_leads_a_project_can_begin_by_themselves(string text)
    {
        await talk.CheckIns.NameAsync("anne", "SP-07");

        var form = await talk.Talk.SayAsync<CheckInFormReply>(text);

        Assert.Equal(("SP-07", talk.Quarter, CheckInAnswer.Empty), (form.ProjectId, form.Quarter, form.Typed));
        Assert.Null(await talk.FindAsync());
    }

    [Theory]
    [InlineData("hvad er en temperaturmåling?")]
    [InlineData("Har nogen brugt temperaturmålinger på patienter?")]
    public async Task A_question_about_it_is_a_question(string text)
    {
        await talk.CheckIns.NameAsync("anne", "SP-07");

        Assert.IsNotType<CheckInFormReply>((await talk.Talk.SayAsync(text)).Value);
    }

    [Fact]
    public async Task Whoever_has_named_no_project_is_told_how()
        => Assert.Contains("mit projekt er", (await talk.Talk.SayAsync("temperaturmåling")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task With_several_projects_one_is_chosen()
    {
        await talk.CheckIns.NameAsync("anne", "SP-01", "SP-10");
        var chosen = await talk.CheckIns.Register.MoveAsync(
            new CheckInKey("anne", "SP-01", talk.Quarter),
            before => CheckInRules.Answer(before, new CheckInKey("anne", "SP-01", talk.Quarter), Knowledge.Texts.Language.Danish, Answer, 0, "m", talk.Talk.Knowledge.Clock.GetUtcNow()), default);
        Assert.IsType<CheckInAccepted>(chosen);

        var choice = await talk.Talk.SayAsync<CheckInChoiceReply>("temperaturmåling");

        Assert.Equal([("SP-01", true), ("SP-10", false)], choice.Projects.Select(project => (project.ProjectId, project.IsAnswered)));
        Assert.Equal("SP-10", Assert.IsType<CheckInFormReply>((await talk.ClickAsync(CheckInVerb.Show, "SP-10")).Reply).ProjectId);
    }

    [Fact]
    public async Task An_answer_is_thanked_for_and_says_what_can_be_done_with_it()
    {
        var sent = await talk.ClickAsync<CheckInSentReply>(await talk.BeginAsync(), CheckInVerb.Send, Answer);

        Assert.True(sent is { IsNew: true, MayTell: true, Number: 1 });
        Assert.Equal(Answer, sent.Answer);
        Assert.Equal(Answer, (await talk.FindAsync())!.Answer);
        var again = await talk.Talk.SayAsync<CheckInSentReply>("temperaturmåling");
        Assert.Equal((false, Answer), (again.IsNew, again.Answer));
    }

    [Fact]
    public async Task Personal_data_is_masked_and_pointed_out()
    {
        var sent = await talk.ClickAsync<CheckInSentReply>(await talk.BeginAsync(), CheckInVerb.Send, new CheckInAnswer { Hard = "Borgeren har tlf. 23 45 67 89" });

        Assert.Equal([PersonalDataKind.Phone], sent.Masked);
        Assert.DoesNotContain("23 45 67 89", sent.Answer.Hard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_can_be_changed_and_the_change_takes_its_place()
    {
        var sent = await talk.ClickAsync<CheckInSentReply>(await talk.BeginAsync(), CheckInVerb.Send, Answer);

        var form = await talk.ClickAsync<CheckInFormReply>(sent, CheckInVerb.Show);
        Assert.Equal((Answer, 1), (form.Typed, form.Number));
        await talk.ClickAsync<CheckInSentReply>(form, CheckInVerb.Send, Answer with { Help = null });

        Assert.Null((await talk.FindAsync())!.Answer!.Help);
    }

    [Fact]
    public async Task What_was_typed_on_an_older_card_comes_back_with_the_newest_number()
    {
        var (phone, desk) = (await talk.BeginAsync(), await talk.BeginAsync());
        await talk.ClickAsync<CheckInSentReply>(desk, CheckInVerb.Send, Answer);

        var back = await talk.ClickAsync<CheckInFormReply>(phone, CheckInVerb.Send, new CheckInAnswer { Hard = "Noget andet" });
        Assert.Equal((1, "Noget andet"), (back.Number, back.Typed.Hard));
        Assert.Contains("andet svar", back.Notice, StringComparison.Ordinal);
        Assert.Equal(Answer, (await talk.FindAsync())!.Answer);

        await talk.ClickAsync<CheckInSentReply>(back, CheckInVerb.Send, back.Typed);
        Assert.Equal("Noget andet", (await talk.FindAsync())!.Answer!.Hard);
    }

    [Fact]
    public async Task What_was_typed_for_a_quarter_that_is_over_comes_back_for_the_new_one()
    {
        var form = await talk.BeginAsync();
        talk.Talk.Knowledge.Clock.Move(TimeSpan.FromDays(45));

        var back = await talk.ClickAsync<CheckInFormReply>(form, CheckInVerb.Send, Answer);

        Assert.Equal((talk.Quarter, Answer, 0), (back.Quarter, back.Typed, back.Number));
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_told_of_and_the_card_stays()
    {
        var result = await talk.ClickAsync(await talk.BeginAsync(), CheckInVerb.Send, new CheckInAnswer { Hard = new string('x', 2_001) });

        Assert.Contains("2.000", result.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_nothing_can_be_kept_the_card_stays_with_what_was_typed()
    {
        var form = await talk.BeginAsync();
        talk.CheckIns.Store.BeforeWrite = _ => throw new StoreUnavailableException(StoreProblem.DiskFull, "Full.", null);

        Assert.Contains("står der stadig", (await talk.ClickAsync(form, CheckInVerb.Send, Answer)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quarter_can_be_passed_over_and_answered_after_all()
    {
        var done = await talk.ClickAsync<CheckInDoneReply>(await talk.BeginAsync(), CheckInVerb.Skip);
        Assert.Equal(CheckInDone.Skipped, done.Kind);
        Assert.False((await talk.FindAsync())!.IsOpen);

        await talk.ClickAsync<CheckInSentReply>(await talk.ClickAsync<CheckInFormReply>(done, CheckInVerb.Show), CheckInVerb.Send, Answer);
        Assert.Equal(Answer, (await talk.FindAsync())!.Answer);
    }

    [Fact]
    public async Task A_quarter_that_is_over_cannot_be_passed_over_and_the_bot_does_not_speak_of_what_was_written()
    {
        var form = await talk.BeginAsync();
        talk.Talk.Knowledge.Clock.Move(TimeSpan.FromDays(45));

        var sentence = (await talk.ClickAsync(form, CheckInVerb.Skip)).Sentence;

        Assert.StartsWith("Det kvartal er slut", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("det, du skrev", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_words_may_be_read_can_be_taken_back_also_when_the_quarter_is_over()
    {
        var key = new CheckInKey("anne", "SP-07", talk.Quarter);
        var sent = await talk.ClickAsync<CheckInSentReply>(await talk.BeginAsync(), CheckInVerb.Send, Answer with { MayBeRead = true });
        talk.Talk.Knowledge.Clock.Move(TimeSpan.FromDays(45));

        Assert.NotNull((await talk.ClickAsync(sent, CheckInVerb.Withdraw, person: Karla)).Sentence);
        Assert.True((await talk.CheckIns.Register.FindAsync(key, default))!.Answer!.MayBeRead);

        var after = await talk.ClickAsync<CheckInSentReply>(sent, CheckInVerb.Withdraw);

        Assert.Equal((true, true, Answer), (after.IsWithdrawn, after.IsOver, after.Answer));
        Assert.Empty(ConsentedWords.In(await talk.CheckIns.Register.OfQuarterAsync(key.Quarter, false, default)));
    }

    [Fact]
    public async Task A_card_that_still_has_the_tick_does_not_bring_back_what_was_taken_back()
    {
        var sent = await talk.ClickAsync<CheckInSentReply>(await talk.BeginAsync(), CheckInVerb.Send, Answer with { MayBeRead = true });
        var older = await talk.ClickAsync<CheckInFormReply>(sent, CheckInVerb.Show);
        await talk.ClickAsync<CheckInSentReply>(sent, CheckInVerb.Withdraw);

        await talk.ClickAsync<CheckInFormReply>(older, CheckInVerb.Send, older.Typed);

        Assert.False((await talk.FindAsync())!.Answer!.MayBeRead);
    }

    [Fact]
    public async Task Whoever_passes_a_quarter_over_after_having_stopped_is_not_promised_to_be_asked()
    {
        var form = await talk.BeginAsync();
        Assert.False((await talk.ClickAsync<CheckInDoneReply>(form, CheckInVerb.Skip)).IsStopped);
        await talk.ClickAsync<CheckInDoneReply>(form, CheckInVerb.Stop);

        Assert.True((await talk.ClickAsync<CheckInDoneReply>(form, CheckInVerb.Skip)).IsStopped);
    }

    [Fact]
    public async Task Private_words_that_are_tried_count_as_asked_nowhere()
    {
        var sent = await talk.ClickAsync<CheckInSentReply>(await talk.BeginAsync(), CheckInVerb.Send, Answer with { Hard = "Kvaxfladen glimter forkert i skærmlæseren" });

        await talk.ClickAsync(sent, CheckInVerb.Search);
        await talk.ClickAsync(sent, CheckInVerb.Ask);

        var logs = talk.Talk.Knowledge.Logs;
        Assert.Equal(2, logs.Questions.Count);
        Assert.All(logs.Questions, question => Assert.True(question.IsAside));
        Assert.Empty(await logs.UnansweredAsync(default).ToListAsync());
    }

    [Fact]
    public async Task Whoever_does_not_want_to_be_asked_is_not_and_can_change_their_mind()
    {
        var done = await talk.ClickAsync<CheckInDoneReply>(await talk.BeginAsync(), CheckInVerb.Stop);
        Assert.Equal(CheckInDone.Stopped, done.Kind);
        Assert.False((await talk.CheckIns.People.FindAsync("anne", default))!.WantsCheckIns);
        Assert.True((await talk.Talk.SayAsync<CheckInFormReply>("temperaturmåling")).IsStopped);

        Assert.Equal(CheckInDone.Resumed, (await talk.ClickAsync<CheckInDoneReply>(done, CheckInVerb.Resume)).Kind);
        Assert.True((await talk.CheckIns.People.FindAsync("anne", default))!.WantsCheckIns);
    }

    [Fact]
    public async Task What_was_learned_begins_an_experience_and_nothing_is_published()
    {
        var sent = await talk.ClickAsync<CheckInSentReply>(await talk.BeginAsync(), CheckInVerb.Send, Answer);

        var telling = await talk.ClickAsync<TellingReply>(sent, CheckInVerb.Tell);

        Assert.Equal(Answer.Learned, telling.Submission.Text.Story);
        Assert.True(telling.Submission.IsOpen);
        Assert.Equal(telling.Submission.Id, (await talk.ClickAsync<TellingReply>(sent, CheckInVerb.Tell)).Submission.Id);
    }

    [Fact]
    public async Task The_help_that_is_needed_is_shown_as_a_question_and_is_not_sent()
    {
        var sent = await talk.ClickAsync<CheckInSentReply>(await talk.BeginAsync(), CheckInVerb.Send, Answer with { AsQuestion = true });
        Assert.Empty(await HandOffsAsync());

        var preview = await talk.ClickAsync<HandOffPreviewReply>(sent, CheckInVerb.Ask);

        Assert.Equal(Answer.Help, preview.Question.Text);
        Assert.Empty(await HandOffsAsync());
    }

    [Fact]
    public async Task What_is_hard_is_searched_for_among_what_others_did()
    {
        var sent = await talk.ClickAsync<CheckInSentReply>(await talk.BeginAsync(), CheckInVerb.Send, Answer);

        var found = await talk.ClickAsync<AnswerReply>(sent, CheckInVerb.Search);

        Assert.True(found.Echo);
        Assert.NotEmpty(found.Answer.Hits);
    }

    [Fact]
    public async Task Nothing_begins_where_nothing_was_written()
    {
        var sent = await talk.ClickAsync<CheckInSentReply>(await talk.BeginAsync(), CheckInVerb.Send);

        foreach (var verb in new[] { CheckInVerb.Tell, CheckInVerb.Ask, CheckInVerb.Search })
        {
            Assert.NotNull((await talk.ClickAsync(sent, verb)).Sentence);
        }
    }

    [Theory]
    [InlineData(ConversationKind.Group)]
    [InlineData(ConversationKind.Channel)]
    public async Task Where_others_read_along_nothing_is_asked_or_shown(ConversationKind kind)
    {
        var form = await talk.BeginAsync();
        (talk.Kind, talk.Talk.Kind) = (kind, kind);

        foreach (var verb in Enum.GetValues<CheckInVerb>())
        {
            Assert.Contains("alene", (await talk.ClickAsync(form, verb, Answer)).Sentence, StringComparison.Ordinal);
        }

        Assert.Null(await talk.FindAsync());
        Assert.Contains("alene", (await talk.Talk.SayAsync("temperaturmåling")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_answers_for_a_project_that_they_do_not_name_nor_goes_on_with_what_another_said()
    {
        var sent = await talk.ClickAsync<CheckInSentReply>(await talk.BeginAsync(), CheckInVerb.Send, Answer);

        foreach (var verb in new[] { CheckInVerb.Show, CheckInVerb.Send, CheckInVerb.Skip, CheckInVerb.Tell, CheckInVerb.Ask, CheckInVerb.Search })
        {
            Assert.NotNull((await talk.ClickAsync(sent, verb, Answer, Karla)).Sentence);
        }

        Assert.Null(await talk.FindAsync("karla"));
    }

    private async Task<List<Knowledge.HandOffs.HandOff>> HandOffsAsync()
    {
        var found = new List<Knowledge.HandOffs.HandOff>();
        await foreach (var handOff in talk.Talk.Knowledge.HandOffs.Register.AllAsync(default))
        {
            found.Add(handOff);
        }

        return found;
    }
}
