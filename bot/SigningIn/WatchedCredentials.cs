using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace TeamsPilotBot.Bot.SigningIn;

/// <summary>Credentials of which it is kept how signing in went. Safe to use from several threads.</summary>
/// <param name="inner">The credentials.</param>
/// <param name="record">Where it is kept.</param>
internal sealed class WatchedCredentials(ServiceClientCredentialsFactory inner, SignInRecord record) : ServiceClientCredentialsFactory
{
    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken)
        => inner.IsValidAppIdAsync(appId, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken)
        => inner.IsAuthenticationDisabledAsync(cancellationToken);

    /// <inheritdoc/>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        try
        {
            return new Signature(
                await inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken), record);
        }
        catch (Exception failure)
        {
            record.Failed(failure);
            throw;
        }
    }

    private sealed class Signature(ServiceClientCredentials inner, SignInRecord record) : ServiceClientCredentials
    {
        public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            try
            {
                await inner.ProcessHttpRequestAsync(request, cancellationToken);
            }
            catch (Exception failure)
            {
                record.Failed(failure);
                throw;
            }

            record.Succeeded();
        }
    }
}
