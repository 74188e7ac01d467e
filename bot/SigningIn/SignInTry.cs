using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;

namespace TeamsPilotBot.Bot.SigningIn;

/// <summary>
/// Finds out whether the bot can sign in, with whatever credential it has and as it does before it answers: by how it went in the last
/// minute, or by trying. Those who ask at the same time share one try, of five seconds at the most. Safe to use from several threads.
/// </summary>
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

    private readonly Lock gate = new();
    private Task<SignInResult>? running;

    /// <summary>How it went to sign in, not longer ago than a minute.</summary>
    /// <param name="cancellationToken">Stops the waiting; the try goes on for those who also wait for it.</param>
    /// <returns>How it went; null if something is missing to sign in with.</returns>
    public async Task<SignInResult?> RunAsync(CancellationToken cancellationToken)
        => credentials.Value.IsComplete ? await (Recent() ?? Shared()).WaitAsync(cancellationToken) : null;

    private Task<SignInResult>? Recent()
        => record.Last is { } last && time.GetUtcNow() - last.At < Freshness ? Task.FromResult(last) : null;

    private Task<SignInResult> Shared()
    {
        lock (gate)
        {
            // One that has just ended is recent; one that nothing was kept of is tried again.
            return Recent() ?? (running is { IsCompleted: false } ? running : running = Task.Run(TryAsync, CancellationToken.None));
        }
    }

    private async Task<SignInResult> TryAsync()
    {
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            // The library that signs in does not always notice that it is stopped.
            await SignAsync(patience.Token).WaitAsync(patience.Token);
            return record.Succeeded();
        }
        catch (Exception failure)
        {
            return record.Failed(failure);
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
