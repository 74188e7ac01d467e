using System.Net;
using System.Security.Cryptography;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Hosting;

public sealed class WhoMayCallTests
{
    [Fact]
    public async Task In_Development_a_tool_on_this_machine_is_answered_without_a_token()
    {
        await using var bot = await BotDriver.StartAsync();

        using var response = await bot.SayAsync("hej");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("ekko: 3", Assert.Single(bot.Connector.Posted), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Production", null)]
    [InlineData("Staging", null)]
    [InlineData("Development", "10.0.0.7")]
    [InlineData("Production", "10.0.0.7")]
    public async Task Nobody_else_is_answered_without_a_token(string environment, string? remote)
    {
        await using var bot = await BotDriver.StartAsync(environment, remote);

        await AssertRefusedAsync(bot, await bot.SayAsync());
    }

    [Fact]
    public async Task A_forwarded_address_is_not_believed()
    {
        await using var bot = await BotDriver.StartAsync(remote: "10.0.0.7");
        bot.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "127.0.0.1");

        await AssertRefusedAsync(bot, await bot.SayAsync());
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task A_bot_that_is_not_registered_accepts_no_token(string environment)
    {
        await using var issuer = await TokenIssuer.StartAsync();
        await using var bot = await BotDriver.StartAsync(environment);

        await AssertRefusedAsync(bot, await bot.SayAsync(token: issuer.Token(bot.Connector.ServiceUrl)));
        await AssertRefusedAsync(bot, await bot.SayAsync(token: issuer.Token(bot.Connector.ServiceUrl, audience: "")));
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task A_registered_bot_lets_a_valid_token_in_and_no_other(string environment)
    {
        await using var issuer = await TokenIssuer.StartAsync();
        await using var bot = await BotDriver.StartAsync(environment, settings: issuer.Settings);
        using var stranger = RSA.Create(2048);
        var url = bot.Connector.ServiceUrl;

        await AssertRefusedAsync(bot, await bot.SayAsync(tenant: TokenIssuer.TenantId));
        await AssertRefusedAsync(bot, await bot.SayAsync(token: "abc", tenant: TokenIssuer.TenantId));
        await AssertRefusedAsync(bot, await bot.SayAsync(token: "a.b.c", tenant: TokenIssuer.TenantId));
        await AssertRefusedAsync(bot, await bot.SayAsync(token: "eyJhbGciOiJub25lIn0.e30.", tenant: TokenIssuer.TenantId));
        await AssertRefusedAsync(bot, await bot.SayAsync(token: issuer.Token(url, minutes: -10), tenant: TokenIssuer.TenantId));
        await AssertRefusedAsync(bot, await bot.SayAsync(token: issuer.Token(url, key: stranger), tenant: TokenIssuer.TenantId));
        await AssertRefusedAsync(bot, await bot.SayAsync(token: issuer.Token(url, audience: TokenIssuer.TenantId), tenant: TokenIssuer.TenantId));
        await AssertRefusedAsync(bot, await bot.SayAsync(token: issuer.Token(url, issuer: "https://stranger.example"), tenant: TokenIssuer.TenantId));
        await AssertRefusedAsync(bot, await bot.SayAsync(token: issuer.Token("https://elsewhere.example"), tenant: TokenIssuer.TenantId));

        // Whether an answer gets out is another matter: the test has nobody to give the bot a token of its own.
        using var good = await bot.SayAsync(token: issuer.Token(url), tenant: "6f1b3c1e-7b1f-4f0e-9a52-000000000000");
        Assert.NotEqual(HttpStatusCode.Unauthorized, good.StatusCode);
    }

    private static async Task AssertRefusedAsync(BotDriver bot, HttpResponseMessage response)
    {
        using (response)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
            Assert.Contains("token", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Empty(bot.Connector.Posted);
        }
    }
}
