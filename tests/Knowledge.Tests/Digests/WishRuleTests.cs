using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Digests;

public sealed class WishRuleTests
{
    private static readonly FewerWish Law = new(DigestItemKind.Lesson, Category.Legal, "anna");

    private static readonly DigestSubscription Channel = Of(Recipient.Channel("19:a@thread.tacv2")) with { OwnerKey = "ole" };

    [Fact]
    public void In_a_channel_one_wish_waits_for_another()
    {
        var one = WishRule.With(Channel, Law);

        Assert.False(WishRule.IsHeeded(one, DigestItemKind.Lesson, Category.Legal));
        Assert.True(WishRule.IsHeeded(WishRule.With(one, Law with { PersonKey = "bo" }), DigestItemKind.Lesson, Category.Legal));
    }

    [Fact]
    public void What_the_owner_wishes_counts_at_once()
        => Assert.True(WishRule.IsHeeded(WishRule.With(Channel, Law with { PersonKey = "ole" }), DigestItemKind.Lesson, Category.Legal));

    [Fact]
    public void In_a_digest_of_their_own_one_wish_is_enough()
        => Assert.True(WishRule.IsHeeded(WishRule.With(Of(Recipient.Person("anna")), Law), DigestItemKind.Lesson, Category.Legal));

    [Fact]
    public void A_wish_is_about_its_kind_and_its_area()
    {
        var two = WishRule.With(WishRule.With(Channel, Law), Law with { PersonKey = "bo" });

        Assert.False(WishRule.IsHeeded(two, DigestItemKind.Question, Category.Legal));
        Assert.False(WishRule.IsHeeded(two, DigestItemKind.Lesson, Category.Data));
        Assert.False(WishRule.IsHeeded(two, DigestItemKind.Lesson, null));
    }

    [Fact]
    public void A_wish_for_less_of_a_kind_is_about_all_its_areas()
    {
        var wish = new FewerWish(DigestItemKind.Date, null, "ole");

        Assert.True(WishRule.IsHeeded(WishRule.With(Channel, wish), DigestItemKind.Date, Category.Legal));
        Assert.True(WishRule.IsHeeded(WishRule.With(Channel, wish), DigestItemKind.Date, null));
    }

    [Fact]
    public void Taking_a_wish_back_leaves_what_was_there_before() => Properties.Hold(
        Scene,
        scene =>
        {
            var before = Channel with { Fewer = [.. scene.Others.Where(other => other != scene.Wish).Distinct()] };
            var with = WishRule.With(before, scene.Wish);

            Assert.Equal(before, WishRule.Without(with, scene.Wish));
            Assert.Equal(with, WishRule.With(with, scene.Wish));
        });

    [Fact]
    public void One_more_wish_never_makes_that_less_is_not_heeded() => Properties.Hold(
        Scene,
        scene =>
        {
            var before = Channel with { Fewer = [.. scene.Others] };
            var after = WishRule.With(before, scene.Wish);

            Assert.All(Enum.GetValues<Category>(), area => Assert.True(
                !WishRule.IsHeeded(before, DigestItemKind.Lesson, area) || WishRule.IsHeeded(after, DigestItemKind.Lesson, area)));
        });

    private static Gen<FewerWish> AnyWish =>
        from kind in Gen.Elements(DigestItemKind.Lesson, DigestItemKind.Date)
        from category in Gen.Elements<Category?>(null, Category.Legal, Category.Data)
        from person in Gen.Elements("anna", "bo", "ole")
        select new FewerWish(kind, category, person);

    private static Gen<(IReadOnlyList<FewerWish> Others, FewerWish Wish)> Scene =>
        from others in AnyWish.ListOf()
        from wish in AnyWish
        select ((IReadOnlyList<FewerWish>)[.. others], wish);

    private static DigestSubscription Of(Recipient to) => new() { Id = SubscriptionIds.Of(to), To = to, Since = new DateTimeOffset(2026, 11, 2, 8, 0, 0, TimeSpan.Zero) };
}
