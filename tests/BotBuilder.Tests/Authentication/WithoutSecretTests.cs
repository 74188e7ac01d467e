using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Xunit;

namespace BotBuilder.Tests.Authentication;

public sealed class WithoutSecretTests : IDisposable
{
    private const string Tenant = "0f2d8a34-3b52-4c0e-8d0c-8a0e6a1d4b77";

    private readonly LoginStub _login = new();

    public void Dispose() => _login.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_certificate_signs_for_the_app_and_is_sent_along_only_when_asked_for(bool sendX5c)
    {
        var appId = $"app-x5c-{sendX5c}";
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2090, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var factory = new CertificateServiceClientCredentialsFactory(certificate, appId, Tenant, _login.Http, null, sendX5c);

        await LoginStub.SignedAsync(factory, appId);

        var (address, body) = Assert.Single(_login.AppRequests);
        var sent = Form(body);
        var assertion = new JsonWebToken(sent["client_assertion"]);
        Assert.StartsWith($"/{Tenant}/", address.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal("https://api.botframework.com/.default", sent["scope"]);
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", sent["client_assertion_type"]);
        Assert.Equal((appId, appId), (assertion.Issuer, assertion.Subject));
        Assert.Equal(sendX5c, assertion.TryGetHeaderValue<object>("x5c", out _));
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machine_and_nobody_else()
    {
        var factory = new ManagedIdentityServiceClientCredentialsFactory("11111111-0000-0000-0000-000000000001", _login.Http);

        var request = await LoginStub.SignedAsync(factory, "11111111-0000-0000-0000-000000000001");

        var asked = Assert.Single(_login.IdentityRequests);
        Assert.Equal("Bearer the-identity-token", request.Headers.Authorization!.ToString());
        Assert.Contains("client_id=11111111-0000-0000-0000-000000000001", asked.Query, StringComparison.Ordinal);
        Assert.Contains("https://api.botframework.com", WebUtility.UrlDecode(asked.Query), StringComparison.Ordinal);
        Assert.Empty(_login.AppRequests);
    }

    [Fact]
    public async Task An_identity_vouches_for_the_app_by_a_token_that_is_good_for_nothing_else()
    {
        var factory = new FederatedServiceClientCredentialsFactory(
            "app-federated", "11111111-0000-0000-0000-000000000002", Tenant, _login.Http);

        var request = await LoginStub.SignedAsync(factory, "app-federated");

        var asked = Assert.Single(_login.IdentityRequests);
        var (address, body) = Assert.Single(_login.AppRequests);
        var sent = Form(body);
        Assert.Equal("Bearer the-token", request.Headers.Authorization!.ToString());
        Assert.Contains("client_id=11111111-0000-0000-0000-000000000002", asked.Query, StringComparison.Ordinal);
        Assert.Contains("api://AzureADTokenExchange", WebUtility.UrlDecode(asked.Query), StringComparison.Ordinal);
        Assert.StartsWith($"/{Tenant}/", address.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(
            ("app-federated", "the-identity-token", "https://api.botframework.com/.default"), (sent["client_id"], sent["client_assertion"], sent["scope"]));
        Assert.False(sent.ContainsKey("client_secret"));
    }

    [Fact]
    public async Task A_federated_bot_is_one_app_and_always_wants_a_token()
    {
        var factory = new FederatedServiceClientCredentialsFactory("app", "identity");

        Assert.True(await factory.IsValidAppIdAsync("app", CancellationToken.None));
        Assert.False(await factory.IsValidAppIdAsync("identity", CancellationToken.None));
        Assert.False(await factory.IsAuthenticationDisabledAsync(CancellationToken.None));
        await Assert.ThrowsAsync<InvalidOperationException>(() => LoginStub.SignedAsync(factory, "other"));
        Assert.Throws<ArgumentNullException>(() => new FederatedServiceClientCredentialsFactory("app", " "));
        Assert.Throws<ArgumentNullException>(() => new FederatedServiceClientCredentialsFactory(" ", "identity"));
        Assert.Throws<ArgumentNullException>(() => new FederatedAppCredentials(" ", "identity"));
    }

    private static Dictionary<string, string> Form(string body)
        => body.Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => WebUtility.UrlDecode(pair[1]), StringComparer.Ordinal);
}
