using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Digests;

/// <summary>How a subscription begins, changes and ends.</summary>
public class SubscriptionRulesTests
{
    private static readonly DateTimeOffset Then = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    public static TheoryData<SubscriptionState, SubscriptionMove> Moves
    {
        get
        {
            var all = new TheoryData<SubscriptionState, SubscriptionMove>();
            foreach (var state in Enum.GetValues<SubscriptionState>())
            {
                foreach (var move in Enum.GetValues<SubscriptionMove>())
                {
                    all.Add(state, move);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public void A_move_changes_nothing_but_the_state_and_since_when(SubscriptionState state, SubscriptionMove move)
    {
        var there = Of(state);
        var (after, outcome) = SubscriptionRules.Move(there, move, Now);

        Assert.Equal(outcome == SubscriptionOutcome.Done, after != there);
        Assert.Equal(there, after with { State = there.State, Since = there.Since, NewsSince = there.NewsSince, EndedAt = there.EndedAt });
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public void The_same_move_again_changes_nothing(SubscriptionState state, SubscriptionMove move)
    {
        var once = SubscriptionRules.Move(Of(state), move, Now).Subscription;

        Assert.Equal(once, SubscriptionRules.Move(once, move, Now.AddHours(1)).Subscription);
    }

    [Theory]
    [MemberData(nameof(Moves))]
    public void Only_taking_it_up_again_counts_from_now(SubscriptionState state, SubscriptionMove move)
        => Assert.Equal(
            (state, move) is (SubscriptionState.Paused, SubscriptionMove.Resume) or (SubscriptionState.Gone, SubscriptionMove.Return) ? Now : Then, SubscriptionRules.Move(Of(state), move, Now).Subscription.Since);

    [Theory]
    [InlineData(SubscriptionState.Active, SubscriptionState.Active, false)]
    [InlineData(SubscriptionState.Paused, SubscriptionState.Paused, false)]
    [InlineData(SubscriptionState.Stopped, SubscriptionState.Active, true)]
    [InlineData(SubscriptionState.Gone, SubscriptionState.Active, true)]
    public void Saving_begins_what_is_not_live_and_leaves_paused_what_is_paused(SubscriptionState state, SubscriptionState after, bool begins)
    {
        var saved = SubscriptionRules.Save(Of(state), SubscriptionSettings.Of(Of(state)) with { Language = Language.English }, "bo", takesOver: false, Now);

        Assert.Equal((after, begins ? Now : Then, begins ? "bo" : "mette", Language.English), (saved.State, saved.Since, saved.OwnerKey, saved.Language));
    }

    [Fact]
    public void A_new_day_or_time_counts_from_now_so_that_an_earlier_one_this_week_is_not_made_up_for()
    {
        var there = Of(SubscriptionState.Active);
        var chosen = SubscriptionSettings.Of(there);

        Assert.Equal(Now, SubscriptionRules.Save(there, chosen with { Day = DayOfWeek.Tuesday }, "mette", false, Now).Since);
        Assert.Equal(Now, SubscriptionRules.Save(there, chosen with { Time = new TimeOnly(9, 0) }, "mette", false, Now).Since);
        Assert.Equal(Then, SubscriptionRules.Save(there, chosen, "mette", false, Now).Since);
    }

    [Fact]
    public void Who_takes_over_answers_for_it_and_so_does_who_saves_what_nobody_answers_for()
    {
        var there = Of(SubscriptionState.Active);

        Assert.Equal("bo", SubscriptionRules.Save(there, SubscriptionSettings.Of(there), "bo", takesOver: true, Now).OwnerKey);
        Assert.Equal("bo", SubscriptionRules.Save(there with { OwnerKey = null }, SubscriptionSettings.Of(there), "bo", takesOver: false, Now).OwnerKey);
    }

    [Fact]
    public void What_is_lost_and_put_away_ended_when_it_was_lost_and_what_is_back_has_not_ended()
    {
        var lost = SubscriptionRules.Move(Of(SubscriptionState.Active), SubscriptionMove.Lose, Now).Subscription;

        Assert.Equal(Now, SubscriptionRules.Move(lost, SubscriptionMove.Stop, Now.AddDays(1)).Subscription.EndedAt);
        var back = SubscriptionRules.Move(lost, SubscriptionMove.Return, Now.AddDays(1)).Subscription;
        Assert.Equal((null, Now.AddDays(1), Then), (back.EndedAt, back.Since, back.NewsFrom));
        Assert.Null(SubscriptionRules.Save(lost, SubscriptionSettings.Of(lost), "bo", takesOver: false, Now).EndedAt);
    }

    [Fact]
    public void Who_left_answers_for_nothing_more_and_what_they_wished_counts_no_more()
    {
        var wish = new FewerWish(DigestItemKind.Lesson, null, "bo");
        var left = SubscriptionRules.Left(Of(SubscriptionState.Active) with { Members = ["mette", "bo"], Fewer = [wish with { PersonKey = "mette" }, wish] }, "mette");

        Assert.Null(left.OwnerKey);
        Assert.Equal(["bo"], left.Members);
        Assert.Equal([wish], left.Fewer);
    }

    [Fact]
    public void Nobody_is_seen_in_a_personal_digest()
    {
        var own = SubscriptionRules.Blank(Recipient.Person("mette"), Language.Danish, Now);

        Assert.Empty(SubscriptionRules.Seen(own, "mette").Members);
        Assert.Equal(["mette"], SubscriptionRules.Seen(SubscriptionRules.Seen(Of(SubscriptionState.Active), "mette"), "mette").Members);
    }

    private static DigestSubscription Of(SubscriptionState state)
        => SubscriptionRules.Blank(Recipient.Channel("19:erfaringer@thread.tacv2"), Language.Danish, Then) with { State = state, OwnerKey = "mette" };
}
