using System.Security.Claims;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Checks the tokens of callers: issuer, signature by a published key, lifetime with five minutes of grace, audience; for a channel
/// also that its key is endorsed for the channel of the activity and that the token is good for the activity's service address.
/// Whatever is wrong, the answer is <see cref="UnauthorizedAccessException"/>. Safe for use by several threads at once.
/// </summary>
/// <remarks>Rules: "Authenticate requests from the Bot Connector service to your bot", Bot Framework documentation.</remarks>
internal sealed class InboundTokens(
    CloudEndpoints endpoints,
    ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration configuration,
    HttpClient http,
    TimeProvider clock,
    ILogger logger)
{
    // The tenants in which the emulator and the bots of Microsoft's own clouds get their tokens.
    private static readonly string[] KnownIssuers =
    [
        "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
        "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
        "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/",
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0",
        "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
    ];

    private static readonly JsonWebTokenHandler Handler = new();

    private readonly string[] _appIssuers = [.. KnownIssuers, .. configuration.ValidTokenIssuers ?? []];
    private readonly OpenIdKeyCache _channelKeys = new(endpoints.ChannelMetadataUrl, http, clock, logger);
    private readonly OpenIdKeyCache _appKeys = new(endpoints.EmulatorMetadataUrl, http, clock, logger);

    /// <summary>The identity of the caller.</summary>
    /// <param name="authHeader">The header Authorization.</param>
    /// <param name="channelId">Channel of the activity.</param>
    /// <param name="serviceUrl">Service address of the activity; null if it is not to be checked.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="UnauthorizedAccessException">The caller is not to be let in.</exception>
    public async Task<ClaimsIdentity> ValidateAsync(
        string authHeader, string channelId, string serviceUrl, CancellationToken cancellationToken)
    {
        var token = Read(authHeader);
        ClaimsIdentity identity;
        if (CallerClaims.IsBot(token.Claims))
        {
            identity = await ValidateAppAsync(token, channelId, cancellationToken).ConfigureAwait(false);
            await RequireAppIdAsync(CallerClaims.Value(identity.Claims, AuthenticationConstants.AudienceClaim), cancellationToken)
                .ConfigureAwait(false);
        }
        else if (_appIssuers.Contains(token.Issuer))
        {
            identity = await ValidateAppAsync(token, channelId, cancellationToken).ConfigureAwait(false);
            RequireVersion(identity);
            await RequireAppIdAsync(CallerClaims.AppId(identity.Claims), cancellationToken).ConfigureAwait(false);
        }
        else
        {
            identity = await ValidateChannelAsync(token, channelId, cancellationToken).ConfigureAwait(false);
            await RequireAppIdAsync(CallerClaims.Value(identity.Claims, AuthenticationConstants.AudienceClaim), cancellationToken)
                .ConfigureAwait(false);
            RequireServiceUrl(identity, serviceUrl);
        }

        await ValidateClaimsAsync(identity).ConfigureAwait(false);
        return identity;
    }

    private static JsonWebToken Read(string authHeader)
    {
        var parts = authHeader.Split(' ');
        if (parts.Length != 2 || !parts[0].Equals("Bearer", StringComparison.OrdinalIgnoreCase) || !Handler.CanReadToken(parts[1]))
        {
            throw new UnauthorizedAccessException("The Authorization header holds no bearer token.");
        }

        try
        {
            return Handler.ReadJsonWebToken(parts[1]);
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException)
        {
            throw new UnauthorizedAccessException("The bearer token cannot be read.", e);
        }
    }

    private async Task<ClaimsIdentity> ValidateAppAsync(JsonWebToken token, string channelId, CancellationToken cancellationToken)
    {
        var (identity, endorsements) =
            await ValidateAsync(token, _appIssuers, _appKeys, cancellationToken).ConfigureAwait(false);
        if (endorsements is not null)
        {
            RequireEndorsements(channelId, endorsements);
        }

        return identity;
    }

    private async Task<ClaimsIdentity> ValidateChannelAsync(
        JsonWebToken token, string channelId, CancellationToken cancellationToken)
    {
        var (identity, endorsements) =
            await ValidateAsync(token, [endpoints.TokenIssuer], _channelKeys, cancellationToken).ConfigureAwait(false);
        RequireEndorsements(
            channelId, endorsements ?? throw new UnauthorizedAccessException("The key of the token is not endorsed for anything."));
        return identity;
    }

    private static async Task<(ClaimsIdentity Identity, HashSet<string> Endorsements)> ValidateAsync(
        JsonWebToken token, string[] issuers, OpenIdKeyCache keyCache, CancellationToken cancellationToken)
    {
        // Before anything is fetched, so that a made-up token costs nothing.
        if (!issuers.Contains(token.Issuer))
        {
            throw new UnauthorizedAccessException("The issuer of the token is not a known one.");
        }

        OpenIdKeys keys;
        try
        {
            keys = await keyCache.GetAsync(token.Kid, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new UnauthorizedAccessException("The token cannot be checked: the issuer's keys cannot be read.", e);
        }

        var result = await Handler.ValidateTokenAsync(token, Parameters(issuers, keys)).ConfigureAwait(false);
        if (!result.IsValid)
        {
            throw new UnauthorizedAccessException($"The token is not good: {result.Exception?.GetType().Name}.", result.Exception);
        }

        var keyId = result.SecurityToken.SigningKey?.KeyId;
        return (result.ClaimsIdentity, keyId is null ? null : keys.Endorsements.GetValueOrDefault(keyId));
    }

    private static TokenValidationParameters Parameters(string[] issuers, OpenIdKeys keys) => new()
    {
        ValidIssuers = issuers,
        IssuerSigningKeys = keys.Keys,
        ValidateIssuerSigningKey = true,
        RequireSignedTokens = true,
        RequireExpirationTime = true,

        // The key that the token names, and no other that happens to fit.
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
        ClockSkew = TimeSpan.FromMinutes(5),

        // The credentials decide which app ids are the bot's own.
        ValidateAudience = false,
    };

    private static void RequireVersion(ClaimsIdentity identity)
    {
        if (CallerClaims.Value(identity.Claims, AuthenticationConstants.VersionClaim) is null)
        {
            throw new UnauthorizedAccessException("The token has no version.");
        }
    }

    private static void RequireServiceUrl(ClaimsIdentity identity, string serviceUrl)
    {
        if (serviceUrl is null)
        {
            return;
        }

        var claimed = CallerClaims.Value(identity.Claims, AuthenticationConstants.ServiceUrlClaim);
        if (string.IsNullOrWhiteSpace(claimed) || !claimed.Equals(serviceUrl, StringComparison.OrdinalIgnoreCase))
        {
            throw new UnauthorizedAccessException("The token is not good for this service address.");
        }
    }

    private void RequireEndorsements(string channelId, HashSet<string> endorsements)
    {
        if (!EndorsementsValidator.Validate(channelId, endorsements)
            || !configuration.RequiredEndorsements.All(required => EndorsementsValidator.Validate(required, endorsements)))
        {
            throw new UnauthorizedAccessException("The key of the token is not endorsed for this channel.");
        }
    }

    private async Task RequireAppIdAsync(string appId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(appId)
            || !await credentials.IsValidAppIdAsync(appId, cancellationToken).ConfigureAwait(false))
        {
            throw new UnauthorizedAccessException("The token is for another app.");
        }
    }

    private async Task ValidateClaimsAsync(ClaimsIdentity identity)
    {
        if (configuration.ClaimsValidator is { } validator)
        {
            await validator.ValidateClaimsAsync(identity.Claims.ToList()).ConfigureAwait(false);
        }
        else if (CallerClaims.IsBot(identity.Claims))
        {
            throw new UnauthorizedAccessException("The caller is another bot, and there is no claims validator that lets in any.");
        }
    }
}
