using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the claims of a token say about its bearer.</summary>
internal static class CallerClaims
{
    /// <summary>App id of the bearer; null if the token does not say.</summary>
    public static string AppId(IEnumerable<Claim> claims)
    {
        var all = claims as ICollection<Claim> ?? claims.ToList();
        return Value(all, AuthenticationConstants.VersionClaim) switch
        {
            "2.0" => Value(all, AuthenticationConstants.AuthorizedParty),
            null or "1.0" => Value(all, AuthenticationConstants.AppIdClaim),
            var version when string.IsNullOrWhiteSpace(version) => Value(all, AuthenticationConstants.AppIdClaim),
            _ => null,
        };
    }

    /// <summary>True if the bearer is another bot: an app that is not the one that the token is for.</summary>
    public static bool IsBot(IEnumerable<Claim> claims)
    {
        var all = claims as ICollection<Claim> ?? claims.ToList();
        if (all.Any(claim => claim is
            { Type: AuthenticationConstants.AppIdClaim, Value: AuthenticationConstants.AnonymousSkillAppId }))
        {
            return true;
        }

        var audience = Value(all, AuthenticationConstants.AudienceClaim);
        if (string.IsNullOrWhiteSpace(Value(all, AuthenticationConstants.VersionClaim))
            || string.IsNullOrWhiteSpace(audience)
            || AuthenticationConstants.ToBotFromChannelTokenIssuer.Equals(audience, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var appId = AppId(all);
        return !string.IsNullOrWhiteSpace(appId) && appId != audience;
    }

    /// <summary>
    /// App id of this bot, as the claims of a caller have it: the audience of a channel's token, the app id of the emulator's. Null if
    /// the caller had no token.
    /// </summary>
    public static string BotAppId(ClaimsIdentity identity)
        => Value(identity.Claims, AuthenticationConstants.AudienceClaim)
            ?? Value(identity.Claims, AuthenticationConstants.AppIdClaim);

    /// <summary>The first claim of a type; null if there is none.</summary>
    public static string Value(IEnumerable<Claim> claims, string type)
        => claims.FirstOrDefault(claim => claim.Type == type)?.Value;
}
