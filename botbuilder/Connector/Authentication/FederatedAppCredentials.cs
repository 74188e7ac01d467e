using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of an app that a user-assigned managed identity vouches for: a federated identity credential, without a secret.</summary>
public class FederatedAppCredentials : AppCredentials
{
    // The audience that Entra ID expects of a token that stands for an app.
    private const string TokenExchange = "api://AzureADTokenExchange";

    private readonly string _clientId;

    /// <summary>Creates credentials.</summary>
    /// <param name="appId">App id.</param>
    /// <param name="clientId">Client id of the identity that vouches for the app.</param>
    /// <param name="channelAuthTenant">Tenant in which tokens are got; the default one if empty.</param>
    /// <param name="oAuthScope">Audience of the tokens; the channel if empty.</param>
    /// <param name="customHttpClient">Sends the requests for tokens; may be null.</param>
    /// <param name="logger">Where to log; nowhere if null.</param>
    /// <exception cref="ArgumentNullException">There is no app id.</exception>
    public FederatedAppCredentials(
        string appId,
        string clientId,
        string channelAuthTenant = null,
        string oAuthScope = null,
        HttpClient customHttpClient = null,
        ILogger logger = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        _clientId = clientId;
        MicrosoftAppId = appId;
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() =>
    {
        var identity = new ManagedIdentityAuthenticator(_clientId, TokenExchange, CustomHttpClient);
        return new ConfidentialClientAuthenticator(
            this,
            CustomHttpClient,
            builder => builder.WithClientAssertion(
                async (AssertionRequestOptions _) => (await identity.GetTokenAsync(forceRefresh: false).ConfigureAwait(false)).AccessToken));
    });
}
