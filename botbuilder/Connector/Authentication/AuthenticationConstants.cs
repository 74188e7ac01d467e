namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Addresses, names of claims and names of settings, for the public cloud.</summary>
public static class AuthenticationConstants
{
    /// <summary>Where the bot gets tokens for the channel, for multi-tenant bots.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";

    /// <summary>Where the bot gets tokens for the channel; the tenant goes into it.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>Tenant of multi-tenant bots.</summary>
    public const string DefaultChannelAuthTenant = "botframework.com";

    /// <summary>Audience of tokens for the channel.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    /// <summary>Issuer of tokens from the channel.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>Address of the service that keeps users' tokens.</summary>
    public const string OAuthUrl = "https://api.botframework.com";

    /// <summary>OpenID metadata of the channel.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl =
        "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>OpenID metadata of the emulator and of other bots.</summary>
    public const string ToBotFromEmulatorOpenIdMetadataUrl =
        "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    /// <summary>Issuer of a tenant's version 1 tokens; the tenant goes into it.</summary>
    public const string ValidTokenIssuerUrlTemplateV1 = "https://sts.windows.net/{0}/";

    /// <summary>Issuer of a tenant's version 2 tokens; the tenant goes into it.</summary>
    public const string ValidTokenIssuerUrlTemplateV2 = "https://login.microsoftonline.com/{0}/v2.0";

    /// <summary>Claim: app id of the caller, in version 2 tokens.</summary>
    public const string AuthorizedParty = "azp";

    /// <summary>Claim: whom the token is for.</summary>
    public const string AudienceClaim = "aud";

    /// <summary>Header of a token, and property of a key: id of the key.</summary>
    public const string KeyIdHeader = "kid";

    /// <summary>Claim: version of the token.</summary>
    public const string VersionClaim = "ver";

    /// <summary>Claim: app id of the caller, in version 1 tokens.</summary>
    public const string AppIdClaim = "appid";

    /// <summary>Claim: the service address for which the token is good.</summary>
    public const string ServiceUrlClaim = "serviceurl";

    /// <summary>Claim: the tenant.</summary>
    public const string TenantIdClaim = "tid";

    /// <summary>App id of a bot that calls without a token.</summary>
    public const string AnonymousSkillAppId = "AnonymousSkill";

    /// <summary>How a caller without a token is authenticated.</summary>
    public const string AnonymousAuthType = "anonymous";

    /// <summary>The ways to sign a token that are good.</summary>
    public static readonly HashSet<string> AllowedSigningAlgorithms = ["RS256", "RS384", "RS512"];
}
