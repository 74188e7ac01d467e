using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Tests.Commands;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.SigningIn;

public sealed class SignInTests
{
    private const string Identity = "0b5a7f0e-42c1-4b7a-9d1c-0d5a2f3b9c44";
    private static readonly (string, string) Single = ("MicrosoftAppType", "SingleTenant");
    private static readonly (string, string) Password = ("MicrosoftAppPassword", SignInBench.Secret);

    [Fact]
    public async Task A_secret_is_sent_to_the_bots_own_tenant()
    {
        await using var bench = new SignInBench(Single, Password);

        var (address, form) = await SignInAsync(bench);

        Assert.StartsWith($"/{SignInBench.Tenant}/", address.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal((bench.AppId, SignInBench.Secret), (form["client_id"], form["client_secret"]));
        Assert.Equal("https://api.botframework.com/.default", form["scope"]);
    }

    [Fact]
    public async Task A_certificate_signs_and_no_secret_is_sent()
    {
        using var folder = new DataFolder();
        using var certificate = TestCertificates.Rsa();
        await File.WriteAllBytesAsync(folder.File("bot.pfx"), certificate.Export(X509ContentType.Pfx, "kode"));
        await using var bench = new SignInBench(Single, ("Bot:Certificate:Path", folder.File("bot.pfx")), ("Bot:Certificate:Password", "kode"));

        var (address, form) = await SignInAsync(bench);

        Assert.StartsWith($"/{SignInBench.Tenant}/", address.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(3, form["client_assertion"].Split('.').Length);
        Assert.False(form.ContainsKey("client_secret"));
        Assert.Equal("https://api.botframework.com/.default", form["scope"]);
        Assert.Contains("1. april 2027", (await bench.FindAsync<CredentialExpiryCheck>()).Meaning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_identity_vouches_for_the_app()
    {
        await using var bench = new SignInBench(Single, ("Bot:FederatedIdentityClientId", Identity));

        var (address, form) = await SignInAsync(bench);

        Assert.StartsWith($"/{SignInBench.Tenant}/", address.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal((bench.AppId, "the-identity-token"), (form["client_id"], form["client_assertion"]));
        Assert.Contains(Identity, bench.Entra.Requests[0].Address.Query, StringComparison.Ordinal);
        Assert.Equal(FindingState.Ok, (await bench.FindAsync<CredentialExpiryCheck>()).State);
    }

    [Fact]
    public async Task A_managed_identity_asks_its_machine_only()
    {
        await using var bench = new SignInBench(("MicrosoftAppType", "UserAssignedMSI"));

        Assert.Equal(FindingState.Ok, (await bench.FindAsync<SignInCheck>()).State);

        var asked = Assert.Single(bench.Entra.Requests).Address;
        Assert.Contains(bench.AppId, asked.Query, StringComparison.Ordinal);
        Assert.Contains("api.botframework.com", asked.Query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, 7000222, "udløbet", "Bot:CredentialExpires")]
    [InlineData(HttpStatusCode.Unauthorized, 7000215, "passer ikke", "(feltet \"Value\"), ikke dens id (\"Secret ID\")")]
    [InlineData(HttpStatusCode.BadRequest, 90002, "ingen lejer", "\"Directory (tenant) ID\"")]
    [InlineData(HttpStatusCode.BadRequest, 700016, "findes ikke i den lejer", "\"Application (client) ID\"")]
    [InlineData(HttpStatusCode.Unauthorized, 700027, "Certifikatet", "app-registreringen")]
    [InlineData(HttpStatusCode.Unauthorized, 700024, "ur", "tidsserver")]
    [InlineData(HttpStatusCode.Unauthorized, 700213, "stoler ikke", "Bot:FederatedIdentityClientId")]
    [InlineData(HttpStatusCode.Unauthorized, 7000112, "slået fra", "Enterprise applications")]
    [InlineData(HttpStatusCode.BadRequest, 999999, "lukke den ind", "login.microsoftonline.com/error")]
    public async Task What_Microsoft_refuses_is_told_with_what_to_do_and_without_the_secret(HttpStatusCode status, int code, string meaning, string fix)
    {
        await using var bench = new SignInBench(Single, Password);
        bench.Entra.Answer = _ => EntraStub.Refusal(status, code);

        var finding = await bench.FindAsync<SignInCheck>();

        Assert.Equal(("SignIn", FindingState.Missing, true), (finding.Setting, finding.State, finding.Blocks));
        Assert.Contains(meaning, finding.Meaning, StringComparison.Ordinal);
        Assert.Contains($"(AADSTS{code})", finding.Meaning, StringComparison.Ordinal);
        Assert.Contains(fix, finding.Fix, StringComparison.Ordinal);
        Assert.Single(bench.Logs.Lines, line => line.Contains($"(AADSTS{code})", StringComparison.Ordinal));
        Assert.DoesNotContain(bench.Logs.Lines, line => line.Contains(SignInBench.Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_asks_again_within_a_minute_does_not_make_the_bot_ask_Microsoft_again()
    {
        await using var bench = new SignInBench(Single, Password);
        bench.Entra.Answer = _ => EntraStub.Refusal(HttpStatusCode.Unauthorized, 7000222);

        var first = await bench.FindAsync<SignInCheck>(Language.English);
        var second = await bench.FindAsync<SignInCheck>(Language.English);

        Assert.Equal(first, second);
        Assert.Single(bench.Entra.Requests);
    }

    [Fact]
    public async Task Those_who_ask_at_the_same_time_share_one_try()
    {
        await using var bench = new SignInBench(Single, Password);
        bench.Entra.Answer = _ => EntraStub.Refusal(HttpStatusCode.Unauthorized, 7000215);

        await Task.WhenAll(bench.FindAsync<SignInCheck>(), bench.FindAsync<SignInCheck>(), bench.CheckAsync());

        Assert.Single(bench.Entra.Requests);
    }

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable, "nede")]
    [InlineData(HttpStatusCode.BadRequest, "<html>proxy</html>")]
    [InlineData(HttpStatusCode.BadRequest, "[1]")]
    [InlineData(HttpStatusCode.OK, "<html>Velkommen på nettet</html>")]
    public async Task What_is_no_answer_of_Microsofts_says_nothing_of_the_settings(HttpStatusCode status, string body)
    {
        await using var bench = new SignInBench(Single, Password);
        bench.Entra.Answer = _ => EntraStub.Json(status, body);

        var finding = await bench.FindAsync<SignInCheck>();

        Assert.Equal((FindingState.Missing, false), (finding.State, finding.Blocks));
        Assert.Contains("svarer ikke", finding.Meaning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_waits_longer_than_five_seconds()
    {
        var time = new HurriedTime();
        await using var bench = new SignInBench(time, Single, Password);
        bench.Entra.IsSilent = true;

        var finding = await bench.FindAsync<SignInCheck>().WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Contains("svarer ikke", finding.Meaning, StringComparison.Ordinal);
        Assert.Contains(TimeSpan.FromSeconds(5), time.Timers);
    }

    [Fact]
    public async Task That_nobody_answers_is_no_reason_to_take_the_bot_away()
    {
        await using var bench = new SignInBench(Single, Password);
        bench.Entra.Answer = _ => throw new HttpRequestException(HttpRequestError.NameResolutionError);

        var finding = await bench.FindAsync<SignInCheck>();

        Assert.Equal((FindingState.Missing, false), (finding.State, finding.Blocks));
        Assert.Contains("svarer ikke", finding.Meaning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_is_gone_is_told_of_by_both_checks()
    {
        await using var bench = new SignInBench(Single, ("Bot:Certificate:Path", "/no/such/bot.pfx"));

        var signIn = await bench.FindAsync<SignInCheck>();
        var credential = await bench.FindAsync<CredentialCheck>();

        Assert.Contains("Certifikatet kan ikke bruges", signIn.Meaning, StringComparison.Ordinal);
        Assert.Equal(("Bot:Certificate:Path", FindingState.Wrong), (credential.Setting, credential.State));
        Assert.Contains("/no/such/bot.pfx", credential.Meaning, StringComparison.Ordinal);
        Assert.Equal(FindingState.Missing, (await bench.FindAsync<CredentialExpiryCheck>()).State);
        Assert.Empty(bench.Entra.Requests);
    }

    [Fact]
    public async Task A_certificate_that_is_gone_is_told_once_of_the_bot_as_a_whole()
    {
        await using var bench = new SignInBench(Single, ("Bot:Certificate:Path", "/no/such/bot.pfx"));

        var readiness = await bench.CheckAsync();

        Assert.False(readiness.Ready);
        var told = Assert.Single(readiness.Findings, finding => finding.State != FindingState.Ok && finding.Meaning.Contains("ertifikat", StringComparison.Ordinal));
        Assert.Equal("Bot:Certificate:Path", told.Setting);
    }

    [Fact]
    public async Task With_two_credentials_the_bot_does_not_choose()
    {
        await using var bench = new SignInBench(Single, Password, ("Bot:FederatedIdentityClientId", Identity));

        var credential = await bench.FindAsync<CredentialCheck>();

        Assert.Equal((FindingState.Wrong, true), (credential.State, credential.Blocks));
        Assert.Contains("MicrosoftAppPassword, Bot:FederatedIdentityClientId", credential.Meaning, StringComparison.Ordinal);
        Assert.Contains("før indstillingerne", (await bench.FindAsync<SignInCheck>()).Meaning, StringComparison.Ordinal);
        Assert.Empty(bench.Entra.Requests);
    }

    private static async Task<(Uri Address, Dictionary<string, string> Form)> SignInAsync(SignInBench bench)
    {
        Assert.Equal((FindingState.Ok, ""), await FoundAsync(bench));
        var (address, body) = Assert.Single(bench.Entra.Requests, sent => sent.Body.Contains("client_credentials", StringComparison.Ordinal));
        return (address, body.Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => WebUtility.UrlDecode(pair[1]), StringComparer.Ordinal));
    }

    private static async Task<(FindingState State, string Fix)> FoundAsync(SignInBench bench)
    {
        var finding = await bench.FindAsync<SignInCheck>();
        return (finding.State, finding.Fix);
    }

    /// <summary>A clock whose timers go off a hundred times as fast as they should.</summary>
    private sealed class HurriedTime : TimeProvider
    {
        public ConcurrentBag<TimeSpan> Timers { get; } = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Timers.Add(dueTime);
            return base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / 100 : dueTime, period);
        }
    }
}
