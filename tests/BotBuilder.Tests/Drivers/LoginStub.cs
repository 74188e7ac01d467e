using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;

namespace BotBuilder.Tests.Drivers;

/// <summary>Stands for Entra ID and for the endpoint of managed identities: everybody gets a token.</summary>
internal sealed class LoginStub : IDisposable
{
    private readonly StubHttp _stub = new(Answer);

    public LoginStub() => Http = new HttpClient(_stub);

    /// <summary>Sends the requests.</summary>
    public HttpClient Http { get; }

    /// <summary>What was asked for a token of an app.</summary>
    public IReadOnlyList<(Uri Address, string Body)> AppRequests
        => [.. _stub.Requests.Where(sent => sent.Body.Contains("client_credentials", StringComparison.Ordinal))];

    /// <summary>What was asked for a token of a managed identity.</summary>
    public IReadOnlyList<Uri> IdentityRequests
        => [.. _stub.Requests.Select(sent => sent.Address).Where(address => address.Query.Contains("resource=", StringComparison.Ordinal))];

    /// <summary>A request to the channel, signed.</summary>
    public static async Task<HttpRequestMessage> SignedAsync(ServiceClientCredentials credentials)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://smba.example/");
        await credentials.ProcessHttpRequestAsync(request, CancellationToken.None);
        return request;
    }

    /// <summary>A request to the channel, signed with what a factory makes for it.</summary>
    public static async Task<HttpRequestMessage> SignedAsync(ServiceClientCredentialsFactory factory, string appId)
        => await SignedAsync(await factory.CreateCredentialsAsync(
            appId, AuthenticationConstants.ToChannelFromBotOAuthScope, AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, true, CancellationToken.None));

    public void Dispose() => Http.Dispose();

    private static string Answer(HttpRequestMessage request)
    {
        if (request.RequestUri!.AbsolutePath.Contains("discovery", StringComparison.Ordinal))
        {
            return """{"tenant_discovery_endpoint":"https://login.microsoftonline.com/x","metadata":[]}""";
        }

        return request.RequestUri.Query.Contains("resource=", StringComparison.Ordinal)
            ? """{"token_type":"Bearer","expires_in":"3600","expires_on":"4102444800","resource":"x","access_token":"the-identity-token"}"""
            : """{"token_type":"Bearer","expires_in":3600,"access_token":"the-token"}""";
    }
}
