using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a bot that a user-assigned managed identity vouches for. Safe for use by several threads at once.</summary>
public class FederatedServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<(string Audience, string LoginUrl, bool Validate), FederatedAppCredentials> _credentials = new();
    private readonly string _appId;
    private readonly string _clientId;
    private readonly string _tenantId;
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    /// <summary>An app id and the identity that vouches for it.</summary>
    /// <param name="appId">App id.</param>
    /// <param name="clientId">Client id of the identity.</param>
    /// <param name="tenantId">Tenant of the app.</param>
    /// <param name="httpClient">Sends the requests for tokens; may be null.</param>
    /// <param name="logger">Where to log; nowhere if null.</param>
    /// <exception cref="ArgumentNullException">There is no app id or no client id.</exception>
    public FederatedServiceClientCredentialsFactory(
        string appId, string clientId, string tenantId = null, HttpClient httpClient = null, ILogger logger = null)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        if (string.IsNullOrWhiteSpace(clientId))
        {
            throw new ArgumentNullException(nameof(clientId));
        }

        _appId = appId;
        _clientId = clientId;
        _tenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken)
        => Task.FromResult(appId == _appId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        if (appId != _appId)
        {
            throw new InvalidOperationException($"The app id {appId} is not the bot's, {_appId}.");
        }

        var key = (audience, LoginEndpoint.Resolve(loginEndpoint, _tenantId), validateAuthority);
        return Task.FromResult<ServiceClientCredentials>(_credentials.GetOrAdd(key, Create));
    }

    private EndpointCredentials Create((string Audience, string LoginUrl, bool Validate) key)
        => new(_appId, _clientId, _tenantId, key.Audience, _httpClient, _logger) { LoginUrl = key.LoginUrl, Validate = key.Validate };

    private sealed class EndpointCredentials(
        string appId, string clientId, string tenantId, string audience, HttpClient httpClient, ILogger logger)
        : FederatedAppCredentials(appId, clientId, tenantId, audience, httpClient, logger)
    {
        public string LoginUrl { get; init; }

        public bool Validate { get; init; }

        public override string OAuthEndpoint => LoginUrl;

        public override bool ValidateAuthority => Validate;
    }
}
