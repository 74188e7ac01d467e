using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;

namespace TeamsPilotBot.Bot.SigningIn;

/// <summary>Finds out whether the bot can sign in: by how it went in the last minute, or by trying. Safe to use from several threads.</summary>
/// <param name="authentication">Signs what the bot sends.</param>
/// <param name="record">How it went.</param>
/// <param name="credentials">How the bot is registered.</param>
/// <param name="time">The clock.</param>
internal sealed class SignInTry(
    BotFrameworkAuthentication authentication, SignInRecord record, IOptions<CredentialOptions> credentials, TimeProvider time)
{
    private static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // Only signed for, never sent to.
    private static readonly Uri Teams = new("https://smba.trafficmanager.net/teams/");

    /// <summary>How it went to sign in, not longer ago than a minute.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<SignInResult> RunAsync(CancellationToken cancellationToken)
    {
        if (record.Last is { } last && time.GetUtcNow() - last.At < Freshness)
        {
            return last;
        }

        try
        {
            await SignAsync(cancellationToken).WaitAsync(Patience, time, cancellationToken);
            return new SignInResult(null, null, time.GetUtcNow());
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            record.Failed(failure);
            var (problem, code) = SignInProblems.Of(failure);
            return new SignInResult(problem ?? SignInProblem.Other, code, time.GetUtcNow());
        }
    }

    private async Task SignAsync(CancellationToken cancellationToken)
    {
        var bot = new ClaimsIdentity([new Claim(AuthenticationConstants.AudienceClaim, credentials.Value.MicrosoftAppId ?? "")]);
        using var client = await authentication.CreateConnectorFactory(bot)
            .CreateAsync(Teams.AbsoluteUri, authentication.GetOriginatingAudience(), cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, Teams);
        await client.Credentials.ProcessHttpRequestAsync(request, cancellationToken);
    }
}
