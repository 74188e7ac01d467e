using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Beyond;

public sealed class RefusalTests : IAsyncDisposable
{
    private readonly LoopbackIssuer _issuer = new();

    public static TheoryData<string> BadTokenNames => [.. BadTokens.Names];

    public async ValueTask DisposeAsync() => await _issuer.DisposeAsync();

    [Theory]
    [MemberData(nameof(BadTokenNames))]
    public async Task A_bad_token_is_answered_with_401(string name)
        => Assert.Equal(401, (await GuardedBot.Create(_issuer).PostAsync(Activities.Message(), BadTokens.Header(_issuer, name))).Status);

    [Fact]
    public async Task Made_up_keys_make_the_bot_ask_once()
    {
        var bot = GuardedBot.Create(_issuer);
        await bot.PostAsync(Activities.Message(), BadTokens.Header(_issuer, "forged"));
        var reads = _issuer.Reads;

        for (var i = 0; i < 5; i++)
        {
            await bot.PostAsync(Activities.Message(), BadTokens.Header(_issuer, "unknown key"));
        }

        Assert.Equal(reads + 1, _issuer.Reads);
    }

    [Fact]
    public async Task A_token_of_another_issuer_costs_no_request()
    {
        await GuardedBot.Create(_issuer).PostAsync(Activities.Message(), BadTokens.Header(_issuer, "other issuer"));

        Assert.Equal(0, _issuer.Reads);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not an address")]
    [InlineData("ftp://smba.example/")]
    public async Task An_activity_that_cannot_be_answered_is_a_bad_request(string? serviceUrl)
    {
        var bot = new HttpBot((_, _) => Task.CompletedTask);

        Assert.Equal(400, (await bot.PostAsync(Activities.Create(ActivityTypes.Message, serviceUrl!))).Status);
        Assert.Equal(0, bot.Turns);
    }
}
