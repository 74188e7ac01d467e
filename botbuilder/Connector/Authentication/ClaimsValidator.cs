using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks the claims of a caller whose token is good.</summary>
public abstract class ClaimsValidator
{
    /// <summary>Checks claims.</summary>
    /// <exception cref="UnauthorizedAccessException">The caller is not to be let in.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
