using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a bot that proves itself by a certificate. Safe for use by several threads at once.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly ConcurrentDictionary<(string Audience, string LoginUrl, bool Validate), CertificateAppCredentials>
        _credentials = new();

    private readonly X509Certificate2 _certificate;
    private readonly string _appId;
    private readonly string _tenantId;
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;
    private readonly bool _sendX5c;

    /// <summary>An app id and its certificate.</summary>
    /// <param name="certificate">The certificate, with its private key.</param>
    /// <param name="appId">App id.</param>
    /// <param name="tenantId">Tenant of a single-tenant bot; empty for a multi-tenant bot.</param>
    /// <param name="httpClient">Sends the requests for tokens; may be null.</param>
    /// <param name="logger">Where to log; nowhere if null.</param>
    /// <param name="sendX5c">True to send the certificate along, so that a renewed one of the same subject is taken too.</param>
    /// <exception cref="ArgumentNullException">There is no certificate or no app id.</exception>
    public CertificateServiceClientCredentialsFactory(
        X509Certificate2 certificate,
        string appId,
        string tenantId = null,
        HttpClient httpClient = null,
        ILogger logger = null,
        bool sendX5c = false)
    {
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        ArgumentNullException.ThrowIfNull(certificate);
        _certificate = certificate;
        _appId = appId;
        _tenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
        _sendX5c = sendX5c;
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

    private CertificateAppCredentials Create((string Audience, string LoginUrl, bool Validate) key)
    {
        var usual = new CertificateAppCredentials(
            _certificate, _appId, _tenantId, key.Audience, _sendX5c, _httpClient, _logger);
        return usual.OAuthEndpoint == key.LoginUrl && usual.ValidateAuthority == key.Validate
            ? usual
            : new EndpointCredentials(_certificate, _appId, _tenantId, key.Audience, _sendX5c, _httpClient, _logger)
            {
                LoginUrl = key.LoginUrl,
                Validate = key.Validate,
            };
    }

    private sealed class EndpointCredentials(
        X509Certificate2 certificate,
        string appId,
        string tenantId,
        string audience,
        bool sendX5c,
        HttpClient httpClient,
        ILogger logger)
        : CertificateAppCredentials(certificate, appId, tenantId, audience, sendX5c, httpClient, logger)
    {
        public string LoginUrl { get; init; }

        public bool Validate { get; init; }

        public override string OAuthEndpoint => LoginUrl;

        public override bool ValidateAuthority => Validate;
    }
}
