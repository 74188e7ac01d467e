namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients of the Connector service.</summary>
public abstract class ConnectorFactory
{
    /// <summary>Makes a client.</summary>
    /// <param name="serviceUrl">Address of the service.</param>
    /// <param name="audience">Audience of the tokens; the channel if null.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
