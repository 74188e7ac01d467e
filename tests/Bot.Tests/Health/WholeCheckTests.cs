using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TeamsPilotBot.Bot.Health;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.SigningIn;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Bot.Tests.SigningIn;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Health;

/// <summary>All checks and reviews of the whole program, as <c>check</c> runs them.</summary>
public sealed class WholeCheckTests
{
    [Theory]
    [InlineData(7000215, "hemmelig~nok", "2099-01-01")]
    [InlineData(7000222, "hemmelig~nok", "2020-01-31")]

    // What looks like the id of the secret, which is only guessed at where nobody tries it.
    [InlineData(7000215, "3c9d7a52-8a7e-4bb4-9f5b-0f1a4be0f8b1", "2099-01-01")]
    public async Task A_bad_secret_is_told_once_whoever_comes_upon_it(int code, string secret, string expires)
    {
        using var entra = new EntraStub { Answer = _ => EntraStub.Refusal(HttpStatusCode.Unauthorized, code) };
        await using var bot = new ServedBot(
            "Production", ("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppId", Guid.NewGuid().ToString()), ("MicrosoftAppTenantId", SignInBench.Tenant),
            ("MicrosoftAppPassword", secret), ("Bot:CredentialExpires", expires))
        {
            Replacing = services => services.AddSingleton(_ => new SignInHttp(entra, TimeProvider.System)),
        };

        var readiness = await Readiness.OfAsync(bot.Services, Language.Danish, online: true, CancellationToken.None);

        Assert.False(readiness.Ready);
        var told = Assert.Single(readiness.Findings, finding => finding.State != FindingState.Ok && finding.Meaning.Contains("emmelighed", StringComparison.Ordinal));
        Assert.Equal("SignIn", told.Setting);
        Assert.Contains($"AADSTS{code}", told.Meaning, StringComparison.Ordinal);
        Assert.Single(entra.Requests);
    }
}
