using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Teams;

/// <summary>What the turns in a channel tell of its subscription, and the subscription as it is set up in Teams.</summary>
public sealed class ChannelTests : IDisposable
{
    private const string Channel = "19:erfaringer@thread.tacv2";
    private const string Team = "19:generelt@thread.tacv2";

    private readonly TeamsClient teams = new();

    public void Dispose() => teams.Dispose();

    private SubscriptionRegister Register => teams.Knowledge.Subscriptions.Register;

    [Fact]
    public async Task A_channel_is_set_up_by_a_message_and_a_click()
    {
        await teams.SendAsync(InTeam(teams.Mention("ugens overblik")));
        await teams.SendAsync(Clicked(teams.Card, "Gem", ("day", "Tuesday"), ("time", "09:15")));

        Assert.StartsWith("Gemt. Det første kommer tirsdag den 1. december kl. 9.15", (string?)teams.AnsweredCard["speak"], StringComparison.Ordinal);
        var stored = (await StoredAsync())!;
        Assert.Equal((Recipient.Channel(Channel), Team, DayOfWeek.Tuesday, TeamsClient.MetteObjectId), (stored.To, stored.TeamId, stored.Day, stored.OwnerKey));
        Assert.Equal([TeamsClient.MetteObjectId], stored.Members);
    }

    [Fact]
    public async Task The_same_click_sent_again_gets_the_same_card()
    {
        await teams.SendAsync(InTeam(teams.Mention("ugens overblik")));
        var form = teams.Card;
        await teams.SendAsync(Clicked(form, "Gem"));
        var first = teams.AnsweredCard.ToString();

        await teams.SendAsync(Clicked(form, "Gem"));

        Assert.Equal(first, teams.AnsweredCard.ToString());
    }

    [Fact]
    public async Task A_preview_with_nothing_to_show_leaves_the_form_where_it_is()
    {
        await teams.SendAsync(InTeam(teams.Mention("ugens overblik")));
        await teams.SendAsync(Clicked(teams.Card, "Vis et eksempel"));

        Assert.StartsWith("Der er ikke noget nyt lige nu", teams.AnsweredSentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_in_a_channel_is_for_the_one_who_clicked_with_a_way_back()
    {
        teams.Knowledge.Subscriptions.Desk.HasNews = true;
        await teams.SendAsync(InTeam(teams.Mention("ugens overblik")));
        await teams.SendAsync(Clicked(teams.Card, "Vis et eksempel", ("day", "Tuesday")));

        Assert.StartsWith("Sådan", (string?)teams.AnsweredCard["speak"], StringComparison.Ordinal);
        await teams.SendAsync(Clicked(teams.AnsweredCard, "Tilbage til indstillingerne"));
        Assert.Equal("Tuesday", (string?)teams.AnsweredCard.SelectToken("$..body[?(@.id == 'day')].value"));
    }

    [Fact]
    public async Task Whoever_writes_or_clicks_is_remembered_once_newest_last()
    {
        await BeginAsync();
        await teams.SendAsync(InTeam(teams.Mention("hjælp")));
        await teams.SendAsync(From("bo", InTeam(teams.Mention("hjælp"))));
        await teams.SendAsync(InTeam(teams.Mention("hjælp")));

        Assert.Equal([TeamsClient.MetteObjectId, "bo"], (await StoredAsync())!.Members);
    }

    [Fact]
    public async Task Most_turns_in_a_channel_cost_the_store_nothing()
    {
        await BeginAsync();
        await teams.SendAsync(InTeam(teams.Mention("hjælp")));
        await Register.ChangeAsync((await StoredAsync())!.Id, there => there! with { Members = [] }, default);

        await teams.SendAsync(InTeam(teams.Mention("hjælp")));
        Assert.Empty((await StoredAsync())!.Members);

        teams.Knowledge.Clock.Move(TimeSpan.FromMinutes(11));
        await teams.SendAsync(InTeam(teams.Mention("hjælp")));
        Assert.Single((await StoredAsync())!.Members);
    }

    [Fact]
    public async Task No_more_are_remembered_than_there_is_room_for_and_the_oldest_go()
    {
        await BeginAsync(members: [.. Enumerable.Range(0, DigestSubscription.MostMembers).Select(n => $"p{n}")]);
        await teams.SendAsync(InTeam(teams.Mention("hjælp")));

        var members = (await StoredAsync())!.Members;
        Assert.Equal((DigestSubscription.MostMembers, "p1", TeamsClient.MetteObjectId), (members.Count, members[0], members[^1]));
    }

    [Fact]
    public async Task Who_is_in_a_channel_without_it_is_not_noted()
    {
        await teams.SendAsync(InTeam(teams.Mention("hjælp")));

        Assert.Null(await StoredAsync());
        Assert.Equal(0, teams.Knowledge.Subscriptions.Store.Writes);
    }

    [Fact]
    public async Task A_new_name_of_a_channel_is_kept()
    {
        await BeginAsync();
        await teams.SendAsync(Event("channelRenamed", Channel, "Nye erfaringer"));

        Assert.Equal("Nye erfaringer", (await StoredAsync())!.Name);
    }

    [Fact]
    public async Task A_new_name_of_a_team_is_that_of_its_general_channel_too()
    {
        await BeginAsync();
        await BeginAsync(Team);
        await teams.SendAsync(Event("teamRenamed", Team, null, "AI i regionen"));

        Assert.Equal(("Erfaringer", "AI i regionen"), ((await StoredAsync())!.Name, (await StoredAsync())!.TeamName));
        Assert.Equal(("AI i regionen", "AI i regionen"), ((await StoredAsync(Team))!.Name, (await StoredAsync(Team))!.TeamName));
    }

    [Theory]
    [InlineData("channelDeleted", SubscriptionState.Active)]
    [InlineData("teamDeleted", SubscriptionState.Gone)]
    public async Task What_is_deleted_is_gone(string what, SubscriptionState general)
    {
        await BeginAsync();
        await BeginAsync(Team);
        await teams.SendAsync(Event(what, what == "channelDeleted" ? Channel : Team, null));

        Assert.Equal((SubscriptionState.Gone, general), ((await StoredAsync())!.State, (await StoredAsync(Team))!.State));
        var told = await teams.Knowledge.Subscriptions.Store.QueryAsync(new NoticeOutbox().Container, new DocumentQuery(), default).Select(NoticeOutbox.NoticeIn).ToListAsync();
        Assert.Equal(general == SubscriptionState.Gone ? 2 : 1, told.Count(notice => notice is { Kind: NoticeKind.DigestChannelGone, Detail: "Erfaringer" }));
    }

    [Fact]
    public async Task Who_leaves_the_team_answers_for_its_digests_no_more()
    {
        await BeginAsync(members: [TeamsClient.MetteObjectId, "bo"]);
        await Register.ChangeAsync((await StoredAsync())!.Id, there => there! with { OwnerKey = "bo" }, default);
        var update = Event("teamMemberRemoved", Team, null);
        update.MembersRemoved = [new ChannelAccount("29:bo", "Bo") { AadObjectId = "BO" }];
        await teams.SendAsync(update);

        Assert.Null((await StoredAsync())!.OwnerKey);
        Assert.Equal([TeamsClient.MetteObjectId], (await StoredAsync())!.Members);
    }

    private Task<DigestSubscription?> StoredAsync(string channel = Channel) => Register.FindAsync(SubscriptionIds.Of(Recipient.Channel(channel)), default);

    private async Task BeginAsync(string channel = Channel, EquatableList<string>? members = null)
    {
        var subscription = SubscriptionRules.Blank(Recipient.Channel(channel), Language.Danish, DateTimeOffset.UnixEpoch) with
        {
            State = SubscriptionState.Active, Name = "Erfaringer", TeamId = Team, Members = members ?? [],
        };
        await Register.ChangeAsync(subscription.Id, _ => subscription, default);
    }

    private static Activity InTeam(Activity activity)
    {
        activity.ChannelData = JObject.FromObject(new { tenant = new { id = TeamsClient.Tenant }, team = new { id = Team } });
        return activity;
    }

    private static Activity From(string person, Activity activity)
    {
        activity.From = new ChannelAccount($"29:{person}", "En anden") { AadObjectId = person };
        return activity;
    }

    private Activity Clicked(JObject card, string title, params (string Id, string Value)[] fields)
    {
        var button = (JObject)TeamsClient.Button(card, title).DeepClone();
        foreach (var input in card.Descendants().OfType<JObject>().Where(e => ((string?)e["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true))
        {
            button["data"]![(string)input["id"]!] = input["value"] ?? "";
        }

        foreach (var (id, value) in fields)
        {
            button["data"]![id] = value;
        }

        var click = InTeam(teams.Click(button));
        click.Conversation = teams.Mention("").Conversation;
        return click;
    }

    private Activity Event(string what, string channel, string? name, string? teamName = null)
    {
        var update = teams.Message(null);
        update.Type = ActivityTypes.ConversationUpdate;
        update.Conversation = new ConversationAccount { Id = Team, ConversationType = "channel", IsGroup = true, TenantId = TeamsClient.Tenant };
        update.ChannelData = JObject.FromObject(new { eventType = what, channel = new { id = channel, name }, team = new { id = Team, name = teamName } });
        return update;
    }
}
