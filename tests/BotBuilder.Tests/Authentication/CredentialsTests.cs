using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace BotBuilder.Tests.Authentication;

public class CredentialsTests
{
    private const string Template = AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;
    private const string Scope = AuthenticationConstants.ToChannelFromBotOAuthScope;

    [Theory]
    [InlineData("my-tenant.example", "/my-tenant.example/")]
    [InlineData("", "/botframework.com/")]
    public async Task A_secret_gets_a_token_in_the_tenant_of_the_bot(string tenant, string path)
    {
        using var login = new LoginStub();
        var factory = new PasswordServiceClientCredentialFactory("app", "the secret", tenant, login.Http, null);

        var request = await LoginStub.SignedAsync(await factory.CreateCredentialsAsync("app", Scope, Template, true, CancellationToken.None));

        var (address, body) = Assert.Single(login.AppRequests);
        Assert.Equal("Bearer the-token", request.Headers.Authorization!.ToString());
        Assert.Equal("login.microsoftonline.com", address.Host);
        Assert.StartsWith(path, address.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("client_id=app", body, StringComparison.Ordinal);
        Assert.Contains("client_secret=the+secret", body, StringComparison.Ordinal);
        Assert.Contains("scope=https%3A%2F%2Fapi.botframework.com%2F.default", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_got_once_for_many_requests()
    {
        using var login = new LoginStub();
        var factory = new PasswordServiceClientCredentialFactory("app-kept", "the secret", "kept.example", login.Http, null);

        for (var i = 0; i < 5; i++)
        {
            await LoginStub.SignedAsync(await factory.CreateCredentialsAsync("app-kept", Scope, Template, true, CancellationToken.None));
        }

        Assert.Single(login.AppRequests);
    }

    [Fact]
    public async Task Without_an_app_id_nothing_is_signed()
    {
        var factory = new PasswordServiceClientCredentialFactory();

        var request = await LoginStub.SignedAsync(await factory.CreateCredentialsAsync(null!, Scope, Template, true, CancellationToken.None));

        Assert.Null(request.Headers.Authorization);
        Assert.True(await factory.IsAuthenticationDisabledAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Nobody_signs_as_another_app()
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "secret", null, null, null);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => factory.CreateCredentialsAsync("other", Scope, Template, true, CancellationToken.None));
        Assert.False(await factory.IsValidAppIdAsync("other", CancellationToken.None));
        Assert.True(await factory.IsValidAppIdAsync("app", CancellationToken.None));
        Assert.False(await factory.IsAuthenticationDisabledAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("MultiTenant", null, null, null, true)]
    [InlineData(null, "app", "secret", null, false)]
    [InlineData("no such type", "app", "secret", null, false)]
    [InlineData("SingleTenant", "app", "secret", "tenant", false)]
    [InlineData("singletenant", "app", "secret", "tenant", false)]
    [InlineData("UserAssignedMsi", "app", null, "tenant", false)]
    public async Task Settings_make_credentials(string? type, string? appId, string? password, string? tenant, bool isDisabled)
    {
        var factory = new ConfigurationServiceClientCredentialFactory(Settings(type, appId, password, tenant));

        Assert.Equal(isDisabled, await factory.IsAuthenticationDisabledAsync(CancellationToken.None));
        Assert.True(await factory.IsValidAppIdAsync(appId!, CancellationToken.None));
    }

    [Theory]
    [InlineData("SingleTenant", null, "secret", "tenant")]
    [InlineData("SingleTenant", "app", null, "tenant")]
    [InlineData("SingleTenant", "app", "secret", null)]
    [InlineData("UserAssignedMsi", null, null, "tenant")]
    [InlineData("UserAssignedMsi", "app", null, null)]
    [InlineData("UserAssignedMsi", "app", "secret", "tenant")]
    public void Settings_that_do_not_fit_are_refused(string type, string? appId, string? password, string? tenant)
        => Assert.Throws<ArgumentException>(
            () => new ConfigurationServiceClientCredentialFactory(Settings(type, appId, password, tenant)));

    [Fact]
    public void A_channel_service_that_is_not_known_is_refused()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("ChannelService", "https://other.example")]).Build();

        Assert.Throws<ArgumentException>(() => new ConfigurationBotFrameworkAuthentication(settings));
    }

    private static IConfiguration Settings(string? type, string? appId, string? password, string? tenant)
        => new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("MicrosoftAppType", type),
            new("MicrosoftAppId", appId),
            new("MicrosoftAppPassword", password),
            new("MicrosoftAppTenantId", tenant),
        ]).Build();
}
