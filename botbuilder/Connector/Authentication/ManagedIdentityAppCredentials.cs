using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a user-assigned managed identity.</summary>
public class ManagedIdentityAppCredentials : AppCredentials
{
    /// <summary>Creates credentials.</summary>
    /// <param name="appId">Client id of the identity.</param>
    /// <param name="oAuthScope">Audience of the tokens; the channel if empty.</param>
    /// <param name="customHttpClient">Sends the requests for tokens; may be null.</param>
    /// <param name="logger">Where to log; nowhere if null.</param>
    /// <exception cref="ArgumentNullException">There is no app id.</exception>
    public ManagedIdentityAppCredentials(
        string appId, string oAuthScope, HttpClient customHttpClient = null, ILogger logger = null)
        : base(null, customHttpClient, logger, oAuthScope)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        MicrosoftAppId = appId;
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator()
        => new(() => new ManagedIdentityAuthenticator(MicrosoftAppId, OAuthScope, CustomHttpClient));
}
