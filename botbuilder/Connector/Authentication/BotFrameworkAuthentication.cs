using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides who may call the bot, and signs what the bot calls.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Checks the caller of an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="authHeader">The header Authorization; null if there is none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="UnauthorizedAccessException">The caller is not to be let in.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken);

    /// <summary>Makes clients that sign as the bot named in an identity.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>Audience of the tokens with which the bot answers a channel.</summary>
    public virtual string GetOriginatingAudience() => throw new NotImplementedException();
}
