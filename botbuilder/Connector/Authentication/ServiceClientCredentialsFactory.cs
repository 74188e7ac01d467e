using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's own credentials.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>True if the app id is the bot's.</summary>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>True if the bot has no app id, so that nobody needs a token.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>Makes what signs requests.</summary>
    /// <param name="appId">App id.</param>
    /// <param name="audience">Audience of the tokens.</param>
    /// <param name="loginEndpoint">Where tokens are got; a template that the tenant goes into, or a whole address.</param>
    /// <param name="validateAuthority">False for a login service that is not known to the public.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidOperationException">The app id is not the bot's.</exception>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
