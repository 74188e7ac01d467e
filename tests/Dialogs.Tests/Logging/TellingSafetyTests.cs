using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Submissions.Reading;
using Xunit;
using Role = TeamsPilotBot.Dialogs.People.Role;

namespace TeamsPilotBot.Dialogs.Tests.Logging;

/// <summary>What must not happen to what somebody tells.</summary>
public sealed class TellingSafetyTests : TellingScene
{
    [Fact]
    public async Task Nothing_is_thrown_away_without_asking_once_more()
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");
        await Mette.SayAsync<TellingReply>("Vi vidste ikke, hvem der ejede data.");
        var asks = await Mette.SayAsync<TellingCancelReply>("annuller");
        Assert.True((await OnlyAsync()).IsOpen);

        await Mette.ClickAsync(new LoggingCardAction(LoggingVerb.Withdraw, asks.Nonce, Fields()) { SubmissionId = asks.Submission.Id });

        Assert.Equal(SubmissionStatus.Withdrawn, (await OnlyAsync()).Status);
    }

    [Fact]
    public async Task Fields_that_no_card_of_a_teller_has_are_passed_over()
    {
        var preview = await PreviewAsync();

        var back = await ClickAsync(preview, LoggingVerb.Back, (ExperienceFields.Supersedes, "speciale-001"), (ExperienceFields.Contradicts, "speciale-002"), (ExperienceFields.Evidence, "Authority"));
        await Mette.Knowledge.Tellings.Submit.SendAsync(
            "n9",
            new Dictionary<string, string>
            {
                ["title"] = "Om data", ["problem"] = "Data lå spredt.", ["done"] = "Vi samlede dem.", ["outcome"] = "Det virkede.", ["status"] = "Solved", ["category"] = "Legal",
                ["sector"] = "Municipality", ["supersedes"] = "speciale-001", ["contradicts"] = "speciale-002",
            },
            "", false, [], new Clicked(Mette.Person, Knowledge.Texts.Language.Danish, ConversationKind.Personal, "", null), CancellationToken.None);

        Assert.Equal(preview.Submission.Text.Evidence, back.Submission.Text.Evidence);
        var kept = await Mette.Knowledge.Tellings.Register.OfAsync(Actor.Person("mette"), CancellationToken.None);
        Assert.Equal(2, kept.Count);
        Assert.All(kept, one => Assert.Empty(one.Text.Supersedes.Concat(one.Text.Contradicts)));
    }

    [Fact]
    public async Task Health_of_a_person_is_asked_about_and_never_blocks()
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");
        var check = await Mette.SayAsync<TellingReply>(Whole + " En borger på 84 år havde demens.");
        Assert.Equal(["demens"], check.Health);

        var preview = await ClickAsync(await ClickAsync(check, LoggingVerb.Next, (ExperienceFields.Status, "Solved"), (ExperienceFields.Category, "Legal")), LoggingVerb.Skip);

        Assert.Equal((TellingStep.Preview, "demens"), (preview.Submission.Step, Assert.Single(preview.Health)));
        var sent = Assert.IsType<TellingDoneReply>((await TryAsync(preview, LoggingVerb.Send)).Reply);
        Assert.Equal(SubmissionStatus.InReview, sent.Submission.Status);
    }

    [Fact]
    public async Task A_preview_that_is_older_than_the_text_sends_nothing_unseen()
    {
        var preview = await PreviewAsync();
        await Mette.SayAsync<TellingReply>("Resultatet var også, at klagerne faldt med en tredjedel.");

        var seen = Assert.IsType<TellingReply>((await TryAsync(preview, LoggingVerb.Send)).Reply);

        Assert.Equal(SubmissionStatus.Writing, seen.Submission.Status);
        Assert.StartsWith("Teksten er blevet rettet", seen.Notice, StringComparison.Ordinal);
        Assert.IsType<TellingDoneReply>((await TryAsync(seen, LoggingVerb.Send)).Reply);
    }

    [Fact]
    public async Task An_older_card_goes_to_its_step_and_overwrites_nothing()
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");
        await Mette.SayAsync<TellingReply>("spring over");
        var problem = await Mette.SayAsync<TellingReply>("tilbage");
        problem = await Mette.SayAsync<TellingReply>("spring over");
        await Mette.SayAsync<TellingReply>("Data lå spredt i tre systemer");

        var older = await ClickAsync(problem, LoggingVerb.Next, (ExperienceFields.Problem, "Noget andet"));

        Assert.Equal((TellingStep.Problem, "Data lå spredt i tre systemer"), (older.Submission.Step, older.Submission.Text.Problem));
        Assert.Equal([(ExperienceFields.Problem, "Noget andet")], older.Earlier);
    }

    [Fact]
    public async Task The_same_message_and_the_same_click_again_change_nothing()
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");
        var first = Assert.IsType<TellingReply>((await Mette.TellAsync("Vi vidste ikke, hvem der ejede data.", "m-7")).Reply);
        var again = Assert.IsType<TellingReply>((await Mette.TellAsync("Vi vidste ikke, hvem der ejede data.", "m-7")).Reply);
        Assert.Equal(first.Submission, again.Submission);

        var next = await ClickAsync(first, LoggingVerb.Next, (ExperienceFields.Action, "Vi holdt et møde"));
        await Mette.SayAsync<TellingReply>("Det endte med en aftale");
        var late = await ClickAsync(first, LoggingVerb.Next, (ExperienceFields.Action, "Vi holdt et møde"));

        Assert.Equal(TellingStep.Outcome, next.Submission.Step);
        Assert.Equal((TellingStep.Check, "Det endte med en aftale"), (late.Submission.Step, late.Submission.Text.Outcome));
    }

    [Fact]
    public async Task Personal_data_is_masked_before_it_is_kept_and_it_is_said()
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");

        var told = await Mette.SayAsync<TellingReply>("Vi vidste ikke, at sagen om 010190-1234 lå hos mette@roskilde.dk.");

        Assert.Equal(2, told.Masked.Count);
        Assert.DoesNotContain("010190", (await OnlyAsync()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_does_not_answer_leaves_the_text_in_the_field()
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");
        var story = await OnlyAsync();
        Mette.Knowledge.Tellings.Store.BeforeWrite = _ => throw new StoreUnavailableException(StoreProblem.DiskFull, "The disk is full.", null);

        var unsaved = await Mette.SayAsync<TellingUnsavedReply>(Whole);
        Assert.Equal((Whole, story.Id, TellingStep.Story), (unsaved.Text, unsaved.SubmissionId, unsaved.Step));
        Mette.Knowledge.Tellings.Store.BeforeWrite = null;
        var kept = Assert.IsType<TellingReply>((await Mette.ClickAsync(
            new LoggingCardAction(LoggingVerb.Next, unsaved.Nonce, Fields((ExperienceFields.Story, unsaved.Text))) { SubmissionId = unsaved.SubmissionId, Step = unsaved.Step })).Reply);

        Assert.Equal((TellingStep.Check, Whole), (kept.Submission.Step, kept.Submission.Text.Story));
    }

    [Fact]
    public async Task A_story_may_be_long_and_what_is_too_long_is_said_with_the_limit()
    {
        await Mette.SayAsync<TellingReply>("log en erfaring");
        var longest = string.Join(' ', Enumerable.Repeat("Vi vidste ikke, hvem der ejede data.", 215));
        Assert.InRange(longest.Length, 7_500, Story.Longest);

        var tooLong = await Mette.SayAsync<TellingReply>(longest + longest);
        Assert.Contains("8.000", tooLong.Notice, StringComparison.Ordinal);
        Assert.NotNull(tooLong.Typed);
        var kept = await Mette.SayAsync<TellingReply>(longest);

        Assert.Equal(longest, kept.Submission.Text.Story);
    }

    [Fact]
    public async Task Where_only_contributors_may_others_are_told_so()
    {
        Mette.Knowledge.Tellings.Settings.OnlyContributors = true;
        Assert.StartsWith("Her er det kun bidragydere", (await Mette.SayAsync("log en erfaring")).Text, StringComparison.Ordinal);

        Mette.Person = Mette.Person with { Roles = [Role.Reader, Role.Contributor] };

        await Mette.SayAsync<TellingReply>("log en erfaring");
    }

    [Fact]
    public async Task Nobody_sees_or_moves_anothers_telling()
    {
        var preview = await PreviewAsync();
        Mette.Person = Person.Unknown("henrik");

        foreach (var verb in Enum.GetValues<LoggingVerb>().Except([LoggingVerb.List]))
        {
            Assert.Null((await TryAsync(preview, verb)).Reply);
        }

        Assert.StartsWith("Du har ikke logget", (await Mette.SayAsync("mine erfaringer")).Text, StringComparison.Ordinal);
    }
}
