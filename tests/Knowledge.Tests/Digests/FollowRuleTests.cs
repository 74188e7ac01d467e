using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Digests;

public sealed class FollowRuleTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 30, 9, 0, 0, TimeSpan.Zero);

    private static readonly DigestSubscription Anna = Follow(null).Subscription with { Since = Now.AddDays(-40), Day = DayOfWeek.Thursday };

    [Fact]
    public void One_who_has_no_digest_gets_one_of_the_usual_kind_about_that_area()
    {
        var (outcome, subscription) = Follow(null);

        Assert.Equal(FollowOutcome.Begun, outcome);
        Assert.Equal((SubscriptionIds.Of(Recipient.Person("anna")), Recipient.Person("anna"), "anna"), (subscription.Id, subscription.To, subscription.OwnerKey));
        Assert.Equal((DayOfWeek.Monday, DigestSubscription.UsualTime, Now, Language.Danish), (subscription.Day, subscription.Time, subscription.Since, subscription.Language));
        Assert.Equal([Category.Legal], subscription.Topics);
    }

    [Fact]
    public void Another_area_comes_to_the_others()
    {
        var (outcome, subscription) = Follow(Anna with { Topics = [Category.Data] });

        Assert.Equal(FollowOutcome.Added, outcome);
        Assert.Equal([Category.Data, Category.Legal], subscription.Topics);
        Assert.Equal((DayOfWeek.Thursday, Anna.Since), (subscription.Day, subscription.Since));
    }

    [Fact]
    public void An_area_that_is_followed_changes_nothing()
        => Assert.Equal((FollowOutcome.HadIt, Anna), Follow(Anna));

    [Fact]
    public void A_digest_about_everything_is_not_narrowed()
        => Assert.Equal((FollowOutcome.HasAll, Anna with { Topics = [] }), Follow(Anna with { Topics = [] }));

    [Fact]
    public void One_that_was_lost_is_back_with_its_areas_and_news_and_that_area_too()
    {
        var (outcome, subscription) = Follow(Anna with { State = SubscriptionState.Gone, Topics = [Category.Data] });

        Assert.Equal(FollowOutcome.Added, outcome);
        Assert.Equal((SubscriptionState.Active, Now, Anna.Since), (subscription.State, subscription.Since, subscription.NewsFrom));
        Assert.Equal([Category.Data, Category.Legal], subscription.Topics);
    }

    [Fact]
    public void One_that_was_ended_begins_again_with_that_area_and_nothing_else()
    {
        var (outcome, subscription) = Follow(Anna with { State = SubscriptionState.Stopped, Topics = [] });

        Assert.Equal(FollowOutcome.BegunAgain, outcome);
        Assert.Equal((SubscriptionState.Active, Now, DayOfWeek.Thursday), (subscription.State, subscription.Since, subscription.Day));
        Assert.Equal([Category.Legal], subscription.Topics);
    }

    [Fact]
    public void One_that_is_paused_stays_so()
        => Assert.Equal(SubscriptionState.Paused, Follow(Anna with { State = SubscriptionState.Paused, Topics = [Category.Data] }).Subscription.State);

    [Fact]
    public void Who_follows_an_area_does_not_want_less_of_it()
    {
        var other = new FewerWish(DigestItemKind.Lesson, Category.Data, "anna");

        Assert.Equal([other], Follow(Anna with { Fewer = [other, other with { Category = Category.Legal }] }).Subscription.Fewer);
    }

    private static (FollowOutcome Outcome, DigestSubscription Subscription) Follow(DigestSubscription? before) => FollowRule.Follow(before, Category.Legal, "anna", Language.Danish, Now);
}
