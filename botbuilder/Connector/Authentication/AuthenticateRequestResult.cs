using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is known of a caller that was let in.</summary>
public class AuthenticateRequestResult
{
    /// <summary>Audience of the tokens with which the bot answers.</summary>
    public string Audience { get; set; }

    /// <summary>The caller.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>The caller as an IRI; see <see cref="Schema.CallerIdConstants"/>.</summary>
    public string CallerId { get; set; }

    /// <summary>Makes clients with which the bot answers.</summary>
    public ConnectorFactory ConnectorFactory { get; set; }
}
