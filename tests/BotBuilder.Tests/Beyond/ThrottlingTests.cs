using System.Net;
using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Beyond;

public sealed class ThrottlingTests : IAsyncDisposable
{
    private readonly LoopbackConnector _connector = new();
    private readonly HttpClient _http = new();

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _connector.DisposeAsync();
    }

    [Fact]
    public async Task A_throttled_message_is_sent_again_when_the_channel_says_so()
    {
        _connector.Answers(429, "{}", ("Retry-After", "0")).Answers(429, "{}", ("Retry-After", "0"));

        var response = await SendAsync();

        Assert.Equal("sent-3", response.Id);
        Assert.Equal(["hej", "hej", "hej"], _connector.Calls.Select(call => (string?)call.Body!["text"]));
    }

    [Fact]
    public async Task A_time_to_try_again_may_be_a_date()
    {
        _connector.Answers(429, "{}", ("Retry-After", "Wed, 25 Nov 2020 08:30:00 GMT"));

        Assert.Equal("sent-2", (await SendAsync()).Id);
    }

    [Fact]
    public async Task After_some_attempts_the_caller_is_told()
    {
        for (var i = 0; i < 10; i++)
        {
            _connector.Answers(429, """{"error":{"code":"TooManyRequests"}}""", ("Retry-After", "0"));
        }

        var error = await Assert.ThrowsAsync<ErrorResponseException>(SendAsync);

        Assert.Equal(429, (int)error.Response.StatusCode);
        Assert.Equal(4, _connector.Calls.Count);
    }

    [Fact]
    public async Task A_long_wait_is_left_to_the_caller()
    {
        _connector.Answers(429, "{}", ("Retry-After", "3600"));

        var error = await Assert.ThrowsAsync<ErrorResponseException>(SendAsync);

        Assert.Equal("3600", Assert.Single(error.Response.Headers["Retry-After"]));
        Assert.Single(_connector.Calls);
    }

    [Theory]
    [InlineData(1, 1.0, 1.25)]
    [InlineData(2, 2.0, 2.5)]
    [InlineData(3, 4.0, 5.0)]
    public void Without_a_time_the_wait_grows_and_is_spread(int attempt, double atLeast, double atMost)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);

        var wait = Throttling.WaitAfter(response, attempt, TimeProvider.System);

        Assert.InRange(wait!.Value.TotalSeconds, atLeast, atMost);
    }

    [Fact]
    public async Task In_a_turn_of_the_bots_own_the_caller_is_told_at_once()
    {
        _connector.Answers(429, "{}", ("Retry-After", "1"));
        ErrorResponseException? error = null;

        await new CloudAdapter().ContinueConversationAsync(
            string.Empty,
            Activities.Message(_connector.Address).GetConversationReference(),
            async (turn, cancellation) => error = await Assert.ThrowsAsync<ErrorResponseException>(() => turn.SendActivityAsync("nyt", cancellationToken: cancellation)),
            CancellationToken.None);

        Assert.Equal("1", Assert.Single(error!.Response.Headers["Retry-After"]));
        Assert.Single(_connector.Calls);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task A_message_that_may_have_been_posted_is_not_sent_again(int status)
    {
        _connector.Answers(status, "{}", ("Retry-After", "0"));

        await Assert.ThrowsAsync<ErrorResponseException>(SendAsync);

        Assert.Single(_connector.Calls);
    }

    private async Task<ResourceResponse> SendAsync()
    {
        using var client = new ConnectorClient(new Uri(_connector.Address), MicrosoftAppCredentials.Empty, _http);
        return await client.Conversations.SendToConversationAsync("c", new Activity(ActivityTypes.Message) { Text = "hej" });
    }
}
