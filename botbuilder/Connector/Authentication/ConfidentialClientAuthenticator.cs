using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens for an app that proves itself by a secret, a certificate or the word of an identity. Tokens are kept in memory by MSAL.</summary>
internal sealed class ConfidentialClientAuthenticator : IAuthenticator
{
    private readonly IConfidentialClientApplication _application;
    private readonly string[] _scopes;

    public ConfidentialClientAuthenticator(
        AppCredentials credentials,
        HttpClient httpClient,
        Func<ConfidentialClientApplicationBuilder, ConfidentialClientApplicationBuilder> withProof)
    {
        var builder = withProof(ConfidentialClientApplicationBuilder.Create(credentials.MicrosoftAppId))
            .WithAuthority(new Uri(credentials.OAuthEndpoint), credentials.ValidateAuthority)
            .WithCacheOptions(CacheOptions.EnableSharedCacheOptions);
        if (httpClient is not null)
        {
            builder = builder.WithHttpClientFactory(new ConstantHttpClientFactory(httpClient));
        }

        _application = builder.Build();
        _scopes = [Scope(credentials.OAuthScope)];
    }

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh)
    {
        var result = await _application.AcquireTokenForClient(_scopes)
            .WithForceRefresh(forceRefresh)
            .ExecuteAsync()
            .ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = result.AccessToken, ExpiresOn = result.ExpiresOn };
    }

    // An audience becomes a scope of MSAL by this ending.
    private static string Scope(string audience)
        => audience.EndsWith("/.default", StringComparison.OrdinalIgnoreCase) ? audience : $"{audience}/.default";
}
