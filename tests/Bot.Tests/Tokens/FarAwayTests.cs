using System.Net;
using TeamsPilotBot.Bot.Tests.Hosting;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Tokens;

/// <summary>A bot in Development that is not registered, called from another machine.</summary>
public sealed class FarAwayTests(FarAwayTests.FarBot far) : IClassFixture<FarAwayTests.FarBot>
{
    [Theory]
    [InlineData("Accept", "*/*")]
    [InlineData("Host", "localhost")]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-For", "::1, 10.0.0.7")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("X-Original-For", "127.0.0.1")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("X-Client-IP", "127.0.0.1")]
    [InlineData("X-Azure-ClientIP", "127.0.0.1")]
    [InlineData("CF-Connecting-IP", "127.0.0.1")]
    [InlineData("True-Client-IP", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1;host=localhost")]
    [InlineData("Via", "1.1 localhost")]
    public async Task No_header_makes_another_machine_this_one(string name, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(new ActivityBuilder(far.Bot.Connector.ServiceUrl).ToString(), System.Text.Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation(name, value);

        using var response = await far.Bot.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(far.Bot.Connector.Posted);
    }

    /// <summary>One bot for all cases.</summary>
    public sealed class FarBot : IAsyncLifetime
    {
        internal BotDriver Bot { get; private set; } = null!;

        public async Task InitializeAsync() => Bot = await BotDriver.StartAsync(remote: "10.0.0.7");

        public async Task DisposeAsync() => await Bot.DisposeAsync();
    }
}
