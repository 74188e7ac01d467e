using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Health.Reviews;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Health.Reviews;

public sealed class OnlineReviewTests : IDisposable
{
    private static readonly CredentialOptions Registered = CheckBuilder.Registered().Credentials;

    private readonly OnlineCalls calls = new(TimeProvider.System);

    public void Dispose() => calls.Dispose();

    [Fact]
    public async Task Without_a_network_nobody_waits()
    {
        using var impatient = new OnlineCalls(TimeProvider.System, TimeSpan.FromMilliseconds(50));
        await using var silent = await LocalService.StartAsync(context => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted));

        var found = Assert.Single(await ReachAsync(silent.Address, impatient));
        var nobody = Assert.Single(await ReachAsync(new Uri("http://name.invalid/"), impatient));

        Assert.Equal((FindingState.Missing, FindingState.Missing), (found.State, nobody.State));
    }

    [Theory]
    [InlineData(200, """{"live":true,"meaning":"Jeg kører."}""", FindingState.Ok, "Om Teams også kommer igennem udefra, kan jeg ikke se.")]
    [InlineData(200, "<html>Velkommen</html>", FindingState.Wrong, "ikke denne bot")]
    [InlineData(404, "", FindingState.Wrong, "404")]
    public async Task The_public_address_is_called_and_told_as_what_it_is(int status, string body, FindingState state, string words)
    {
        await using var site = await LocalService.AnsweringAsync(status, body);

        var found = Assert.Single(await ReachAsync(site.Address));

        Assert.Equal((state, false), (found.State, found.Blocks));
        Assert.Contains(words, found.Meaning, StringComparison.Ordinal);
        Assert.StartsWith("GET /health/live", Assert.Single(site.Calls), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_public_address_that_leads_elsewhere_or_nowhere_is_told()
    {
        await using var site = await LocalService.StartAsync(context =>
        {
            context.Response.Redirect("https://anden.example.dk/health/live");
            return Task.CompletedTask;
        });

        Assert.Contains("https://anden.example.dk", Assert.Single(await ReachAsync(site.Address)).Meaning, StringComparison.Ordinal);
        Assert.Equal(FindingState.Missing, Assert.Single(await ReachAsync(new Uri("http://127.0.0.1:1/"))).State);
    }

    private Task<IReadOnlyList<Finding>> ReachAsync(Uri address, OnlineCalls? with = null)
        => new PublicReachReview(with ?? calls, Options.Create(new BotOptions { PublicBaseAddress = address.ToString() }), Options.Create(Registered)).RunAsync(Language.Danish, default);
}
