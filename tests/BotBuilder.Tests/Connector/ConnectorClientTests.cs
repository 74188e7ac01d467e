using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Xunit;

namespace BotBuilder.Tests.Connector;

public sealed class ConnectorClientTests : IAsyncDisposable
{
    private const string Thread = "19:abc@thread.tacv2;messageid=42";
    private const string Escaped = "19%3Aabc%40thread.tacv2%3Bmessageid%3D42";

    private readonly LoopbackConnector _connector = new();
    private readonly HttpClient _http = new();
    private readonly ConnectorClient _client;

    public ConnectorClientTests()
    {
        _client = Client(_connector.Address);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _http.Dispose();
        await _connector.DisposeAsync();
    }

    [Fact]
    public async Task A_message_is_posted_as_json_without_nulls_and_gets_an_id()
    {
        var response = await _client.Conversations.SendToConversationAsync(Thread, new Activity(ActivityTypes.Message) { Text = "hej" });

        var call = Assert.Single(_connector.Calls);
        Assert.Equal("sent-1", response.Id);
        Assert.Equal("application/json; charset=utf-8", call.ContentType);
        Assert.Equal("""{"type":"message","text":"hej"}""", call.Body!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Empty(call.Authorization);
    }

    [Fact]
    public async Task Ids_are_escaped()
    {
        await _client.Conversations.SendToConversationAsync(Thread, new Activity());
        await _client.Conversations.ReplyToActivityAsync(Thread, "1:2", new Activity());
        await _client.Conversations.UpdateActivityAsync(Thread, "1/2", new Activity());
        await _client.Conversations.DeleteActivityAsync(Thread, "1?2");

        Assert.Equal(
            [
                $"POST /v3/conversations/{Escaped}/activities",
                $"POST /v3/conversations/{Escaped}/activities/1%3A2",
                $"PUT /v3/conversations/{Escaped}/activities/1%2F2",
                $"DELETE /v3/conversations/{Escaped}/activities/1%3F2",
            ],
            _connector.Calls.Select(call => $"{call.Method} {call.Target}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/emea")]
    [InlineData("/emea/")]
    public async Task A_service_address_may_end_in_a_slash(string path)
    {
        using var client = Client(_connector.Address + path);

        await client.Conversations.SendToConversationAsync("c", new Activity());

        Assert.Equal($"{path.TrimEnd('/')}/v3/conversations/c/activities", Assert.Single(_connector.Calls).Target);
    }

    [Fact]
    public async Task Conversation_and_ids_are_taken_from_the_activity()
    {
        var activity = new Activity { Id = "a", ReplyToId = "r", Conversation = new ConversationAccount(id: "c") };

        await _client.Conversations.SendToConversationAsync(activity);
        await _client.Conversations.ReplyToActivityAsync(activity);
        await _client.Conversations.UpdateActivityAsync(activity);

        Assert.Equal(
            ["/v3/conversations/c/activities", "/v3/conversations/c/activities/r", "/v3/conversations/c/activities/a"],
            _connector.Calls.Select(call => call.Target));
    }

    [Fact]
    public async Task A_conversation_is_made()
    {
        _connector.Answers(201, """{"id":"a:new","activityId":"1","serviceUrl":"https://other.example/"}""");

        var made = await _client.Conversations.CreateConversationAsync(new ConversationParameters
        {
            IsGroup = false,
            Bot = new ChannelAccount("28:bot"),
            Members = [new ChannelAccount("29:user")],
            TenantId = "tenant",
        });

        var call = Assert.Single(_connector.Calls);
        Assert.Equal(("a:new", "1", "https://other.example/"), (made.Id, made.ActivityId, made.ServiceUrl));
        Assert.Equal("POST /v3/conversations", $"{call.Method} {call.Target}");
        Assert.Equal("29:user", (string?)call.Body!["members"]![0]!["id"]);
        Assert.Equal("tenant", (string?)call.Body["tenantId"]);
    }

    [Fact]
    public async Task Members_come_at_once_or_page_by_page()
    {
        _connector.Answers(200, """[{"id":"29:a"},{"id":"29:b"}]""");
        _connector.Answers(200, """{"continuationToken":"next","members":[{"id":"29:a","email":"a@x.example"}]}""");

        var all = await _client.Conversations.GetConversationMembersAsync("c");
        var page = await _client.Conversations.GetConversationPagedMembersAsync("c", 50, "from here");

        Assert.Equal(2, all.Count);
        Assert.Equal("next", page.ContinuationToken);
        Assert.Equal("a@x.example", (string?)Assert.Single(page.Members).Properties["email"]);
        Assert.Equal("/v3/conversations/c/pagedmembers?pageSize=50&continuationToken=from%20here", _connector.Calls[1].Target);
    }

    [Fact]
    public async Task One_member_is_found()
    {
        _connector.Answers(200, """{"id":"29:a"}""");

        var member = await ((Conversations)_client.Conversations).GetConversationMemberAsync("29:a", Thread);

        Assert.Equal("29:a", member.Id);
        Assert.Equal($"/v3/conversations/{Escaped}/members/29%3Aa", Assert.Single(_connector.Calls).Target);
    }

    [Fact]
    public async Task An_error_of_the_channel_is_told_with_its_code()
    {
        _connector.Answers(403, """{"error":{"code":"BotNotInConversationRoster","message":"gone"}}""", ("x-ms-request", "7"));

        var error = await Assert.ThrowsAsync<ErrorResponseException>(
            () => _client.Conversations.SendToConversationAsync("c", new Activity { Text = "hej" }));

        Assert.Equal("BotNotInConversationRoster", error.Body.Error.Code);
        Assert.Equal(403, (int)error.Response.StatusCode);
        Assert.Equal("7", Assert.Single(error.Response.Headers["x-ms-request"]));
        Assert.Contains("hej", error.Request.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_that_is_no_json_is_told_by_its_status()
    {
        _connector.Answers(502, "<html>Bad gateway</html>");

        var error = await Assert.ThrowsAsync<ErrorResponseException>(
            () => _client.Conversations.SendToConversationAsync("c", new Activity()));

        Assert.Null(error.Body);
        Assert.Equal(502, (int)error.Response.StatusCode);
        Assert.Equal("<html>Bad gateway</html>", error.Response.Content);
    }

    [Fact]
    public async Task A_response_that_is_no_json_is_an_error()
    {
        _connector.Answers(200, "<html>Hello</html>");

        await Assert.ThrowsAsync<SerializationException>(
            () => _client.Conversations.SendToConversationAsync("c", new Activity()));
    }

    [Fact]
    public async Task A_call_without_what_it_needs_is_not_made()
    {
        await Assert.ThrowsAsync<ValidationException>(() => _client.Conversations.SendToConversationAsync(null!, new Activity()));
        await Assert.ThrowsAsync<ValidationException>(() => _client.Conversations.SendToConversationAsync("c", null!));
        await Assert.ThrowsAsync<ValidationException>(() => _client.Conversations.UpdateActivityAsync("c", null!, new Activity()));
        await Assert.ThrowsAsync<ValidationException>(() => _client.Conversations.CreateConversationAsync(null!));
        await Assert.ThrowsAsync<ValidationException>(
            () => _client.Conversations.ReplyToActivityAsync(new Activity { Conversation = new ConversationAccount(id: "c") }));

        Assert.Empty(_connector.Calls);
    }

    [Fact]
    public async Task Anonymous_types_can_be_sent_as_channel_data()
    {
        await _client.Conversations.SendToConversationAsync("c", new Activity { ChannelData = new { feedbackLoopEnabled = true } });

        Assert.True((bool)Assert.Single(_connector.Calls).Body!["channelData"]!["feedbackLoopEnabled"]!);
    }

    private ConnectorClient Client(string address) => new(new Uri(address), MicrosoftAppCredentials.Empty, _http);
}
