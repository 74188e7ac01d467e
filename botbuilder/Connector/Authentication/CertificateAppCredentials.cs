using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of an app that proves itself by a certificate.</summary>
public class CertificateAppCredentials : AppCredentials
{
    private readonly X509Certificate2 _certificate;
    private readonly bool _sendX5c;

    /// <summary>Creates credentials.</summary>
    /// <param name="clientCertificate">The certificate, with its private key.</param>
    /// <param name="appId">App id.</param>
    /// <param name="channelAuthTenant">Tenant in which tokens are got; the default one if empty.</param>
    /// <param name="oAuthScope">Audience of the tokens; the channel if empty.</param>
    /// <param name="sendX5c">True to send the certificate along, so that a renewed one of the same subject is taken too.</param>
    /// <param name="customHttpClient">Sends the requests for tokens; may be null.</param>
    /// <param name="logger">Where to log; nowhere if null.</param>
    /// <exception cref="ArgumentNullException">There is no certificate or no app id.</exception>
    public CertificateAppCredentials(
        X509Certificate2 clientCertificate,
        string appId,
        string channelAuthTenant = null,
        string oAuthScope = null,
        bool sendX5c = false,
        HttpClient customHttpClient = null,
        ILogger logger = null)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        ArgumentNullException.ThrowIfNull(clientCertificate);
        if (string.IsNullOrEmpty(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        _certificate = clientCertificate;
        _sendX5c = sendX5c;
        MicrosoftAppId = appId;
    }

    /// <inheritdoc/>
    protected override Lazy<IAuthenticator> BuildIAuthenticator()
        => new(() => new ConfidentialClientAuthenticator(
            this, CustomHttpClient, builder => builder.WithCertificate(_certificate, _sendX5c)));
}
