using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Submissions;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.Logging;

/// <summary>Which messages belong to a telling, and which are something else.</summary>
public sealed class TellingAsideTests : TellingScene
{
    [Fact]
    public async Task A_question_in_between_is_answered_and_the_telling_waits()
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");
        await Mette.SayAsync<TellingReply>("Vi vidste ikke, hvem der ejede data.");

        await Mette.SayAsync<AnswerReply>("Har nogen løst samtykke til at optage borgeres opkald?");
        Assert.Equal("Din erfaring venter. Skriv \"fortsæt\", når du vil videre.", Assert.Single(Mette.Also));
        await Mette.SayAsync<AnswerReply>("og hvad med regionerne?");
        Assert.Empty(Mette.Also);
        var again = await Mette.SayAsync<TellingReply>("fortsæt");

        Assert.Equal((TellingStep.Action, "Vi vidste ikke, hvem der ejede data."), (again.Submission.Step, again.Submission.Text.Problem));
        Assert.Equal("Vi holdt et møde", (await Mette.SayAsync<TellingReply>("Vi holdt et møde")).Submission.Text.Action);
    }

    [Theory]
    [InlineData("hjælp")]
    [InlineData("mine spørgsmål")]
    [InlineData("har nogen prøvet det samme som os")]
    public async Task Commands_and_questions_without_a_mark_are_no_answers(string words)
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");
        await Mette.SayAsync<TellingReply>("Vi vidste ikke, hvem der ejede data.");

        Assert.IsNotType<TellingReply>((await Mette.SayAsync(words)).Value);
        Assert.NotEmpty(Mette.Also);
        Assert.Equal("", (await OnlyAsync()).Text.Action);
    }

    [Fact]
    public async Task An_answer_that_begins_like_a_command_and_goes_on_is_an_answer()
    {
        const string Answer = "Hvor står ansvaret for data i kontrakten? Det skrev vi ind som det første, og så kunne leverandøren gå i gang uden at spørge os hver gang. "
            + "Vi brugte en side til det, og den har vi brugt igen i de næste tre aftaler, fordi den siger, hvem der må hvad, og hvem der betaler, når noget går galt.";
        await Mette.SayAsync<TellingReply>("log en erfaring");
        await Mette.SayAsync<TellingReply>("Vi vidste ikke, hvem der ejede data.");

        Assert.Equal(Answer, (await Mette.SayAsync<TellingReply>(Answer)).Submission.Text.Action);
    }

    [Fact]
    public async Task A_long_story_may_end_in_a_question()
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");
        var story = Whole + " " + Whole.Replace("DPO", "jurist", StringComparison.Ordinal) + " Har andre prøvet det?";

        Assert.Equal(story, (await Mette.SayAsync<TellingReply>(story)).Submission.Text.Story);
    }

    [Fact]
    public async Task What_lay_over_night_does_not_swallow_the_next_days_question()
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");
        await Mette.SayAsync<TellingReply>("Vi vidste ikke, hvem der ejede data.");
        Mette.Knowledge.Clock.Move(TimeSpan.FromHours(9));

        await Mette.SayAsync<AnswerReply>("samtykke til lydoptagelser");

        Assert.Equal("", (await OnlyAsync()).Text.Action);
    }

    [Fact]
    public async Task What_is_written_beside_the_fields_is_added_and_it_says_where()
    {
        var preview = await PreviewAsync();

        var added = await Mette.SayAsync<TellingReply>("Resultatet var også, at klagerne faldt med en tredjedel.");

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

        var asked = await Mette.SayAsync<TellingReply>(words);

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

        Assert.IsNotType<TellingReply>((await Mette.SayAsync(words)).Value);
        Assert.True((await OnlyAsync()).Paused);
    }

    [Fact]
    public async Task Half_an_hour_later_a_message_is_a_message()
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");
        Mette.Knowledge.Clock.Move(TellingCourse.Patience);

        await Mette.SayAsync<AnswerReply>("samtykke til at optage borgeres opkald");

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
        await Mette.SayAsync(words);

        Assert.Equal(begins, (await Mette.Knowledge.Tellings.Register.OfAsync(Actor.Person("mette"), CancellationToken.None)).Count == 1);
        await Mette.SayAsync("log en erfaring");
        await Mette.SayAsync(words);
        Assert.Equal("", (await OnlyAsync()).Text.Story);
    }

    [Fact]
    public async Task A_form_that_is_broken_off_before_it_is_sent_takes_no_messages()
    {
        var by = new Clicked(Mette.Person, Knowledge.Texts.Language.Danish, ConversationKind.Personal, "", null);
        var fields = new Dictionary<string, string>
        {
            ["title"] = "Om data", ["problem"] = "Data lå spredt.", ["done"] = "Vi samlede dem.", ["outcome"] = "Hun fik hendes depression.", ["status"] = "Solved", ["category"] = "Legal", ["sector"] = "Municipality",
        };
        Task<ActionResult> SendAsync(params string[] asked) => Mette.Knowledge.Tellings.Submit.SendAsync("n9", fields, "", false, asked, by, CancellationToken.None);
        var asks = Assert.IsType<ExperienceFormReply>((await SendAsync()).Reply);
        Assert.Equal(["depression"], asks.Health);
        var writes = 0;
        Mette.Knowledge.Tellings.Store.BeforeWrite = _ => { if (writes++ > 0) { throw new StoreUnavailableException(StoreProblem.DiskFull, "The disk is full.", null); } };

        Assert.NotNull(Assert.IsType<ExperienceFormReply>((await SendAsync("depression")).Reply).Notice);
        Mette.Knowledge.Tellings.Store.BeforeWrite = null;
        Assert.Equal((SubmissionStatus.Writing, true), ((await OnlyAsync()).Status, (await OnlyAsync()).Paused));
        await Mette.SayAsync<AnswerReply>("samtykke til at optage borgeres opkald");

        var sent = Assert.IsType<TellingDoneReply>((await SendAsync("depression")).Reply).Submission;
        Assert.Equal((SubmissionStatus.InReview, false), (sent.Status, sent.Paused));
    }

    [Theory]
    [InlineData("👍")]
    [InlineData("...")]
    [InlineData("ja")]
    public async Task What_says_nothing_is_no_answer(string words)
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");

        var again = await Mette.SayAsync<TellingReply>(words);

        Assert.NotNull(again.Notice);
        Assert.Equal((TellingStep.Story, ""), (again.Submission.Step, again.Submission.Text.Story));
    }

    [Fact]
    public async Task Where_others_read_along_there_is_one_sentence_and_nothing_of_what_was_typed()
    {
        Mette.Kind = ConversationKind.Group;

        var said = await Mette.SayAsync("log en erfaring: " + Whole);

        Assert.StartsWith("Erfaringer tager vi i vores private chat", said.Text, StringComparison.Ordinal);
        Assert.Empty(await Mette.Knowledge.Tellings.Register.OfAsync(Actor.Person("mette"), CancellationToken.None));
        Assert.Empty(Mette.Knowledge.Logs.Questions);
    }
}
