using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests as an app. Without an app id nothing is signed. Safe for use by several threads at once.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private readonly string _oAuthScope;
    private Lazy<IAuthenticator> _authenticator;

    /// <summary>Creates credentials for the channel.</summary>
    protected AppCredentials(string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null)
        : this(channelAuthTenant, customHttpClient, logger, null)
    {
    }

    /// <summary>Creates credentials for an audience.</summary>
    /// <param name="channelAuthTenant">Tenant in which tokens are got; the default one if empty.</param>
    /// <param name="customHttpClient">Sends the requests for tokens; may be null.</param>
    /// <param name="logger">Where to log; nowhere if null.</param>
    /// <param name="oAuthScope">Audience of the tokens; the channel if empty.</param>
    protected AppCredentials(
        string channelAuthTenant = null, HttpClient customHttpClient = null, ILogger logger = null, string oAuthScope = null)
    {
        _oAuthScope = oAuthScope;
        ChannelAuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>App id.</summary>
    public string MicrosoftAppId { get; set; }

    /// <summary>Tenant in which tokens are got.</summary>
    /// <exception cref="ArgumentException">The value set makes no address.</exception>
    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set
        {
            if (!Uri.TryCreate(LoginUrl(value), UriKind.Absolute, out _))
            {
                throw new ArgumentException($"Invalid channel auth tenant: {value}");
            }

            AuthTenant = value;
        }
    }

    /// <summary>Where tokens are got.</summary>
    public virtual string OAuthEndpoint => LoginUrl(ChannelAuthTenant);

    /// <summary>False for a login service that is not known to the public.</summary>
    public virtual bool ValidateAuthority => true;

    /// <summary>Audience of the tokens.</summary>
    public virtual string OAuthScope => string.IsNullOrEmpty(_oAuthScope) ? ToChannelFromBotOAuthScope : _oAuthScope;

    /// <summary>Tenant that was set; may be empty.</summary>
    protected string AuthTenant { get; set; }

    /// <summary>Sends the requests for tokens; may be null.</summary>
    protected HttpClient CustomHttpClient { get; set; }

    /// <summary>Where to log.</summary>
    protected ILogger Logger { get; set; }

    /// <summary>Tenant if none was set.</summary>
    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    /// <summary>Audience if none was given.</summary>
    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>Address that the tenant goes into.</summary>
    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    /// <summary>Puts a token into a request.</summary>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(MicrosoftAppId) && MicrosoftAppId != AuthenticationConstants.AnonymousSkillAppId)
        {
            var token = await GetTokenAsync().ConfigureAwait(false);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        await base.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets a token; one that is kept, if it is good for long enough.</summary>
    /// <param name="forceRefresh">True to get a new one in any case.</param>
    public async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        var authenticator = LazyInitializer.EnsureInitialized(ref _authenticator, BuildIAuthenticator).Value;
        return (await authenticator.GetTokenAsync(forceRefresh).ConfigureAwait(false)).AccessToken;
    }

    /// <summary>Makes what gets the tokens.</summary>
    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();

    private string LoginUrl(string tenant)
        => string.Format(CultureInfo.InvariantCulture, ToChannelFromBotLoginUrlTemplate, tenant);
}
