using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a bot that proves itself by a secret, or that has none at all. Safe for use by several threads at once.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    // Kept, so that tokens and connections to the login service are used again.
    private readonly ConcurrentDictionary<(string AppId, string Password, string Audience, string LoginUrl, bool Validate), MicrosoftAppCredentials>
        _credentials = new();

    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    /// <summary>No app id and no secret: nobody needs a token.</summary>
    public PasswordServiceClientCredentialFactory()
    {
    }

    /// <summary>An app id and its secret.</summary>
    /// <param name="appId">App id; empty if nobody needs a token.</param>
    /// <param name="password">The secret.</param>
    /// <param name="tenantId">Tenant of a single-tenant bot; empty for a multi-tenant bot.</param>
    /// <param name="httpClient">Sends the requests for tokens; may be null.</param>
    /// <param name="logger">Where to log; nowhere if null.</param>
    public PasswordServiceClientCredentialFactory(
        string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    /// <summary>App id.</summary>
    public string AppId { get; set; }

    /// <summary>The secret.</summary>
    public string Password { get; set; }

    /// <summary>Tenant of a single-tenant bot.</summary>
    public string TenantId { get; }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken)
        => Task.FromResult(appId == AppId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken)
        => Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
        {
            return Task.FromResult<ServiceClientCredentials>(MicrosoftAppCredentials.Empty);
        }

        if (appId != AppId)
        {
            throw new InvalidOperationException($"The app id {appId} is not the bot's, {AppId}.");
        }

        var key = (AppId, Password, oauthScope, LoginEndpoint.Resolve(loginEndpoint, TenantId), validateAuthority);
        return Task.FromResult<ServiceClientCredentials>(_credentials.GetOrAdd(key, Create));
    }

    private MicrosoftAppCredentials Create(
        (string AppId, string Password, string Audience, string LoginUrl, bool Validate) key)
    {
        var usual = new MicrosoftAppCredentials(key.AppId, key.Password, TenantId, _httpClient, _logger, key.Audience);
        return usual.OAuthEndpoint == key.LoginUrl && usual.ValidateAuthority == key.Validate
            ? usual
            : new EndpointCredentials(key.AppId, key.Password, TenantId, _httpClient, _logger, key.Audience)
            {
                LoginUrl = key.LoginUrl,
                Validate = key.Validate,
            };
    }

    private sealed class EndpointCredentials(
        string appId, string password, string tenantId, HttpClient httpClient, ILogger logger, string audience)
        : MicrosoftAppCredentials(appId, password, tenantId, httpClient, logger, audience)
    {
        public string LoginUrl { get; init; }

        public bool Validate { get; init; }

        public override string OAuthEndpoint => LoginUrl;

        public override bool ValidateAuthority => Validate;
    }
}
