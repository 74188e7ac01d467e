using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.Digests.DigestTalk;

namespace TeamsPilotBot.Dialogs.Tests.Digests;

/// <summary>"Følg emnet" and "Færre af disse".</summary>
public sealed class DigestWishesTests
{
    private readonly DigestTalk talk = new();

    [Fact]
    public async Task Following_begins_a_digest_of_ones_own_and_says_when_it_comes_and_how_it_is_stopped()
    {
        var reply = Assert.IsType<DigestTopicsReply>((await talk.ClickAsync("mette", DigestVerb.Follow)).Reply);

        Assert.Equal(
            "Nu følger du jura. Du får dit eget overblik i chatten med mig hver mandag kl. 8.30, når der er nyt. Skriv »ugens overblik« til mig dér, hvis du vil ændre eller stoppe det.",
            reply.Notice);
        Assert.Equal([new DigestTopic(Category.Legal, IsFollowed: true), new DigestTopic(Category.Data)], reply.Topics);
        Assert.Equal([Category.Legal], (await talk.OwnAsync("mette"))!.Topics);
    }

    [Fact]
    public async Task Following_another_area_adds_it_and_following_it_again_changes_nothing()
    {
        await talk.ClickAsync("mette", DigestVerb.Follow);

        Assert.StartsWith("Nu følger du også data", Said(await talk.ClickAsync("mette", DigestVerb.Follow, click => click with { Category = Category.Data })), StringComparison.Ordinal);
        Assert.StartsWith("Du følger data i forvejen", Said(await talk.ClickAsync("mette", DigestVerb.Follow, click => click with { Category = Category.Data })), StringComparison.Ordinal);
        Assert.Equal([Category.Legal, Category.Data], (await talk.OwnAsync("mette"))!.Topics);
    }

    [Fact]
    public async Task One_whose_digest_is_about_everything_follows_it_already()
    {
        await talk.Digests.SubscribedAsync(Recipient.Person("mette"));

        Assert.StartsWith("Dit eget overblik handler om alle emner", Said(await talk.ClickAsync("mette", DigestVerb.Follow)), StringComparison.Ordinal);
        Assert.Empty((await talk.OwnAsync("mette"))!.Topics);
    }

    [Fact]
    public async Task One_whom_the_bot_cannot_write_to_is_told_what_to_do_first()
    {
        talk.Knowledge.Keeping.Unknown.Add("mette");

        Assert.EndsWith("skriv »hej« til mig først.", Said(await talk.ClickAsync("mette", DigestVerb.Follow)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_whose_digest_is_paused_is_told_so()
    {
        await talk.Digests.SubscribedAsync(Recipient.Person("mette"), own => own with { State = SubscriptionState.Paused, Topics = [Category.Data] });

        Assert.EndsWith("Det holder pause lige nu.", Said(await talk.ClickAsync("mette", DigestVerb.Follow)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Following_from_many_cards_at_once_makes_one_digest()
    {
        await Task.WhenAll(Enum.GetValues<Category>().Select(category => Task.Run(() => talk.ClickAsync("mette", DigestVerb.Follow, click => click with { Category = category }))));

        Assert.Equal(Enum.GetValues<Category>(), (await talk.OwnAsync("mette"))!.Topics.Order());
    }

    [Fact]
    public async Task In_a_channel_less_comes_when_one_more_wishes_it()
    {
        await talk.Digests.SubscribedAsync(Channel);

        Assert.Equal(
            "Det er noteret. Når en til i kanalen ønsker det, bliver der færre nye erfaringer inden for jura i overblikket.", Said(await talk.ClickAsync("mette", DigestVerb.Fewer)));
        Assert.Equal("Det er noteret. Fremover er der færre nye erfaringer inden for jura i kanalens overblik.", Said(await talk.ClickAsync("bo", DigestVerb.Fewer)));
        Assert.Equal(2, (await talk.OfChannelAsync()).Fewer.Count);
    }

    [Fact]
    public async Task Whoever_set_it_up_decides_alone()
    {
        await talk.Digests.SubscribedAsync(Channel, channel => channel with { OwnerKey = "ole" });

        Assert.StartsWith("Det er noteret. Fremover er der færre", Said(await talk.ClickAsync("ole", DigestVerb.Fewer)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_wish_again_is_one_wish_and_can_be_taken_back()
    {
        await talk.Digests.SubscribedAsync(Channel);
        await talk.ClickAsync("mette", DigestVerb.Fewer);

        var again = Assert.IsType<DigestTopicsReply>((await talk.ClickAsync("mette", DigestVerb.Fewer)).Reply);
        Assert.Equal("Det har jeg noteret i forvejen.", again.Notice);
        Assert.Equal([new DigestTopic(Category.Legal, IsLess: true), new DigestTopic(Category.Data)], again.Topics);
        Assert.Single((await talk.OfChannelAsync()).Fewer);

        Assert.Equal("Dit ønske er taget tilbage.", Said(await talk.ClickAsync("mette", DigestVerb.Undo)));
        Assert.Empty((await talk.OfChannelAsync()).Fewer);
    }

    [Fact]
    public async Task One_who_takes_a_wish_back_that_others_have_too_is_told_so()
    {
        await talk.Digests.SubscribedAsync(Channel);
        foreach (var person in new[] { "mette", "bo", "anna" })
        {
            await talk.ClickAsync(person, DigestVerb.Fewer);
        }

        Assert.Equal("Dit ønske er taget tilbage. Andre i kanalen ønsker stadig færre nye erfaringer inden for jura.", Said(await talk.ClickAsync("mette", DigestVerb.Undo)));
    }

    [Fact]
    public async Task In_a_digest_of_ones_own_less_comes_at_once()
    {
        await talk.Digests.SubscribedAsync(Recipient.Person("mette"));

        var reply = Assert.IsType<DigestTopicsReply>(
            (await talk.ClickAloneAsync("mette", DigestVerb.Fewer, click => click with { Kind = DigestItemKind.Date, Category = null, Categories = [null] })).Reply);

        Assert.Equal("Det er noteret. Fremover er der færre datoer i dit overblik.", reply.Notice);
        Assert.False(reply.CanFollow);
        Assert.Equal([new FewerWish(DigestItemKind.Date, null, "mette")], (await talk.OwnAsync("mette"))!.Fewer);
    }

    [Fact]
    public async Task What_a_person_wished_is_shown_where_they_are_alone_and_nowhere_else()
    {
        await talk.Digests.SubscribedAsync(Channel);
        await talk.Digests.SubscribedAsync(Recipient.Person("mette"));
        await talk.ClickAsync("mette", DigestVerb.Fewer);
        await talk.ClickAloneAsync("mette", DigestVerb.Fewer);

        var (channel, own) = ((await talk.ClickAsync("mette", DigestVerb.Topics)).Reply, (await talk.ClickAloneAsync("mette", DigestVerb.Topics)).Reply);

        Assert.DoesNotContain(Assert.IsType<DigestTopicsReply>(channel).Topics, topic => topic.IsLess);
        Assert.Equal([true, false], Assert.IsType<DigestTopicsReply>(own).Topics.Select(topic => topic.IsLess));
    }

    [Fact]
    public async Task A_card_that_was_sent_on_to_another_channel_changes_nothing()
    {
        await talk.Digests.SubscribedAsync(Channel);

        Assert.Equal("Det kan du gøre der, hvor overblikket blev sendt.", Said(await talk.ClickAsync("mette", DigestVerb.Fewer, channel: "19:andre@thread.tacv2")));
        Assert.Empty((await talk.OfChannelAsync()).Fewer);
    }

    [Fact]
    public async Task Nobody_changes_the_digest_of_another_person()
    {
        await talk.Digests.SubscribedAsync(Recipient.Person("mette"));

        Assert.StartsWith("Det kan du gøre der", Said(await talk.ClickAloneAsync("bo", DigestVerb.Fewer, click => click with { Place = Own("mette") })), StringComparison.Ordinal);
        Assert.Empty((await talk.OwnAsync("mette"))!.Fewer);
    }

    [Fact]
    public async Task A_digest_that_was_given_up_gets_a_sentence()
        => Assert.StartsWith("Det overblik har jeg ikke længere", Said(await talk.ClickAsync("mette", DigestVerb.Fewer)), StringComparison.Ordinal);

    [Fact]
    public async Task A_store_that_does_not_answer_gets_a_sentence()
    {
        talk.Digests.Store.BeforeWrite = _ => throw new StoreUnavailableException(StoreProblem.Busy, "digest-subscriptions", null);

        Assert.StartsWith("Jeg kan ikke gemme eller hente noget lige nu", Said(await talk.ClickAsync("mette", DigestVerb.Follow)), StringComparison.Ordinal);
    }
}
