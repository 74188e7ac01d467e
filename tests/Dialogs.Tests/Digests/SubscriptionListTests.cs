using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Questions;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.Digests.SubscriptionTalk;

namespace TeamsPilotBot.Dialogs.Tests.Digests;

/// <summary>A person's own digest and channels, and all channels for administrators.</summary>
public sealed class SubscriptionListTests
{
    private readonly SubscriptionTalk talk = new();

    [Fact]
    public async Task A_person_can_have_one_of_their_own()
    {
        Assert.Equal(OwnOffer.Possible, (await talk.AloneAsync<SubscriptionListReply>(Mette)).Offer);

        var card = await talk.SetUpOwnAsync(Mette);

        Assert.StartsWith("Gemt. Det første kommer mandag den 30. november kl. 8.30", card.Notice, StringComparison.Ordinal);
        Assert.Equal((Recipient.Person("mette"), SubscriptionVerb.List), (card.Subscription.To, card.Back));
        var list = await talk.AloneAsync<SubscriptionListReply>(Mette, "mine digests");
        Assert.Equal((OwnOffer.None, true), (list.Offer, Assert.Single(list.Items).Subscription.IsPersonal));
    }

    [Fact]
    public async Task One_who_leads_a_project_or_answers_as_a_contact_is_asked()
    {
        await new ProjectPeople(talk.Subscriptions.Store).ChangeAsync("mette", _ => new ProjectPerson { Key = "mette", ProjectIds = ["SP-07"], Since = DateTimeOffset.UnixEpoch }, default);

        Assert.Equal(OwnOffer.Asked, (await talk.AloneAsync<SubscriptionListReply>(Mette)).Offer);
        Assert.Equal(OwnOffer.Asked, (await talk.AloneAsync<SubscriptionListReply>(Bo with { Contacts = ["kl-jura"] })).Offer);
    }

    [Fact]
    public async Task The_channels_that_a_person_has_set_up_are_there_and_nobody_elses()
    {
        var card = await talk.SetUpAsync(Mette);
        await talk.SetUpOwnAsync(Bo);

        Assert.Equal(card.Subscription.Id, Assert.Single((await talk.AloneAsync<SubscriptionListReply>(Mette)).Items).Subscription.Id);
        Assert.True(Assert.Single((await talk.AloneAsync<SubscriptionListReply>(Bo)).Items).Subscription.IsPersonal);
    }

    [Fact]
    public async Task A_channel_is_paused_and_ended_from_the_list_which_shows_what_is_left()
    {
        var card = await talk.SetUpAsync(Mette);
        var list = await talk.AloneAsync<SubscriptionListReply>(Mette);

        var paused = (SubscriptionListReply)(await talk.ClickAsync(Mette, list, card.Subscription.Id, SubscriptionVerb.Pause)).Reply!;
        Assert.StartsWith("Erfaringer: Sat på pause.", paused.Notice, StringComparison.Ordinal);
        Assert.Equal(SubscriptionState.Paused, Assert.Single(paused.Items).Subscription.State);

        var stopped = (SubscriptionListReply)(await talk.ClickAsync(Mette, list, card.Subscription.Id, SubscriptionVerb.Stop)).Reply!;
        Assert.Empty(stopped.Items);
    }

    [Fact]
    public async Task What_belongs_to_another_is_not_found()
    {
        var (channel, own) = (await talk.SetUpAsync(Mette), await talk.SetUpOwnAsync(Mette));
        var list = await talk.AloneAsync<SubscriptionListReply>(Bo);

        foreach (var id in new[] { channel.Subscription.Id, own.Subscription.Id, "c-nothing" })
        {
            foreach (var verb in new[] { SubscriptionVerb.View, SubscriptionVerb.Edit, SubscriptionVerb.Save, SubscriptionVerb.Preview, SubscriptionVerb.Stop })
            {
                Assert.StartsWith("Det kan jeg ikke finde længere.", (await talk.ClickAsync(Bo, list, id, verb, (SubscriptionFields.Channel, ChannelId))).Sentence, StringComparison.Ordinal);
            }
        }

        Assert.StartsWith("Det kan jeg ikke finde længere.", (await talk.ClickAsync(Ida, list, own.Subscription.Id, SubscriptionVerb.Stop)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Administrators_see_all_channels_and_nobodys_own_those_that_need_a_look_first()
    {
        await talk.SetUpOwnAsync(Mette);
        var card = await talk.SetUpAsync(Mette);
        await StoreAsync("19:gone@thread.tacv2", SubscriptionState.Gone, "Væk");
        await StoreAsync("19:ended@thread.tacv2", SubscriptionState.Stopped, "Slut");
        talk.Subscriptions.Desk.Last[card.Subscription.Id] = new LastPosting(new DigestWeek(2026, 47), DateTimeOffset.UnixEpoch, PostingState.Uncertain);

        var list = await talk.AloneAsync<SubscriptionListReply>(Ida, "alle overblik");

        Assert.Equal(["Væk", "Erfaringer"], list.Items.Select(item => item.Subscription.Name));
        Assert.Equal(new PostingState?[] { null, PostingState.Uncertain }, list.Items.Select(item => item.Last?.State));
    }

    [Fact]
    public async Task The_list_has_pages()
    {
        for (var n = 0; n < 8; n++)
        {
            await StoreAsync($"19:{n}@thread.tacv2", SubscriptionState.Active, $"Kanal {n}");
        }

        var list = await talk.AloneAsync<SubscriptionListReply>(Ida, "alle digests");
        var second = (SubscriptionListReply)(await talk.ClickAsync(Ida, list, null, SubscriptionVerb.ListAll, (SubscriptionFields.First, "6"))).Reply!;

        Assert.Equal((8, 6), (list.Total, list.Items.Count));
        Assert.Equal(["Kanal 6", "Kanal 7"], second.Items.Select(item => item.Subscription.Name));
    }

    [Fact]
    public async Task All_channels_are_for_administrators_and_only_when_they_are_alone()
    {
        Assert.StartsWith("Hvilke kanaler der får ugens overblik, kan kun administratorer se.", await talk.HearAsync(Mette, ConversationKind.Personal, "alle overblik"), StringComparison.Ordinal);
        Assert.StartsWith("Det viser jeg kun, når vi er alene.", await talk.HearAsync(Ida, ConversationKind.Channel, "alle overblik"), StringComparison.Ordinal);

        var list = await talk.AloneAsync<SubscriptionListReply>(Ida, "alle overblik");
        Assert.StartsWith("Hvilke kanaler", (await talk.ClickAsync(Mette, list, null, SubscriptionVerb.Add, (SubscriptionFields.Channel, ChannelId))).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ChannelId)]
    [InlineData("https://teams.microsoft.com/l/channel/19%3Aerfaringer%40thread.tacv2/Erfaringer?groupId=1&tenantId=2")]
    public async Task An_administrator_adds_a_channel_by_its_link(string typed)
    {
        talk.Subscriptions.Channels.Add(new KnownChannel(ChannelId, TeamId, "Erfaringer"));
        var list = await talk.AloneAsync<SubscriptionListReply>(Ida, "alle overblik");

        var form = Assert.IsType<SubscriptionFormReply>((await talk.ClickAsync(Ida, list, null, SubscriptionVerb.Add, (SubscriptionFields.Channel, typed))).Reply);
        await talk.ClickAsync(Ida, form, SubscriptionVerb.Save, ConversationKind.Personal);

        var stored = (await talk.StoredAsync())!;
        Assert.Equal(("Erfaringer", TeamId, "ida", SubscriptionState.Active), (stored.Name, stored.TeamId, stored.OwnerKey, stored.State));
        Assert.Empty(stored.Members);
    }

    [Fact]
    public async Task What_an_administrator_set_up_from_elsewhere_is_not_taken_over()
    {
        talk.Subscriptions.Channels.Add(new KnownChannel(ChannelId, TeamId, "Erfaringer"));
        var list = await talk.AloneAsync<SubscriptionListReply>(Ida, "alle overblik");
        var form = (SubscriptionFormReply)(await talk.ClickAsync(Ida, list, null, SubscriptionVerb.Add, (SubscriptionFields.Channel, ChannelId))).Reply!;
        await talk.ClickAsync(Ida, form, SubscriptionVerb.Save, ConversationKind.Personal);

        talk.Roster.Left.Add("ida");
        Assert.False((await talk.InChannelAsync<SubscriptionReply>(Bo)).MayChange);
    }

    [Theory]
    [InlineData("19:ukendt@thread.tacv2")]
    [InlineData("kanalen Erfaringer")]
    [InlineData("")]
    public async Task A_channel_that_the_bot_cannot_write_in_is_not_added_and_the_text_stays(string typed)
    {
        var list = await talk.AloneAsync<SubscriptionListReply>(Ida, "alle overblik");

        var again = (SubscriptionListReply)(await talk.ClickAsync(Ida, list, null, SubscriptionVerb.Add, (SubscriptionFields.Channel, typed))).Reply!;

        Assert.StartsWith("Den kanal kan jeg ikke skrive i.", again.Notice, StringComparison.Ordinal);
        Assert.Equal(typed.Length == 0 ? null : typed, again.Channel);
    }

    private async Task StoreAsync(string channel, SubscriptionState state, string name)
    {
        var subscription = SubscriptionRules.Blank(Recipient.Channel(channel), Knowledge.Texts.Language.Danish, DateTimeOffset.UnixEpoch) with { State = state, Name = name };
        await talk.Subscriptions.Register.ChangeAsync(subscription.Id, _ => subscription, default);
    }
}
