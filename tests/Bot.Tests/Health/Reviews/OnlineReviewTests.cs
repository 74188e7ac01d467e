using System.Globalization;
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
    public async Task The_bot_signs_in_as_it_does_before_it_answers_and_shows_neither_secret_nor_token()
    {
        await using var login = await LocalService.AnsweringAsync(200, """{"access_token":"et-token"}""");

        var found = Assert.Single(await SignInAsync(login.Address));

        Assert.Equal(("Sign-in", FindingState.Ok), (found.Setting, found.State));
        var call = Assert.Single(login.Calls);
        Assert.StartsWith($"POST /{CheckBuilder.TenantId}/oauth2/v2.0/token ", call, StringComparison.Ordinal);
        Assert.Contains($"client_id={CheckBuilder.AppId}&client_secret=hemmelig&scope=https%3A%2F%2Fapi.botframework.com%2F.default", call, StringComparison.Ordinal);
        Assert.DoesNotContain("et-token", found.Meaning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(700016, "MicrosoftAppId", "Application (client) ID")]
    [InlineData(7000112, "MicrosoftAppId", "Enterprise applications")]
    [InlineData(90002, "MicrosoftAppTenantId", "Directory (tenant) ID")]
    [InlineData(7000215, "MicrosoftAppPassword", "Value")]
    [InlineData(7000222, "MicrosoftAppPassword", "Bot:CredentialExpires")]
    [InlineData(53003, "Sign-in", "AADSTS53003")]
    public async Task A_sign_in_that_is_refused_says_which_setting_is_wrong_and_what_to_do(int code, string setting, string fix)
    {
        await using var login = await LocalService.AnsweringAsync(
            400, $$"""{"error":"invalid_client","error_description":"AADSTS{{code}}: hemmelig","error_codes":[{{code}}]}""");

        var found = Assert.Single(await SignInAsync(login.Address));

        Assert.Equal((setting, FindingState.Wrong, true), (found.Setting, found.State, found.Blocks));
        Assert.Contains(code.ToString(CultureInfo.InvariantCulture), found.Meaning, StringComparison.Ordinal);
        Assert.Contains(fix, found.Fix, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(503, "nede")]
    [InlineData(400, "<html>proxy</html>")]
    [InlineData(400, "[1]")]
    public async Task What_is_no_answer_of_the_sign_in_says_nothing_of_the_settings(int status, string body)
    {
        await using var login = await LocalService.AnsweringAsync(status, body);

        var found = Assert.Single(await SignInAsync(login.Address));

        Assert.Equal(("Sign-in", FindingState.Missing, false), (found.Setting, found.State, found.Blocks));
    }

    [Fact]
    public async Task Without_a_network_nobody_waits()
    {
        using var impatient = new OnlineCalls(TimeProvider.System, TimeSpan.FromMilliseconds(50));
        await using var silent = await LocalService.StartAsync(context => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted));

        var found = Assert.Single(await SignInAsync(silent.Address, impatient));
        var nobody = Assert.Single(await SignInAsync(new Uri("http://name.invalid/"), impatient));

        Assert.Equal((FindingState.Missing, FindingState.Missing), (found.State, nobody.State));
    }

    [Theory]
    [InlineData(-10, "bag efter", false)]
    [InlineData(10, "foran", false)]
    [InlineData(2, "foran", true)]
    [InlineData(0, null, true)]
    public async Task A_clock_that_is_wrong_is_told_before_calls_are_refused_for_it(int ahead, string? words, bool isTolerable)
    {
        var now = new DateTimeOffset(2026, 3, 2, 8, 30, 0, TimeSpan.Zero);
        await using var login = await LocalService.AnsweringAsync(200, "{}", now.ToString("r", CultureInfo.InvariantCulture));

        var found = await SignInAsync(login.Address, time: new FixedTime(now.AddMinutes(ahead)));

        var clock = found.SingleOrDefault(finding => finding.Setting == "Clock");
        Assert.Equal(words is null, clock is null);
        Assert.Equal(isTolerable, clock?.Tolerable ?? true);
        Assert.Contains(words ?? "", clock?.Meaning ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_registered_or_has_no_secret_signs_in_nowhere()
    {
        await using var login = await LocalService.AnsweringAsync(200, "{}");

        Assert.Empty(await SignInAsync(login.Address, credentials: new CredentialOptions()));
        Assert.Empty(await SignInAsync(login.Address, credentials: new CredentialOptions
        {
            MicrosoftAppId = CheckBuilder.AppId, MicrosoftAppTenantId = CheckBuilder.TenantId, MicrosoftAppType = "UserAssignedMSI",
        }));
        Assert.Empty(login.Calls);
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

    private async Task<IReadOnlyList<Finding>> SignInAsync(Uri login, OnlineCalls? with = null, TimeProvider? time = null, CredentialOptions? credentials = null)
    {
        var options = Options.Create(credentials ?? Registered);
        return await new SignInReview(new SecretSignIn(with ?? calls, login, options, time ?? TimeProvider.System), options).RunAsync(Language.Danish, default);
    }

    private Task<IReadOnlyList<Finding>> ReachAsync(Uri address)
        => new PublicReachReview(calls, Options.Create(new BotOptions { PublicBaseAddress = address.ToString() }), Options.Create(Registered)).RunAsync(Language.Danish, default);

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
