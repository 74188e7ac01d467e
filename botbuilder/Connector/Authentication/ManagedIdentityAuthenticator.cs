using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens for a user-assigned managed identity. Tokens are kept in memory by MSAL.</summary>
internal sealed class ManagedIdentityAuthenticator : IAuthenticator
{
    private readonly IManagedIdentityApplication _application;
    private readonly string _resource;

    public ManagedIdentityAuthenticator(string appId, string resource, HttpClient httpClient)
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId));
        if (httpClient is not null)
        {
            builder = builder.WithHttpClientFactory(new ConstantHttpClientFactory(httpClient));
        }

        _application = builder.Build();
        _resource = resource;
    }

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh)
    {
        var result = await _application.AcquireTokenForManagedIdentity(_resource)
            .WithForceRefresh(forceRefresh)
            .ExecuteAsync()
            .ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = result.AccessToken, ExpiresOn = result.ExpiresOn };
    }
}
