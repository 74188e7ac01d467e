namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that speak HTTP and sign with the bot's credentials.</summary>
internal sealed class HttpConnectorFactory(
    string appId,
    CloudEndpoints endpoints,
    ServiceClientCredentialsFactory credentialsFactory,
    IHttpClientFactory httpClientFactory) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(
        string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var credentials = await credentialsFactory.CreateCredentialsAsync(
            appId, audience ?? endpoints.OAuthScope, endpoints.LoginUrl, endpoints.ValidateAuthority, cancellationToken)
            .ConfigureAwait(false);

        // Not disposed of with the client: its connections belong to the factory.
        return new ConnectorClient(
            new Uri(serviceUrl), credentials, httpClientFactory?.CreateClient(), disposeHttpClient: false);
    }
}
