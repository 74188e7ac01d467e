using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;
using Xunit;

namespace BotBuilder.Tests.Teams;

public sealed class TeamsInfoTests : IAsyncDisposable
{
    private readonly LoopbackConnector _connector = new();
    private readonly HttpClient _http = new();

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _connector.DisposeAsync();
    }

    [Fact]
    public async Task A_team_tells_about_itself()
    {
        _connector.Answers(200, """{"id":"19:team","name":"ERFA","aadGroupId":"g","channelCount":3,"memberCount":12}""");

        var team = await TeamsInfo.GetTeamDetailsAsync(InTeam());

        Assert.Equal(("ERFA", 12), (team.Name, team.MemberCount));
        Assert.Equal("/v3/teams/19%3Ateam", Assert.Single(_connector.Calls).Target);
    }

    [Fact]
    public async Task Channels_of_another_team_are_listed_by_its_id()
    {
        _connector.Answers(200, """{"conversations":[{"id":"19:a"},{"id":"19:b","name":"Drift"}]}""");

        var channels = await TeamsInfo.GetTeamChannelsAsync(InChat(), "19:other");

        Assert.Equal([null, "Drift"], channels.Select(channel => channel.Name));
        Assert.Equal("/v3/teams/19%3Aother/conversations", Assert.Single(_connector.Calls).Target);
    }

    [Fact]
    public async Task Outside_a_team_its_id_must_be_given()
    {
        var turn = InChat();

        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamDetailsAsync(turn));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamChannelsAsync(turn));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await TeamsInfo.GetPagedTeamMembersAsync(turn));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await TeamsInfo.GetTeamMemberAsync(turn, "29:x"));
    }

    [Fact]
    public async Task A_member_is_looked_for_in_the_team_or_else_in_the_conversation()
    {
        _connector.Answers(200, """{"id":"29:x","objectId":"guid","userPrincipalName":"x@y.example","tenantId":"t"}""");
        _connector.Answers(200, """{"id":"29:x"}""");

        var member = await TeamsInfo.GetMemberAsync(InTeam(), "29:x");
        await TeamsInfo.GetMemberAsync(InChat(), "29:x");

        Assert.Equal(("guid", "x@y.example", "t"), (member.AadObjectId, member.UserPrincipalName, member.TenantId));
        Assert.Equal(
            ["/v3/conversations/19%3Ateam/members/29%3Ax", "/v3/conversations/a%3Achat/members/29%3Ax"],
            _connector.Calls.Select(call => call.Target));
    }

    [Fact]
    public async Task Members_are_listed_page_by_page()
    {
        _connector.Answers(200, """{"continuationToken":"next","members":[{"id":"29:x","email":"x@y.example"}]}""");

        var page = await TeamsInfo.GetPagedMembersAsync(InTeam(), 100, "token");

        Assert.Equal("next", page.ContinuationToken);
        Assert.Equal("x@y.example", Assert.Single(page.Members).Email);
        Assert.Equal(
            "/v3/conversations/19%3Ateam/pagedmembers?pageSize=100&continuationToken=token",
            Assert.Single(_connector.Calls).Target);
    }

    [Fact]
    public async Task Without_a_connector_nobody_can_be_asked()
    {
        using var turn = new RecordingAdapter().Turn();

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await TeamsInfo.GetMemberAsync(turn, "29:x"));
    }

    [Fact]
    public async Task A_team_that_is_not_to_be_seen_is_an_error()
    {
        _connector.Answers(403, """{"error":{"code":"Forbidden"}}""");

        var error = await Assert.ThrowsAsync<HttpOperationException>(() => TeamsInfo.GetTeamDetailsAsync(InTeam()));

        Assert.Equal(403, (int)error.Response.StatusCode);
    }

    [Fact]
    public async Task A_thread_is_started_in_a_channel()
    {
        _connector.Answers(201, """{"id":"19:c@thread.tacv2;messageid=7","activityId":"7"}""");
        var bot = new HttpBot((_, _) => Task.CompletedTask);
        using var turn = new TurnContext(bot.Adapter, Activities.Message(_connector.Address));

        var (thread, id) = await TeamsInfo.SendMessageToTeamsChannelAsync(
            turn, MessageFactory.Text("Ugens nyt"), "19:c@thread.tacv2", string.Empty);

        var body = Assert.Single(_connector.Calls).Body!;
        Assert.Equal(("19:c@thread.tacv2;messageid=7", "7"), (thread.Conversation.Id, id));
        Assert.Equal("19:c@thread.tacv2", (string?)body["channelData"]!["channel"]!["id"]);
        Assert.Equal("Ugens nyt", (string?)body["activity"]!["text"]);
        Assert.True((bool)body["isGroup"]!);
    }

    [Fact]
    public async Task A_thread_needs_a_turn_and_a_channel()
    {
        using var turn = new RecordingAdapter().Turn();

        await Assert.ThrowsAsync<ArgumentNullException>(
            () => TeamsInfo.SendMessageToTeamsChannelAsync(null!, new Activity(), "19:c", "app"));
        await Assert.ThrowsAsync<ArgumentNullException>(
            () => TeamsInfo.SendMessageToTeamsChannelAsync(turn, new Activity(), string.Empty, "app"));
    }

    private TurnContext InTeam() => Turn(JObject.Parse("""{"team":{"id":"19:team"}}"""));

    private TurnContext InChat() => Turn(null);

    private TurnContext Turn(JObject? channelData)
    {
        var turn = new RecordingAdapter().Turn(Activities.Create(ActivityTypes.Message, with: activity =>
        {
            activity.ChannelData = channelData;
            activity.Conversation = new ConversationAccount(id: "a:chat");
        }));
        turn.TurnState.Add<IConnectorClient>(new ConnectorClient(new Uri(_connector.Address), MicrosoftAppCredentials.Empty, _http));
        return turn;
    }
}
