using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using TeamsPilotBot.Bot.Hosting;

namespace TeamsPilotBot.Bot.SigningIn;

/// <summary>
/// Whose good token lets them in: the channel's, and that of another app of the bot's own tenant which an administrator has allowed. Not
/// the bot's own, which it sends to whoever it answers and which the Bot Framework takes for an emulator's, and not one that a person
/// got through an allowed app. Safe to use from several threads.
/// </summary>
/// <param name="credentials">How the bot is registered.</param>
/// <param name="channelIssuer">The issuer of the channel's tokens.</param>
internal sealed class CallerRules(CredentialOptions credentials, string channelIssuer) : ClaimsValidator
{
    private const string Issuer = "iss";

    // By its own name, and as the older reader of tokens calls it.
    private static readonly string[] Scopes = ["scp", "http://schemas.microsoft.com/identity/claims/scope"];

    /// <summary>The issuers of the tokens of the bot's own tenant, versions 1 and 2; none while no other app is allowed.</summary>
    public IReadOnlyList<string> OwnIssuers { get; } = credentials is { AllowedCallers.Count: > 0, MicrosoftAppTenantId: { Length: > 0 } tenant }
        ? [Of(AuthenticationConstants.ValidTokenIssuerUrlTemplateV1, tenant), Of(AuthenticationConstants.ValidTokenIssuerUrlTemplateV2, tenant)]
        : [];

    /// <inheritdoc/>
    /// <exception cref="UnauthorizedAccessException">The caller is not let in.</exception>
    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return Value(claims, Issuer) == channelIssuer || IsAllowedApp(claims)
            ? Task.CompletedTask
            : throw new UnauthorizedAccessException("The caller is neither Teams nor an app that is allowed.");
    }

    private bool IsAllowedApp(IList<Claim> claims)
    {
        var caller = Value(claims, AuthenticationConstants.VersionClaim) == "2.0"
            ? Value(claims, AuthenticationConstants.AuthorizedParty)
            : Value(claims, AuthenticationConstants.AppIdClaim);
        return OwnIssuers.Contains(Value(claims, Issuer))
            && Value(claims, AuthenticationConstants.AudienceClaim) == credentials.MicrosoftAppId
            && caller is not null && credentials.AllowedCallers.Contains(caller, StringComparer.OrdinalIgnoreCase)
            && !claims.Any(claim => Scopes.Contains(claim.Type));
    }

    private static string? Value(IList<Claim> claims, string type) => claims.FirstOrDefault(claim => claim.Type == type)?.Value;

    private static string Of(string template, string tenant) => string.Format(CultureInfo.InvariantCulture, template, tenant.Trim());
}
