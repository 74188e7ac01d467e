using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>
/// The Connector service of a channel, over HTTP. Cheap to make, since settings and connections are shared. Safe for use by several
/// threads at once.
/// </summary>
/// <remarks>Bot Framework Connector REST API, version 3.</remarks>
public class ConnectorClient : IConnectorClient
{
    private readonly bool _disposeHttpClient;

    /// <summary>Creates a client with an app id and a secret.</summary>
    /// <exception cref="ArgumentNullException">There is no address.</exception>
    public ConnectorClient(
        Uri baseUri, string microsoftAppId = null, string microsoftAppPassword = null, params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), null, true, handlers)
    {
    }

    /// <summary>Creates a client with credentials, that runs requests through handlers.</summary>
    /// <exception cref="ArgumentNullException">There is no address.</exception>
    public ConnectorClient(
        Uri baseUri,
        MicrosoftAppCredentials credentials,
        bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers)
        : this(baseUri, credentials, null, addJwtTokenRefresher, handlers)
    {
    }

    /// <summary>Creates a client that uses the caller's HTTP client, or one of its own with these handlers.</summary>
    /// <exception cref="ArgumentNullException">There is no address.</exception>
    public ConnectorClient(
        Uri baseUri,
        MicrosoftAppCredentials credentials,
        HttpClient customHttpClient,
        bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers)
        : this(
            baseUri, (ServiceClientCredentials)credentials, customHttpClient ?? SharedHttpClient.WithHandlers(handlers), false)
    {
    }

    /// <summary>Creates a client that uses the caller's HTTP client.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="credentials">Signs the requests; may be null.</param>
    /// <param name="customHttpClient">Sends the requests; the shared one if null.</param>
    /// <param name="disposeHttpClient">True to dispose of the HTTP client together with this one.</param>
    /// <exception cref="ArgumentNullException">There is no address.</exception>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : this(baseUri, credentials, customHttpClient, disposeHttpClient, TimeProvider.System)
    {
    }

    /// <summary>Creates a client that waits by a clock of the caller's.</summary>
    internal ConnectorClient(
        Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        BaseUri = baseUri;
        Credentials = credentials;
        HttpClient = customHttpClient ?? SharedHttpClient.Instance;
        _disposeHttpClient = disposeHttpClient && customHttpClient is not null;
        Requests = new ConnectorRequests(() => BaseUri, Credentials, HttpClient, time);
        Attachments = new Attachments(this);
        Conversations = new Conversations(this);
    }

    /// <inheritdoc/>
    public Uri BaseUri { get; set; }

    /// <inheritdoc/>
    public JsonSerializerSettings SerializationSettings => ConnectorJson.SerializationSettings;

    /// <inheritdoc/>
    public JsonSerializerSettings DeserializationSettings => ConnectorJson.DeserializationSettings;

    /// <inheritdoc/>
    public ServiceClientCredentials Credentials { get; }

    /// <inheritdoc/>
    public virtual IAttachments Attachments { get; }

    /// <inheritdoc/>
    public virtual IConversations Conversations { get; }

    /// <summary>Sends the requests.</summary>
    public HttpClient HttpClient { get; }

    internal ConnectorRequests Requests { get; }

    /// <summary>Ends the use of the client.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the use of the client.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _disposeHttpClient)
        {
            HttpClient.Dispose();
        }
    }
}
