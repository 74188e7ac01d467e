using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The part of the Connector service that only Teams has, over HTTP. Safe for use by several threads at once.</summary>
public class TeamsConnectorClient : ITeamsConnectorClient
{
    private readonly HttpClient _owned;

    /// <summary>Creates a client that uses the caller's HTTP client.</summary>
    /// <param name="baseUri">Address of the service.</param>
    /// <param name="credentials">Signs the requests; may be null.</param>
    /// <param name="customHttpClient">Sends the requests; the shared one if null.</param>
    /// <param name="disposeHttpClient">True to dispose of the HTTP client together with this one.</param>
    /// <exception cref="ArgumentNullException">There is no address.</exception>
    public TeamsConnectorClient(
        Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        BaseUri = baseUri;
        Credentials = credentials;
        _owned = disposeHttpClient ? customHttpClient : null;
        Requests = new ConnectorRequests(() => BaseUri, credentials, customHttpClient ?? SharedHttpClient.Instance, TimeProvider.System);
        Teams = new TeamsOperations(this);
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
    public virtual ITeamsOperations Teams { get; }

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
        if (disposing)
        {
            _owned?.Dispose();
        }
    }
}
