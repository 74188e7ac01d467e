using BotBuilder.Tests.Drivers;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace BotBuilder.Tests.Adapters;

public sealed class CloudAdapterTests : IAsyncDisposable
{
    private readonly LoopbackConnector _connector = new();

    public async ValueTask DisposeAsync() => await _connector.DisposeAsync();

    [Fact]
    public async Task A_message_is_answered_at_the_service_address_and_with_an_empty_200()
    {
        var bot = new HttpBot((turn, token) => turn.SendActivityAsync($"du sagde {turn.Activity.Text}", cancellationToken: token));

        var reply = await bot.PostAsync(Activities.Message(_connector.Address));

        var call = Assert.Single(_connector.Calls);
        Assert.Equal((200, string.Empty), (reply.Status, reply.Body));
        Assert.Equal("du sagde hej", (string?)call.Body!["text"]);
        Assert.Equal("activity-1", (string?)call.Body["replyToId"]);
        Assert.Equal(
            "/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D42/activities/activity-1", call.Target);
    }

    [Fact]
    public async Task Without_an_id_to_reply_to_the_message_goes_to_the_end_of_the_conversation()
    {
        var bot = new HttpBot((turn, token) => turn.SendActivityAsync("svar", cancellationToken: token));
        var message = Activities.Message(_connector.Address);
        message.Id = null;

        await bot.PostAsync(message);

        Assert.EndsWith("/activities", Assert.Single(_connector.Calls).Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_turn_holds_what_it_is_answered_with()
    {
        var bot = new HttpBot((turn, _) =>
        {
            Assert.Equal(_connector.Address, turn.TurnState.Get<IConnectorClient>().BaseUri.AbsoluteUri.TrimEnd('/'));
            Assert.NotNull(turn.TurnState.Get<ConnectorFactory>());
            Assert.NotNull(turn.TurnState.Get<BotCallbackHandler>());
            Assert.Equal("https://api.botframework.com", turn.TurnState.Get<string>(BotAdapter.OAuthScopeKey));
            return Task.CompletedTask;
        });

        Assert.Equal(200, (await bot.PostAsync(Activities.Message(_connector.Address))).Status);
        Assert.Equal(1, bot.Turns);
    }

    [Fact]
    public async Task Cards_are_replaced_and_removed_by_their_id()
    {
        var bot = new HttpBot(async (turn, token) =>
        {
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "card-1", Text = "ny" }, token);
            await turn.DeleteActivityAsync("card-2", token);
        });

        await bot.PostAsync(Activities.Message(_connector.Address));

        Assert.Equal(["PUT", "DELETE"], _connector.Calls.Select(call => call.Method));
        Assert.EndsWith("/activities/card-1", _connector.Calls[0].Target, StringComparison.Ordinal);
        Assert.EndsWith("/activities/card-2", _connector.Calls[1].Target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Channels.Msteams, 0)]
    [InlineData(Channels.Emulator, 1)]
    public async Task A_trace_is_for_the_emulator_only(string channel, int sent)
    {
        var bot = new HttpBot((turn, token) => turn.SendActivityAsync(Activity.CreateTraceActivity("name"), token));

        await bot.PostAsync(Activities.Create(ActivityTypes.Message, _connector.Address, activity => activity.ChannelId = channel));

        Assert.Equal(sent, _connector.Calls.Count);
    }

    [Fact]
    public async Task A_delay_and_an_answer_to_an_invoke_are_not_sent()
    {
        ResourceResponse[] responses = [];
        var bot = new HttpBot(async (turn, token) => responses = await turn.SendActivitiesAsync(
            [
                new Activity(ActivityTypesEx.Delay) { Value = 1 },
                new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200 } },
                MessageFactory.Text("svar"),
            ],
            token));

        await bot.PostAsync(Activities.Message(_connector.Address));

        Assert.Equal("svar", (string?)Assert.Single(_connector.Calls).Body!["text"]);
        Assert.Equal([string.Empty, string.Empty, "sent-1"], responses.Select(response => response.Id));
    }

    [Fact]
    public async Task An_invoke_is_answered_in_the_response()
    {
        var bot = new HttpBot((turn, token) => turn.SendActivityAsync(
            new Activity(ActivityTypesEx.InvokeResponse)
            {
                Value = new InvokeResponse
                {
                    Status = 202,
                    Body = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = "Tak" },
                },
            },
            token));

        var reply = await bot.PostAsync(Activities.Invoke("adaptiveCard/action", new JObject(), _connector.Address));

        Assert.Equal(202, reply.Status);
        Assert.Equal("Tak", (string?)reply.Json["value"]);
        Assert.Empty(_connector.Calls);
    }

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_not_implemented()
        => Assert.Equal((501, string.Empty), await StatusAndBodyAsync(Activities.Invoke("any", serviceUrl: _connector.Address)));

    [Fact]
    public async Task An_invoke_needs_no_conversation()
        => Assert.Equal(501, (await StatusAndBodyAsync(new Activity(ActivityTypes.Invoke) { ServiceUrl = _connector.Address })).Status);

    [Fact]
    public async Task Expected_replies_come_in_the_response()
    {
        var bot = new HttpBot(async (turn, token) =>
        {
            await turn.SendActivityAsync("et", cancellationToken: token);
            await turn.SendActivityAsync("to", cancellationToken: token);
        });

        var reply = await bot.PostAsync(Activities.Create(
            ActivityTypes.Message, _connector.Address, activity => activity.DeliveryMode = DeliveryModes.ExpectReplies));

        Assert.Equal(200, reply.Status);
        Assert.Equal(["et", "to"], reply.Json["activities"]!.Select(activity => (string?)activity["text"]));
        Assert.Empty(_connector.Calls);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("this is not json")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"type\":null,\"serviceUrl\":\"https://x.example\"}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    [InlineData("{\"type\":\"message\",\"from\":\"Ida\"}")]
    [InlineData("{\"type\":\"message\",\"attachments\":{}}")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("<activity/>")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        var bot = new HttpBot((_, _) => Task.CompletedTask);

        Assert.Equal(400, (await bot.PostAsync(body)).Status);
        Assert.Equal(0, bot.Turns);
    }

    [Fact]
    public async Task What_is_nested_too_deep_is_a_bad_request()
    {
        var bot = new HttpBot((_, _) => Task.CompletedTask);
        var deep = string.Concat(Enumerable.Repeat("[", 100_000));

        Assert.Equal(400, (await bot.PostAsync($$"""{"type":"message","serviceUrl":"https://x.example","value":{{deep}}""")).Status);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_a_post_holds_an_activity(string method)
        => Assert.Equal(405, (await new HttpBot((_, _) => Task.CompletedTask).PostAsync("{}", method: method)).Status);

    [Fact]
    public async Task What_the_bot_throws_goes_to_the_error_handler_of_the_adapter()
    {
        var bot = new HttpBot((_, _) => throw new TimeoutException());
        bot.Adapter.OnTurnError = (turn, e) => turn.SendActivityAsync(e.GetType().Name);

        var reply = await bot.PostAsync(Activities.Message(_connector.Address));

        Assert.Equal(200, reply.Status);
        Assert.Equal(nameof(TimeoutException), (string?)Assert.Single(_connector.Calls).Body!["text"]);
    }

    [Fact]
    public async Task Without_an_error_handler_it_goes_to_the_host()
        => await Assert.ThrowsAsync<TimeoutException>(
            () => new HttpBot((_, _) => throw new TimeoutException()).PostAsync(Activities.Message(_connector.Address)));

    [Fact]
    public async Task Request_response_and_bot_must_be_there()
    {
        var adapter = new CloudAdapter();
        var context = new DefaultHttpContext();
        var bot = new ActivityHandler();

        await Assert.ThrowsAsync<ArgumentNullException>(() => adapter.ProcessAsync(null!, context.Response, bot));
        await Assert.ThrowsAsync<ArgumentNullException>(() => adapter.ProcessAsync(context.Request, null!, bot));
        await Assert.ThrowsAsync<ArgumentNullException>(() => adapter.ProcessAsync(context.Request, context.Response, null!));
        Assert.Throws<ArgumentNullException>(() => new CloudAdapter((BotFrameworkAuthentication)null!));
    }

    [Fact]
    public async Task Nothing_to_send_is_an_error()
    {
        var adapter = new CloudAdapter();
        using var turn = new TurnContext(adapter, new Activity());

        await Assert.ThrowsAsync<ArgumentException>(() => adapter.SendActivitiesAsync(turn, [], CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentNullException>(() => adapter.SendActivitiesAsync(null!, [], CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentNullException>(() => adapter.UpdateActivityAsync(turn, null!, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentNullException>(() => adapter.DeleteActivityAsync(turn, null!, CancellationToken.None));
    }

    [Fact]
    public async Task Properties_that_nobody_knows_reach_the_bot()
    {
        JToken? seen = null;
        var bot = new HttpBot((turn, _) =>
        {
            seen = turn.Activity.Properties["newFeature"];
            return Task.CompletedTask;
        });

        await bot.PostAsync($$$"""{"type":"message","serviceUrl":"{{{_connector.Address}}}","newFeature":{"a":[1]}}""");

        Assert.Equal("""{"a":[1]}""", seen!.ToString(Formatting.None));
    }

    private static async Task<(int Status, string Body)> StatusAndBodyAsync(Activity activity)
    {
        var reply = await new HttpBot((_, _) => Task.CompletedTask).PostAsync(activity);
        return (reply.Status, reply.Body);
    }
}
