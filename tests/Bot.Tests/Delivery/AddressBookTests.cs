using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Tests.Teams;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Delivery;

public sealed class AddressBookTests : IDisposable
{
    private const string Channel = "19:erfaringer@thread.tacv2";
    private const string Team = "19:team@thread.tacv2";

    private static readonly Person Mette = Person.Unknown(TeamsClient.MetteObjectId);

    private readonly TeamsClient teams = new();
    private readonly AddressBook book;

    public AddressBookTests() => book = Open(teams.Store);

    public void Dispose() => teams.Dispose();

    [Fact]
    public async Task Who_writes_in_a_chat_can_be_written_to_there()
    {
        var came = await SeeAsync(teams.Message("hej"));

        var address = await book.FindPersonAsync(Mette.Key, CancellationToken.None);
        Assert.Equal(address, Assert.Single(came));
        Assert.Equal(
            (Mette.Key, "a:personlig", TeamsClient.Mette, TeamsClient.Tenant, "Mette Holm", TeamsClient.Bot, (Language?)null, false),
            (address!.Key, address.ConversationId, address.UserId, address.TenantId, address.Name, address.BotId, address.Language, address.IsChannel));
        Assert.True(address.IsInReach);
        Assert.Empty(await SeeAsync(teams.Message("hej igen")));
    }

    [Fact]
    public async Task In_a_channel_both_the_channel_and_the_person_are_seen()
    {
        var came = await SeeAsync(InTeam(teams.Mention("hej")));

        Assert.Equal(2, came.Count);
        var channel = await book.FindChannelAsync(Channel + ";messageid=1", CancellationToken.None);
        Assert.Equal((Channel, Channel, Team, true), (channel!.Key, channel.ConversationId, channel.TeamId, channel.IsChannel));
        var person = await book.FindPersonAsync(Mette.Key, CancellationToken.None);
        Assert.Equal((null, TeamsClient.Mette, true), (person!.ConversationId, person.UserId, person.IsInReach));
    }

    [Fact]
    public async Task A_chat_is_not_forgotten_in_a_channel()
    {
        await SeeAsync(teams.Message("hej"), Language.English);
        await SeeAsync(InTeam(teams.Mention("hej")));

        var person = await book.FindPersonAsync(Mette.Key, CancellationToken.None);
        Assert.Equal(("a:personlig", Language.English), (person!.ConversationId, person.Language));
    }

    [Fact]
    public async Task A_person_seen_among_others_gets_a_chat_once_they_write_in_it()
    {
        await SeeAsync(InTeam(teams.Mention("hej")));
        await SeeAsync(teams.Message("hej"));

        Assert.Equal("a:personlig", (await book.FindPersonAsync(Mette.Key, CancellationToken.None))!.ConversationId);
    }

    [Fact]
    public async Task Who_takes_the_bot_away_has_left_and_is_back_after_a_reinstall()
    {
        await SeeAsync(teams.Message("hej"));
        await SeeAsync(Installation("remove"));
        Assert.Equal(GoneReason.NotInstalled, (await book.FindPersonAsync(Mette.Key, CancellationToken.None))!.Left);
        Assert.Empty(await SeeAsync(InTeam(teams.Mention("er du der?")), among: Mette.Key));

        var came = await SeeAsync(Installation("add"));

        Assert.True(Assert.Single(came).IsInReach);
        Assert.Null((await book.FindPersonAsync(Mette.Key, CancellationToken.None))!.Left);
    }

    [Fact]
    public async Task A_new_version_of_the_app_takes_nothing_away()
    {
        await SeeAsync(teams.Message("hej"));
        await SeeAsync(Installation("remove-upgrade"));

        Assert.Null((await book.FindPersonAsync(Mette.Key, CancellationToken.None))!.Left);
    }

    [Fact]
    public async Task Who_was_found_to_have_left_is_back_with_the_next_message()
    {
        var address = Assert.Single(await SeeAsync(teams.Message("hej")));
        await book.MarkLeftAsync(address, GoneReason.Blocked, CancellationToken.None);

        Assert.True(Assert.Single(await SeeAsync(teams.Message("hej"))).IsInReach);
    }

    [Fact]
    public async Task Who_was_found_to_have_left_by_another_instance_is_back_with_a_message_a_minute_later()
    {
        var address = Assert.Single(await SeeAsync(teams.Message("hej")));
        await Open(teams.Store).MarkLeftAsync(address, GoneReason.Blocked, CancellationToken.None);
        teams.Knowledge.Clock.Move(TimeSpan.FromMinutes(1));

        Assert.True(Assert.Single(await SeeAsync(teams.Message("er du der?"))).IsInReach);
    }

    [Fact]
    public async Task A_team_leaves_with_all_its_channels_and_comes_back_with_them()
    {
        await SeeAsync(InTeam(teams.Mention("hej")));
        await SeeAsync(InTeam(teams.Mention("hej"), "19:andet@thread.tacv2"));
        await SeeAsync(InTeam(Installation("remove", "channel", Team), Team));
        Assert.All(await ChannelsAsync(), channel => Assert.Equal(GoneReason.NotInstalled, channel!.Left));

        var came = await SeeAsync(InTeam(Installation("add", "channel", Team), Team));

        Assert.Equal([Channel, "19:andet@thread.tacv2", Team], came.Where(c => c.IsChannel).Select(c => c.Key).OrderBy(key => key switch { Channel => 0, Team => 2, _ => 1 }));
        Assert.All(await ChannelsAsync(), channel => Assert.Null(channel!.Left));

        async Task<Address?[]> ChannelsAsync() =>
        [
            await book.FindChannelAsync(Channel, CancellationToken.None),
            await book.FindChannelAsync("19:andet@thread.tacv2", CancellationToken.None),
        ];
    }

    [Fact]
    public async Task A_channel_that_was_deleted_is_not_found()
    {
        await SeeAsync(InTeam(teams.Mention("hej")));
        var deleted = InTeam(teams.Message(null));
        deleted.Type = ActivityTypes.ConversationUpdate;
        deleted.Conversation = new ConversationAccount { Id = Team, ConversationType = "channel", IsGroup = true };
        ((JObject)deleted.ChannelData)["eventType"] = "channelDeleted";
        await SeeAsync(deleted);

        Assert.Equal(GoneReason.NotFound, (await book.FindChannelAsync(Channel, CancellationToken.None))!.Left);
    }

    [Fact]
    public async Task Administrators_are_those_who_were_it_when_last_seen()
    {
        await SeeAsync(teams.Message("hej"), person: new Person(Mette.Key, Reader.Anyone, [Role.Reader, Role.Administrator]));
        Assert.Equal(Mette.Key, Assert.Single(await AdministratorsAsync()).Key);

        await SeeAsync(teams.Message("hej"));
        Assert.Empty(await AdministratorsAsync());

        ValueTask<List<Address>> AdministratorsAsync() => book.AdministratorsAsync(CancellationToken.None).ToListAsync();
    }

    [Fact]
    public async Task Nothing_is_written_while_nothing_changes_but_once_a_day()
    {
        await SeeAsync(teams.Message("hej"));
        var first = await ETagAsync();
        teams.Knowledge.Clock.Move(TimeSpan.FromHours(23));
        await SeeAsync(teams.Message("hej"));
        Assert.Equal(first, await ETagAsync());

        teams.Knowledge.Clock.Move(TimeSpan.FromHours(1));
        await SeeAsync(teams.Message("hej"));
        Assert.NotEqual(first, await ETagAsync());
    }

    [Fact]
    public async Task What_Teams_moves_is_written_at_once()
    {
        await SeeAsync(teams.Message("hej"));
        var moved = teams.Message("hej");
        moved.ServiceUrl = "https://smba.trafficmanager.net/amer/";
        await SeeAsync(moved);

        Assert.Equal(moved.ServiceUrl, (await book.FindPersonAsync(Mette.Key, CancellationToken.None))!.ServiceUrl);
    }

    [Fact]
    public async Task A_store_that_fails_does_not_break_the_turn()
    {
        using var folder = new TemporaryStore(TimeProvider.System);
        using var broken = folder.Unusable();

        Assert.Empty(await Open(broken).RememberAsync(Turn(teams.Message("hej")), Mette, null, CancellationToken.None));
        await Open(broken).MarkLeftAsync(
            Assert.Single(await SeeAsync(teams.Message("hej"))), GoneReason.Blocked, CancellationToken.None);
    }

    [Theory]
    [InlineData("""{"team":"x","channel":5,"tenant":null}""")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    public async Task Odd_channel_data_is_passed_over(string channelData)
    {
        var activity = teams.Mention("hej");
        activity.ChannelData = JToken.Parse(channelData);

        Assert.Equal(2, (await SeeAsync(activity)).Count);
    }

    private static TurnContext Turn(Activity activity) => new(new TestAdapter(), activity);

    private AddressBook Open(IDocumentStore store) => new(store, teams.Knowledge.Clock, NullLogger<AddressBook>.Instance);

    private async Task<IReadOnlyList<Address>> SeeAsync(Activity activity, Language? language = null, Person? person = null, string? among = null)
    {
        using var turn = Turn(activity);
        var came = await book.RememberAsync(turn, person ?? Mette, language, CancellationToken.None);
        return among is null ? came : [.. came.Where(address => address.Key == among)];
    }

    private Activity Installation(string action, string kind = "personal", string conversation = "a:personlig")
    {
        var (installed, _) = teams.Added(kind, conversation);
        installed.Action = action;
        return installed;
    }

    private static Activity InTeam(Activity activity, string channel = Channel)
    {
        activity.ChannelData = JObject.FromObject(new { team = new { id = Team }, channel = new { id = channel }, tenant = new { id = TeamsClient.Tenant } });
        activity.Conversation.Id = activity.Conversation.Id.StartsWith("a:", StringComparison.Ordinal) ? activity.Conversation.Id : channel;
        return activity;
    }

    private async Task<string> ETagAsync()
        => (await teams.Store.ReadAsync(AddressDocument.Container, AddressDocument.OfPerson(Mette.Key), CancellationToken.None))!.ETag;
}
