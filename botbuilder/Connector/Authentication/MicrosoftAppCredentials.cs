using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of an app that proves itself by a secret.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    /// <summary>Setting: MultiTenant, SingleTenant or UserAssignedMsi.</summary>
    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    /// <summary>Setting: the secret.</summary>
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    /// <summary>Setting: the app id.</summary>
    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    /// <summary>Setting: the tenant.</summary>
    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";

    /// <summary>Credentials that sign nothing.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    /// <summary>Creates credentials in the default tenant.</summary>
    public MicrosoftAppCredentials(
        string appId, string password, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
        : this(appId, password, null, customHttpClient, logger, oAuthScope)
    {
    }

    /// <summary>Creates credentials in a tenant.</summary>
    public MicrosoftAppCredentials(
        string appId,
        string password,
        string channelAuthTenant,
        HttpClient customHttpClient = null,
        ILogger logger = null,
        string oAuthScope = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    /// <summary>The secret.</summary>
    public string MicrosoftAppPassword { get; set; }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator()
        => new(() => new ConfidentialClientAuthenticator(
            this, CustomHttpClient, builder => builder.WithClientSecret(MicrosoftAppPassword)));
}
