using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in, of other bots, only those on a list. Channels are not concerned.</summary>
public class AllowedCallersClaimsValidator : ClaimsValidator
{
    private readonly IList<string> _allowedCallers;

    /// <summary>Lets in these bots.</summary>
    /// <param name="allowedCallers">App ids; * stands for every bot; null for none.</param>
    public AllowedCallersClaimsValidator(IList<string> allowedCallers)
    {
        _allowedCallers = allowedCallers ?? [];
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">There are no claims.</exception>
    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (!CallerClaims.IsBot(claims) || _allowedCallers.Contains("*"))
        {
            return Task.CompletedTask;
        }

        var appId = CallerClaims.AppId(claims);
        return _allowedCallers.Contains(appId)
            ? Task.CompletedTask
            : throw new UnauthorizedAccessException($"The bot with app id {appId} is not among the allowed callers.");
    }
}
