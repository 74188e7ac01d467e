using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Drafts.GivenDrafts;

namespace TeamsPilotBot.Knowledge.Tests.Drafts;

public sealed class DraftRulesTests
{
    [Fact]
    public void It_is_ready_for_review_when_both_have_approved_in_whatever_order()
    {
        var one = Proposed();
        Assert.Equal((DraftStatus.Proposed, DraftSide.Both), (one.Status, one.WaitsFor));

        var askerFirst = one.After(Asker, one.AsItIs());
        Assert.Equal((DraftStatus.Proposed, DraftSide.Contact), (askerFirst.Status, askerFirst.WaitsFor));
        Assert.Equal(DraftStatus.ReadyForReview, askerFirst.After(Anne, one.AsItIs()).Status);
        Assert.Equal(DraftStatus.ReadyForReview, one.After(Anne, one.AsItIs()).After(Asker, one.AsItIs()).Status);
    }

    [Fact]
    public void An_edit_takes_away_what_was_approved_since_it_was_another_text()
    {
        var approved = Proposed().After(Asker, Proposed().AsItIs());

        var edited = approved.After(Anne, approved.Titled("En anden overskrift"));

        Assert.Equal((DraftSide.None, 2, DraftSide.Both), (edited.ApprovedBy, edited.TextNumber, edited.WaitsFor));
        Assert.Equal(DraftRefusal.ChangedMeanwhile, edited.Refusal(Asker, approved.AsItIs()));
        Assert.Equal(DraftStatus.ReadyForReview, edited.After(Asker, edited.AsItIs()).After(Anne, edited.AsItIs()).Status);
    }

    [Fact]
    public void Who_approves_a_text_with_changes_has_approved_the_changed_one_alone()
    {
        var approved = Proposed().After(Asker, Proposed().AsItIs());

        var changed = approved.After(Anne, new ApproveDraft(approved.Text with { Outcome = "Det løste det meste." }, approved.TextNumber));

        Assert.Equal((DraftSide.Contact, "Det løste det meste."), (changed.ApprovedBy, changed.Text.Outcome));
        Assert.Equal(changed.Text, changed.Trail[^1].Text);
    }

    [Fact]
    public void Only_those_who_asked_and_answered_have_a_say()
    {
        var draft = Proposed();

        Assert.Equal(DraftRefusal.NotYours, draft.Refusal(Stranger, draft.AsItIs()));
        Assert.Equal(DraftRefusal.NotYours, draft.Refusal(Administrator, draft.AsItIs()));
        Assert.Equal(DraftRefusal.NotYours, draft.Refusal(Asker, new GiveToAdministrators()));
        Assert.IsType<DraftRefused>(DraftRules.Propose("svar-a", "m-0", Origin, Text, Stranger, false, Start));
    }

    [Fact]
    public void An_administrator_approves_in_place_of_one_who_is_gone_but_not_for_both()
    {
        var gone = Proposed().After(Actor.Clock, new GiveToAdministrators());
        var askerToo = Actor.Person("asker", isAdministrator: true);

        Assert.Equal(DraftStatus.ReadyForReview, gone.After(Asker, gone.AsItIs()).After(Administrator, gone.AsItIs()).Status);
        Assert.Equal(DraftStatus.Proposed, gone.After(askerToo, gone.AsItIs()).Status);
        Assert.Equal(DraftRefusal.AlreadySo, gone.Refusal(Actor.Clock, new GiveToAdministrators()));
    }

    [Fact]
    public void Either_can_drop_it_with_a_reason_also_after_both_have_approved()
    {
        var draft = Proposed();
        var ready = draft.After(Asker, draft.AsItIs()).After(Anne, draft.AsItIs());

        Assert.Equal(DraftRefusal.ReasonMissing, draft.Refusal(Anne, new DropDraft(" ")));
        Assert.Equal(DraftRefusal.ReasonTooLong, draft.Refusal(Anne, new DropDraft(new string('x', 4_001))));
        var dropped = ready.After(Anne, new DropDraft("Ring til mig på 20304050"));
        Assert.Equal((DraftStatus.Dropped, DraftSide.None), (dropped.Status, dropped.WaitsFor));
        Assert.DoesNotContain("20304050", dropped.Trail[^1].Reason!, StringComparison.Ordinal);
        Assert.Equal(DraftRefusal.Ended, dropped.Refusal(Asker, dropped.AsItIs()));
        Assert.Equal(DraftRefusal.Ended, ready.Refusal(Asker, ready.Titled("For sent")));
    }

    [Fact]
    public void A_text_that_makes_no_lesson_is_refused_with_what_is_wrong_at_which_field()
    {
        var draft = Proposed(text: Text with { Category = null });
        var bad = draft.Text with { Title = new string('x', 201), Action = " ", Outcome = "" };

        var refused = Assert.IsType<DraftRefused>(draft.Try(Asker, new ApproveDraft(bad, 1)));

        Assert.Equal(DraftRefusal.Invalid, refused.Reason);
        Assert.Equal(
            [("action", "Missing"), ("category", "Missing"), ("outcome", "Missing"), ("title", "TooLong")],
            refused.Faults.Select(fault => (fault.Field, fault.Key)).Order());
        Assert.Equal(200, refused.Faults.Single(fault => fault.Field == "title").Most);
    }

    [Fact]
    public void The_same_move_again_is_made_once_and_another_with_its_id_is_refused()
    {
        var draft = Proposed().After(Asker, Proposed().AsItIs());

        Assert.True(Assert.IsType<DraftAccepted>(DraftRules.Decide(draft, "m-1", draft.AsItIs(), Asker, Start)).Repeated);
        Assert.Equal(DraftRefusal.IdTaken, Assert.IsType<DraftRefused>(DraftRules.Decide(draft, "m-1", draft.AsItIs(), Anne, Start)).Reason);
        Assert.Equal(DraftRefusal.AlreadySo, draft.Refusal(Asker, draft.AsItIs()));
    }

    [Fact]
    public void Nothing_becomes_ready_with_a_text_that_not_both_have_approved() => Properties.Hold(Sequences, tries =>
    {
        var draft = Proposed();
        var approvals = new HashSet<(DraftSide Side, DraftText Text)>();
        foreach (var attempt in tries)
        {
            var before = draft;
            var move = attempt.Move(draft);
            if (draft.Try(attempt.Actor, move) is not DraftAccepted accepted)
            {
                continue;
            }

            draft = accepted.Draft;
            Assert.Equal([.. before.Trail, accepted.Entry], draft.Trail);
            if (move is ApproveDraft)
            {
                // What the actor had in front of them is what stands now.
                Assert.True(draft.Text.SaysSame(((ApproveDraft)move).Text));
                approvals.UnionWith(new[] { DraftSide.Asker, DraftSide.Contact }.Where(side => before.SideOf(attempt.Actor).HasFlag(side)).Select(side => (side, draft.Text)));
            }

            if (draft.Status == DraftStatus.ReadyForReview)
            {
                Assert.Contains((DraftSide.Asker, draft.Text), approvals);
                Assert.Contains((DraftSide.Contact, draft.Text), approvals);
                Assert.NotNull(DraftLesson.Of(draft.Id, draft.Origin, draft.Text).Lesson);
            }
        }
    }, times: 500);

    [Fact]
    public void The_sequences_reach_every_status()
    {
        var reached = new HashSet<DraftStatus>();
        Properties.Hold(Sequences, tries =>
        {
            var draft = Proposed();
            foreach (var attempt in tries)
            {
                draft = draft.Try(attempt.Actor, attempt.Move(draft)) is DraftAccepted accepted ? accepted.Draft : draft;
                reached.Add(draft.Status);
            }
        });

        Assert.Equal(Enum.GetValues<DraftStatus>(), reached.Order());
    }

    private static Gen<Attempt[]> Sequences
        => (from actor in Gen.Elements(Asker, Anne, Administrator, Stranger, Actor.Clock, Actor.Person("asker", isAdministrator: true))
            from kind in Gen.Frequency((6, Gen.Constant("approve")), (3, Gen.Constant("change")), (2, Gen.Constant("edit")), (1, Gen.Constant("give")), (1, Gen.Constant("drop")))
            from title in Gen.Elements("En", "To", "")
            from late in Gen.Choose(0, 3)
            select new Attempt(actor, kind, title, late == 0)).ListOf(12).Select(list => list.ToArray());

    /// <summary>A try of somebody, on the text as it stands or as it was once.</summary>
    private sealed record Attempt(Actor Actor, string Kind, string Title, bool Late)
    {
        public DraftMove Move(LessonDraft draft)
        {
            var number = Late ? Math.Max(draft.TextNumber - 1, 1) : draft.TextNumber;
            var changed = draft.Text with { Title = Title };
            return Kind switch
            {
                "approve" => new ApproveDraft(draft.Text, number),
                "change" => new ApproveDraft(changed, number),
                "edit" => new EditDraft(changed, number),
                "give" => new GiveToAdministrators(),
                _ => new DropDraft("Nej"),
            };
        }
    }
}
