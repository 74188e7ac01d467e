using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Submissions.GivenSubmissions;

namespace TeamsPilotBot.Knowledge.Tests.Submissions;

public class SubmissionRulesTests
{
    [Fact]
    public void What_is_told_goes_to_a_curator_and_comes_out_as_a_lesson()
    {
        var published = In(SubmissionStatus.Published);

        Assert.Equal((SubmissionStatus.Published, Id), (published.Status, published.PublishedIn));
        Assert.Equal(
            [(SubmissionMoveKind.Begin, "frida"), (SubmissionMoveKind.Send, "frida"), (SubmissionMoveKind.Approve, "karen"), (SubmissionMoveKind.Publish, "clock")],
            published.Trail.Select(entry => (entry.Kind, entry.ActorKey)));
        var lesson = SubmissionLesson.Of(published, published.Text).Lesson!;
        Assert.Equal((Id, "frida", "2026-11-09", 1), (lesson.Id, lesson.Owner, lesson.Confirmed, lesson.Version));
    }

    [Fact]
    public void What_is_typed_is_kept_and_leaves_no_trail()
    {
        var told = Begun().After(Frida, new Tell(Text with { Problem = "" }, TellingStep.Problem)).After(Frida, new Pause(true));

        Assert.Equal((SubmissionStatus.Writing, "", TellingStep.Problem, true, 2), (told.Status, told.Text.Problem, told.Step, told.Paused, told.TextNumber));
        Assert.Single(told.Trail);
        Assert.Equal(SubmissionRefusal.AlreadySo, told.Refusal(Frida, new Pause(true)));
        Assert.False(told.After(Frida, new Tell(told.Text, TellingStep.Action)).Paused);
    }

    [Theory]
    [InlineData("karen")]
    [InlineData("kim")]
    public void One_who_had_a_hand_in_it_cannot_decide_on_it_even_as_a_curator(string key)
    {
        var own = InReview() with { AuthorKey = "karen", CoAuthorKeys = ["kim"] };
        var curator = Actor.Person(key, isAdministrator: true);

        Assert.Equal(SubmissionRefusal.OwnWork, own.Refusal(curator, own.AsItIs()));
        Assert.Equal(SubmissionRefusal.OwnWork, own.Refusal(curator, own.Titled("Bedre")));
        Assert.Equal(SubmissionRefusal.OwnWork, own.Refusal(curator, new Merge("speciale-001", own.Text, own.TextNumber)));
        Assert.Equal(SubmissionRefusal.OwnWork, own.Refusal(curator, new SendBack("Igen")));
        Assert.Equal(SubmissionRefusal.OwnWork, own.Refusal(curator, new Reject("Nej")));
    }

    [Fact]
    public void A_curator_does_not_put_words_in_the_authors_mouth_before_it_is_sent()
    {
        Assert.Equal(SubmissionRefusal.NotYours, Begun().Refusal(Karen, new Tell(Text, TellingStep.Story)));
        Assert.Equal(SubmissionRefusal.WrongState, Begun().Refusal(Karen, Begun().Titled("Bedre")));
    }

    [Fact]
    public void A_stranger_is_not_even_told_that_it_is_there()
        => Assert.Null(Assert.IsType<SubmissionRefused>(InReview().Try(Stranger, new TakeBack())).Submission);

    [Fact]
    public void One_who_decides_on_another_text_than_is_there_is_told_so()
    {
        var edited = InReview().After(Karen, InReview().Titled("Bedre"));

        Assert.Equal(SubmissionRefusal.ChangedMeanwhile, edited.Refusal(Kim, InReview().AsItIs()));
        Assert.Equal(SubmissionRefusal.ChangedMeanwhile, edited.Refusal(Kim, InReview().Titled("Anderledes")));
        Assert.Equal(SubmissionRefusal.ChangedMeanwhile, edited.Refusal(Kim, new Merge("speciale-001", Text, InReview().TextNumber)));
        Assert.Equal("Bedre", edited.After(Kim, edited.AsItIs()).Text.Title);
    }

    [Fact]
    public void A_change_that_changes_nothing_is_said_to_be_none()
        => Assert.Equal(SubmissionRefusal.AlreadySo, InReview().Refusal(Karen, InReview().Titled("  Samtykke før optagelse ")));

    [Theory]
    [InlineData("title")]
    [InlineData("problem")]
    [InlineData("action")]
    [InlineData("outcome")]
    [InlineData("category")]
    [InlineData("status")]
    [InlineData("asOf")]
    public void What_makes_no_lesson_is_neither_sent_nor_approved_and_it_says_which_field(string field)
    {
        var text = field switch
        {
            "title" => Text with { Title = " " },
            "problem" => Text with { Problem = "" },
            "action" => Text with { Action = "" },
            "outcome" => Text with { Outcome = "" },
            "category" => Text with { Category = null },
            "status" => Text with { Status = null },
            _ => Text with { AsOf = "i fjor" },
        };

        var sent = Assert.IsType<SubmissionRefused>(Begun().Try(Frida, new Send(text)));
        var approved = Assert.IsType<SubmissionRefused>(InReview().Try(Karen, new Approve(text, InReview().TextNumber)));

        Assert.Equal((SubmissionRefusal.Invalid, field), (sent.Reason, Assert.Single(sent.Faults).Field));
        Assert.Equal((SubmissionRefusal.Invalid, field), (approved.Reason, Assert.Single(approved.Faults).Field));
    }

    [Fact]
    public void The_month_of_what_says_none_is_the_month_in_which_it_is_sent()
        => Assert.Equal("2026-11", Begun(text: Text with { AsOf = "" }).After(Frida, new Send(Text with { AsOf = "" })).Text.AsOf);

    [Fact]
    public void A_reason_is_needed_to_send_back_or_to_turn_down_and_is_kept_masked()
    {
        Assert.Equal(SubmissionRefusal.ReasonMissing, InReview().Refusal(Karen, new SendBack(" ")));
        Assert.Equal(SubmissionRefusal.ReasonMissing, InReview().Refusal(Karen, new Reject("")));
        Assert.Equal(SubmissionRefusal.ReasonTooLong, InReview().Refusal(Karen, new Reject(new string('x', 4001))));
        var back = InReview().After(Karen, new SendBack("Ring til 20 30 40 50"));
        Assert.Equal((SubmissionStatus.Returned, TellingStep.Preview), (back.Status, back.Step));
        Assert.DoesNotContain("20 30 40 50", back.Trail[^1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_curator_may_close_it_to_more_people_and_never_opens_it_further_than_the_author_wanted()
    {
        var text = Seen(Visibility.Sector);
        var sent = Begun(text: text).After(Frida, new Send(text));

        Assert.Equal(SubmissionRefusal.Invalid, sent.Refusal(Karen, new Approve(text with { Visibility = Visibility.Everyone }, sent.TextNumber)));
        Assert.Equal(SubmissionRefusal.Invalid, sent.Refusal(Karen, new Edit(text with { Visibility = Visibility.Everyone }, sent.TextNumber)));
        var closed = sent.After(Karen, new Edit(text with { Visibility = Visibility.Organisation }, sent.TextNumber));
        Assert.Equal(SubmissionStatus.Approved, closed.After(Kim, new Approve(text, closed.TextNumber)).Status);
    }

    [Theory]
    [InlineData(Visibility.Organisation, "Prøvekøbing Kommune", Sector.Municipality)]
    [InlineData(Visibility.Organisation, null, Sector.Municipality)]
    [InlineData(Visibility.Sector, "Faxe Kommune", Sector.Region)]
    public void A_curator_does_not_hand_what_few_may_see_to_others(Visibility visibility, string? organisation, Sector sector)
    {
        var text = Seen(visibility);
        var sent = Begun(text: text).After(Frida, new Send(text));
        var other = Seen(visibility, organisation, sector);

        Assert.Equal(SubmissionRefusal.Invalid, sent.Refusal(Karen, new Edit(other, sent.TextNumber)));
        Assert.Equal(SubmissionRefusal.Invalid, sent.Refusal(Karen, new Approve(other, sent.TextNumber)));
        Assert.Equal(SubmissionStatus.Approved, sent.After(Karen, sent.AsItIs()).Status);
    }

    [Fact]
    public void What_few_may_see_is_not_added_to_what_many_may_see()
    {
        var sent = InReview(text: Seen(Visibility.Organisation));
        Merge Into(Submission of) => new("speciale-001", of.Text, of.TextNumber);
        var (open, own) = (Lesson(), LessonBuilder.ALesson("speciale-001").From("faxe kommune", Sector.Municipality).VisibleTo(Visibility.Organisation).Build());

        Assert.Equal(
            ("visibility", TextFaultKind.NotAllowed),
            Assert.Single(Assert.IsType<SubmissionRefused>(sent.Try(Karen, Into(sent), open)).Faults) is var fault ? (fault.Field, fault.Kind) : default);
        Assert.Equal((SubmissionKind.Addition, "speciale-001"), sent.After(Karen, Into(sent), own) is var merged ? (merged.Kind, merged.LessonId) : default);
    }

    [Fact]
    public void A_lesson_with_what_others_have_added_is_not_opened_to_more()
    {
        var closed = Lesson() with
        {
            Visibility = Visibility.Sector,
            Additions = [new LessonAddition { Id = "erf-zzzzzzzz", Action = "a", Outcome = "b", Status = LessonStatus.Solved, AsOf = "2026-01" }],
        };
        var wanted = SubmissionLesson.TextOf(closed) with { Visibility = Visibility.Everyone };
        var change = Begun(SubmissionKind.Change, wanted);

        Assert.Equal(SubmissionRefusal.Invalid, change.Refusal(Frida, new Send(wanted), closed));
        Assert.Equal(SubmissionStatus.InReview, change.After(Frida, new Send(wanted), closed with { Additions = [] }).Status);
    }

    [Fact]
    public void What_is_merged_needs_a_lesson_to_go_into_and_a_change_has_one_already()
    {
        var merge = new Merge("speciale-002", Text, InReview().TextNumber);
        var change = InReview(SubmissionKind.Change);

        Assert.Equal(SubmissionRefusal.NoSuchLesson, InReview().Refusal(Karen, merge, Lesson()));
        Assert.Equal(SubmissionRefusal.NoSuchLesson, change.Refusal(Karen, new Merge("speciale-001", change.Text, change.TextNumber)));
    }

    [Fact]
    public void A_change_of_a_lesson_that_has_changed_since_waits_for_another_look_and_keeps_what_both_wanted()
    {
        var change = InReview(SubmissionKind.Change);
        var newer = Lesson(2) with { Title = "En anden titel" };
        Assert.Equal(SubmissionRefusal.LessonChanged, change.Refusal(Karen, change.AsItIs(), newer));

        var again = change.After(Actor.Clock, new Reopen(), newer);

        Assert.Equal(("En anden titel", "Nu er det helt på plads.", 2), (again.Text.Title, again.Text.Outcome, again.BasedOn));
        Assert.Equal(SubmissionRefusal.ChangedMeanwhile, again.Refusal(Karen, change.AsItIs(), newer));
        Assert.Equal(SubmissionStatus.Approved, again.After(Karen, again.AsItIs(), newer).Status);
    }

    [Fact]
    public void The_author_of_a_change_that_came_back_sends_it_onto_the_newest_version()
    {
        var back = InReview(SubmissionKind.Change).After(Karen, new SendBack("Hvornår?"));
        var sent = back.After(Frida, new Send(back.Text), Lesson(3) with { Title = "En anden titel" });

        Assert.Equal(("En anden titel", "Nu er det helt på plads.", 3), (sent.Text.Title, sent.Text.Outcome, sent.BasedOn));
    }

    [Fact]
    public void What_was_to_be_added_to_a_lesson_that_is_gone_becomes_one_of_its_own()
    {
        var addition = InReview(SubmissionKind.Addition);
        Assert.Equal(SubmissionRefusal.NoSuchLesson, SubmissionRules.Decide(addition, "m-9", addition.AsItIs(), Karen, null, Start) is SubmissionRefused refused ? refused.Reason : default);

        var own = Assert.IsType<SubmissionAccepted>(SubmissionRules.Decide(addition, "m-9", new Reopen(), Actor.Clock, null, Start)).Submission;

        Assert.Equal((SubmissionKind.NewLesson, null, addition.Text), (own.Kind, own.LessonId, own.Text));
    }

    [Fact]
    public void Only_what_has_to_be_looked_at_again_is_opened_again()
    {
        Assert.Equal(SubmissionRefusal.WrongState, InReview().Refusal(Actor.Clock, new Reopen()));
        Assert.Equal(SubmissionRefusal.WrongState, InReview(SubmissionKind.Change).Refusal(Actor.Clock, new Reopen()));
        Assert.Equal(SubmissionStatus.InReview, In(SubmissionStatus.Approved).After(Actor.Clock, new Reopen()).Status);
        Assert.Equal(SubmissionRefusal.NotYours, In(SubmissionStatus.Approved).Refusal(Karen, new Reopen()));
        Assert.Equal(SubmissionRefusal.NotYours, In(SubmissionStatus.Approved).Refusal(Administrator, new Publish(Id)));
    }

    [Fact]
    public void An_old_delivery_of_typing_does_not_take_away_what_was_typed_after_it()
    {
        var first = Assert.IsType<SubmissionAccepted>(Begun().Try(Frida, new Tell(Text with { Problem = "Første" }, TellingStep.Problem), moveId: "t-1")).Submission;
        var second = Assert.IsType<SubmissionAccepted>(first.Try(Frida, new Tell(Text with { Problem = "Andet" }, TellingStep.Action), moveId: "t-2")).Submission;

        var late = Assert.IsType<SubmissionAccepted>(second.Try(Frida, new Tell(Text with { Problem = "Første" }, TellingStep.Problem), moveId: "t-1"));

        Assert.True(late.Repeated);
        Assert.Equal("Andet", late.Submission.Text.Problem);
    }

    [Fact]
    public void The_wait_is_counted_from_when_the_author_sent_it()
    {
        var sent = InReview();
        var edited = sent.After(Karen, sent.Titled("Bedre"));

        Assert.Equal(sent.ChangedAt, edited.WaitingSince);
        Assert.NotEqual(edited.ChangedAt, edited.WaitingSince);
    }
}
