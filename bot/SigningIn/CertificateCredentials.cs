using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.Rest;
using TeamsPilotBot.Bot.Hosting;

namespace TeamsPilotBot.Bot.SigningIn;

/// <summary>Credentials by the certificate as it is now, so that a renewed one is taken without a restart. Safe to use from several threads.</summary>
/// <param name="certificate">The certificate.</param>
/// <param name="options">How the bot is registered.</param>
/// <param name="http">Sends the requests for tokens.</param>
internal sealed class CertificateCredentials(BotCertificate certificate, IOptions<CredentialOptions> options, SignInHttp http)
    : ServiceClientCredentialsFactory
{
    private readonly Lock gate = new();
    private (string Thumbprint, CertificateServiceClientCredentialsFactory Factory)? made;

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken)
        => Task.FromResult(appId == options.Value.MicrosoftAppId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc/>
    /// <exception cref="SignInException">There is no certificate that could be used.</exception>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
        => Factory().CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    private CertificateServiceClientCredentialsFactory Factory()
    {
        var current = certificate.Current.Certificate ?? throw new SignInException(SignInProblem.NoCertificate);
        lock (gate)
        {
            if (made?.Thumbprint != current.Thumbprint)
            {
                var settings = options.Value;
                made = (current.Thumbprint, new CertificateServiceClientCredentialsFactory(
                    current, settings.MicrosoftAppId, settings.MicrosoftAppTenantId, http.Client, null, settings.Certificate.SendX5c));
            }

            return made.Value.Factory;
        }
    }
}
