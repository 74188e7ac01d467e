using System.Net;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Hosting;

public sealed class TenantTests
{
    private const string Allowed = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e11";
    private const string Other = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e22";

    [Fact]
    public async Task People_of_an_allowed_tenant_reach_the_bot()
    {
        await using var bot = await StartAsync();

        using var response = await bot.SayAsync("hej", tenant: Allowed);

        Assert.Contains("ekko", Assert.Single(bot.Connector.Posted), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Other)]
    [InlineData(null)]
    public async Task People_of_another_tenant_get_a_sentence_and_nothing_else(string? tenant)
    {
        await using var bot = await StartAsync();

        using var response = await bot.SayAsync("hej", tenant: tenant);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("kun hjælpe folk fra", Assert.Single(bot.Connector.Posted), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_click_from_another_tenant_is_forbidden()
    {
        await using var bot = await StartAsync();

        using var response = await bot.PostAsync(
            new ActivityBuilder(bot.Connector.ServiceUrl) { Type = "invoke", Text = null, Tenant = Other }.ToString());

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(bot.Connector.Posted);
    }

    [Fact]
    public async Task A_tenant_cannot_be_hidden_behind_another()
    {
        await using var bot = await StartAsync();
        var activity = new ActivityBuilder(bot.Connector.ServiceUrl) { Tenant = Allowed }.ToJson();
        activity["channelData"]!["tenant"]!["id"] = Other;

        using var response = await bot.PostAsync(activity.ToJsonString());

        Assert.DoesNotContain("ekko", Assert.Single(bot.Connector.Posted), StringComparison.Ordinal);
    }

    private static Task<BotDriver> StartAsync() => BotDriver.StartAsync(settings: $"Bot:AllowedTenants:0={Allowed}");
}
