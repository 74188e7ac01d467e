using TeamsPilotBot.Knowledge.HandOffs;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.HandOffs.Given;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs;

/// <summary>Whatever anybody does in whatever order, no question is lost and no asker is passed over.</summary>
public class HandOffPropertyTests
{
    private const int Times = 300;

    [Fact]
    public void The_question_stays_as_it_was_sent() => Hold((before, _, after) =>
    {
        Assert.Equal(before.Question, after.Question);
        Assert.Equal((before.Id, before.AskerKey), (after.Id, after.AskerKey));
        Assert.DoesNotContain("20304050", after.Question.Text, StringComparison.Ordinal);
    });

    [Fact]
    public void Only_the_askers_own_word_solves_it_and_only_after_an_answer_or_a_suggestion() => Hold((before, accepted, after) =>
    {
        if (after.Status == HandOffStatus.Solved && before.Status != HandOffStatus.Solved)
        {
            var suggestion = before.SuggestionOf(accepted.Entry);
            Assert.Equal("asker", accepted.Entry.ActorKey);
            Assert.Equal(suggestion is null ? MoveKind.ConfirmSolved : MoveKind.SuggestionSolved, accepted.Entry.Kind);
            Assert.True(suggestion is not null || before.Status == HandOffStatus.Answered);
            Assert.Equal(suggestion?.Text ?? after.Answer, after.Solution!.Text);
            Assert.NotNull(after.Solution.Text);
        }
    });

    [Fact]
    public void A_suggestion_comes_from_another_while_the_question_is_shared_and_changes_nothing_but_the_trail() => Hold((before, accepted, after) =>
    {
        if (accepted.Entry.Kind is MoveKind.Suggest or MoveKind.SuggestionFellShort or MoveKind.Share or MoveKind.Unshare)
        {
            Assert.Equal(before, after with { Trail = before.Trail, People = before.People });
            Assert.Equal(accepted.Entry.Kind != MoveKind.Suggest, accepted.Entry.ActorKey == "asker");
            Assert.True(accepted.Entry.Kind != MoveKind.Suggest || before.IsShared);
        }
    });

    [Fact]
    public void An_end_that_is_not_the_askers_word_comes_only_after_the_asker_was_asked_and_reminded() => Hold((before, accepted, after) =>
    {
        if (after.IsOpen || accepted.Entry.ActorKey == "asker")
        {
            return;
        }

        Assert.Equal(HandOffStatus.Closed, after.Status);
        var asked = before.Trail.Last(entry => entry.To != entry.From && entry.To.WaitsForAsker());
        var reminder = before.Trail.Last(entry => entry.Kind == MoveKind.Remind);
        Assert.True(asked.At.AddDays(10) <= accepted.Entry.At);
        Assert.True(asked.At < reminder.At && reminder.At < accepted.Entry.At);
        Assert.True(before.Owner is { Kind: OwnerKind.Asker });
    });

    [Fact]
    public void Everything_open_has_an_owner_who_is_there_and_a_moment_when_the_clock_looks_again() => Hold((_, _, after) =>
    {
        Assert.Equal(after.IsOpen, after.Owner is not null);
        Assert.Equal(after.IsOpen, after.Turn is not null);
        Assert.True(after.Desk.Has(after.Place));
        Assert.True(after.Owner is null or { Kind: OwnerKind.Administrators } || after.Owner.Id.Length > 0);
        Assert.True(after.Turn is null || after.Turn.RemindAt is not null || after.Turn.EndsAt is not null);
    });

    [Fact]
    public void Each_accepted_move_adds_one_entry_that_tells_it_and_changes_none() => Hold((before, accepted, after) =>
    {
        Assert.Equal([.. before.Trail, accepted.Entry], after.Trail);
        Assert.Equal(before.Version + 1, after.Version);
        Assert.Equal((before.Status, after.Status, after.Place), (accepted.Entry.From, accepted.Entry.To, accepted.Entry.Place));
        Assert.True(before.Trail[^1].At <= accepted.Entry.At);
        Assert.NotEqual(Role.None, MoveTable.Allows(accepted.Entry.Kind, accepted.Entry.As, before.Status));
        Assert.DoesNotContain("120190-1234", accepted.Entry.Text ?? string.Empty, StringComparison.Ordinal);
    });

    [Fact]
    public void A_question_is_not_forwarded_to_where_it_has_been() => Hold((before, accepted, after) =>
    {
        if (accepted.Entry.Kind == MoveKind.Forward)
        {
            Assert.False(before.HasBeenWith(after.Desk.ContactId));
        }
    });

    [Fact]
    public void From_wherever_it_stands_it_can_be_answered_and_solved_or_taken_back() => Hold((_, _, after) =>
    {
        if (!after.IsOpen)
        {
            return;
        }

        Assert.Equal(HandOffStatus.Withdrawn, after.After(Asker, new Withdraw()).Status);
        var waiting = after.Status == HandOffStatus.Declined ? after.Silent(after.Trail[^1].At.AddDays(90)) : after;
        var answered = waiting.Status == HandOffStatus.Answered ? waiting : waiting.After(Administrator, new GiveAnswer("Svar"));
        Assert.Equal(HandOffStatus.Solved, answered.After(Asker, new ConfirmSolved()).Status);
    });

    [Fact]
    public void If_nobody_says_a_word_any_more_it_ends_with_the_asker_asked_or_with_the_administrators() => Hold((_, _, after) =>
    {
        var silent = after.Silent(after.Trail[^1].At.AddDays(120));
        Assert.True(!silent.IsOpen || (silent.Status.WaitsForAnswer() && silent.Place == PlaceInLine.Administrators), silent.Status.ToString());
    }, times: 100);

    [Fact]
    public void The_clock_is_never_refused_what_is_due() => Properties.Hold(Sequences.Any, tries => Run(tries, (_, attempt, result) =>
    {
        if (attempt.Kind == Sequences.TryKind.Due)
        {
            Assert.IsType<Accepted>(result);
        }
    }), Times);

    [Fact]
    public void A_refused_or_repeated_move_changes_nothing() => Properties.Hold(Sequences.Any, tries => Run(tries, (before, _, result) =>
    {
        switch (result)
        {
            case Refused refused:
                Assert.Same(before, refused.HandOff);
                Assert.True(Enum.IsDefined(refused.Reason));
                break;
            case Accepted { Repeated: true } repeated:
                Assert.Same(before, repeated.HandOff);
                Assert.Contains(repeated.Entry, before.Trail);
                break;
            default:
                Assert.IsType<Accepted>(result);
                break;
        }
    }), Times);

    [Fact]
    public void The_sequences_reach_every_status_and_make_every_move()
    {
        var (statuses, kinds) = (new HashSet<HandOffStatus>(), new HashSet<MoveKind> { MoveKind.Send });
        Hold((_, accepted, after) =>
        {
            statuses.Add(after.Status);
            kinds.Add(accepted.Entry.Kind);
        });

        Assert.Equal(Enum.GetValues<HandOffStatus>(), statuses.Order());
        Assert.Equal(Enum.GetValues<MoveKind>(), kinds.Order());
    }

    /// <summary>Tries sequences, and looks at each move that was made.</summary>
    private static void Hold(Action<HandOff, Accepted, HandOff> look, int times = Times)
        => Properties.Hold(Sequences.Any, tries => Run(tries, (before, _, result) =>
        {
            if (result is Accepted { Repeated: false } accepted)
            {
                look(before, accepted, accepted.HandOff);
            }
        }), times);

    private static void Run(Sequences.Try[] tries, Action<HandOff, Sequences.Try, MoveResult> look)
    {
        var handOff = Sent();
        var now = Start;
        foreach (var attempt in tries)
        {
            now = now.AddHours(attempt.HoursLater);
            if (attempt.On(handOff, now) is not { } step)
            {
                continue;
            }

            var result = Rules.Decide(handOff, step.Id, step.Move, step.Actor, now);
            look(handOff, attempt, result);
            handOff = result is Accepted accepted ? accepted.HandOff : handOff;
        }
    }
}
