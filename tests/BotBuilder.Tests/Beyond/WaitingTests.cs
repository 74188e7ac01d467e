using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Beyond;

/// <summary>All waiting is done by a clock that can be another than that of the machine.</summary>
public sealed class WaitingTests : IAsyncDisposable
{
    private readonly LoopbackConnector _connector = new();
    private readonly HurriedClock _clock = new();
    private readonly HttpClient _http = new();

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _connector.DisposeAsync();
    }

    [Fact]
    public async Task The_wait_between_two_attempts_goes_by_the_clock_of_the_client()
    {
        _connector.Answers(429, "{}", ("Retry-After", "Wed, 25 Nov 2026 08:30:07 GMT"));

        Assert.Equal("sent-2", (await SendAsync()).Id);
        Assert.Equal([TimeSpan.FromSeconds(7)], _clock.Waits);
    }

    [Fact]
    public async Task A_delay_goes_by_the_clock_of_the_adapter()
    {
        var bot = new HttpBot(
            new CloudAdapter { Time = _clock },
            (turn, token) => turn.SendActivitiesAsync([new Activity(ActivityTypesEx.Delay) { Value = 3_600_000 }, MessageFactory.Text("svar")], token));

        await bot.PostAsync(Activities.Message(_connector.Address));

        Assert.Contains(TimeSpan.FromHours(1), _clock.Waits);
        Assert.Single(_connector.Calls);
    }

    private async Task<ResourceResponse> SendAsync()
    {
        using var client = new ConnectorClient(new Uri(_connector.Address), MicrosoftAppCredentials.Empty, _http, disposeHttpClient: false, _clock);
        return await client.Conversations.SendToConversationAsync("c", new Activity(ActivityTypes.Message) { Text = "hej" });
    }
}
