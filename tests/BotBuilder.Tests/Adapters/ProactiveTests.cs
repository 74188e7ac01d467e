using System.Security.Claims;
using System.Security.Principal;
using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Adapters;

public sealed class ProactiveTests : IAsyncDisposable
{
    private readonly LoopbackConnector _connector = new();
    private readonly CloudAdapter _adapter = new();

    public async ValueTask DisposeAsync() => await _connector.DisposeAsync();

    [Fact]
    public async Task The_bot_speaks_in_a_conversation_that_it_knows()
    {
        var reference = Activities.Message(_connector.Address).GetConversationReference();

        await _adapter.ContinueConversationAsync(string.Empty, reference, SayAsync, CancellationToken.None);

        var call = Assert.Single(_connector.Calls);
        Assert.Equal("nyt", (string?)call.Body!["text"]);
        Assert.Equal("29:user", (string?)call.Body["recipient"]!["id"]);
    }

    [Fact]
    public async Task The_turn_is_an_event_of_the_bots_own()
    {
        Activity? seen = null;
        ClaimsIdentity? caller = null;
        var reference = Activities.Message(_connector.Address).GetConversationReference();

        await _adapter.ContinueConversationAsync(
            string.Empty,
            reference,
            (turn, _) =>
            {
                seen = turn.Activity;
                caller = (ClaimsIdentity)turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey);
                Assert.NotNull(turn.TurnState.Get<IConnectorClient>());
                Assert.Null(turn.TurnState.Get<string>(BotAdapter.OAuthScopeKey));
                return Task.CompletedTask;
            },
            CancellationToken.None);

        Assert.Equal((ActivityTypes.Event, ActivityEventNames.ContinueConversation), (seen!.Type, seen.Name));
        Assert.Equal(string.Empty, caller!.FindFirst(AuthenticationConstants.AppIdClaim)!.Value);
    }

    [Fact]
    public async Task A_continuation_of_the_bots_own_making_is_taken_as_it_is()
    {
        var activity = Activities.Create(ActivityTypes.Event, _connector.Address, own => own.Name = "digest");
        string? name = null;

        await _adapter.ContinueConversationAsync(
            string.Empty,
            activity,
            (turn, _) =>
            {
                name = turn.Activity.Name;
                return Task.CompletedTask;
            },
            CancellationToken.None);

        Assert.Equal("digest", name);
    }

    [Fact]
    public async Task A_continuation_needs_a_conversation_and_a_service_address()
    {
        var identity = new ClaimsIdentity();

        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.ContinueConversationAsync(
            string.Empty, (ConversationReference)null!, SayAsync, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.ContinueConversationAsync(
            string.Empty, (Activity)null!, SayAsync, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => _adapter.ContinueConversationAsync(
            string.Empty, new Activity { ServiceUrl = "https://x.example" }, SayAsync, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => _adapter.ContinueConversationAsync(
            identity, new Activity { Conversation = new ConversationAccount(id: "c") }, SayAsync, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.ContinueConversationAsync(
            string.Empty, Activities.Message(), null!, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.ContinueConversationAsync(
            (ClaimsIdentity)null!, Activities.Message(), SayAsync, CancellationToken.None));
    }

    [Fact]
    public async Task A_conversation_is_made_and_the_bot_speaks_in_it()
    {
        _connector.Answers(201, """{"id":"a:new"}""");
        var parameters = new ConversationParameters
        {
            Bot = new ChannelAccount("28:bot"), Members = [new ChannelAccount("29:user")], TenantId = "tenant",
        };
        Activity? seen = null;

        await _adapter.CreateConversationAsync(
            string.Empty,
            Channels.Msteams,
            _connector.Address,
            null!,
            parameters,
            (turn, token) =>
            {
                seen = turn.Activity;
                return SayAsync(turn, token);
            },
            CancellationToken.None);

        Assert.Equal((ActivityTypes.Event, ActivityEventNames.CreateConversation), (seen!.Type, seen.Name));
        Assert.Equal(("a:new", "tenant"), (seen.Conversation.Id, seen.Conversation.TenantId));
        Assert.Equal("28:bot", seen.Recipient.Id);
        Assert.NotEmpty(seen.Id);
        Assert.StartsWith("/v3/conversations/a%3Anew/activities", _connector.Calls[1].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_needs_a_service_address_parameters_and_a_turn()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => CreateAsync(string.Empty, new ConversationParameters(), SayAsync));
        await Assert.ThrowsAsync<ArgumentNullException>(() => CreateAsync("https://x.example", null!, SayAsync));
        await Assert.ThrowsAsync<ArgumentNullException>(() => CreateAsync("https://x.example", new ConversationParameters(), null!));
    }

    [Fact]
    public async Task A_channel_that_refuses_is_told_to_the_caller()
    {
        _connector.Answers(403, """{"error":{"code":"BotNotInstalled"}}""");

        var error = await Assert.ThrowsAsync<ErrorResponseException>(
            () => CreateAsync(_connector.Address, new ConversationParameters(), SayAsync));

        Assert.Equal("BotNotInstalled", error.Body.Error.Code);
    }

    [Fact]
    public async Task Middleware_and_error_handler_work_here_too()
    {
        Exception? seen = null;
        _adapter.OnTurnError = (_, e) =>
        {
            seen = e;
            return Task.CompletedTask;
        };

        await _adapter.ContinueConversationAsync(
            string.Empty,
            Activities.Message(_connector.Address).GetConversationReference(),
            (_, _) => throw new TimeoutException(),
            CancellationToken.None);

        Assert.IsType<TimeoutException>(seen);
    }

    private static Task SayAsync(ITurnContext turn, CancellationToken cancellationToken)
        => turn.SendActivityAsync("nyt", cancellationToken: cancellationToken);

    private Task CreateAsync(string serviceUrl, ConversationParameters parameters, BotCallbackHandler turn)
        => _adapter.CreateConversationAsync(
            string.Empty, Channels.Msteams, serviceUrl, null!, parameters, turn, CancellationToken.None);
}
