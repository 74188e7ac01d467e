using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace BotBuilder.Tests.Drivers;

/// <summary>A bot with an app id, that trusts the issuer of this machine and answers nothing.</summary>
internal static class GuardedBot
{
    public static HttpBot Create(
        LoopbackIssuer issuer, BotCallbackHandler? turn = null, AuthenticationConfiguration? configuration = null)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ToChannelFromBotLoginUrl"] = "https://login.example/tenant",
            ["ToChannelFromBotOAuthScope"] = "https://api.botframework.com",
            ["ToBotFromChannelTokenIssuer"] = LoopbackIssuer.Issuer,
            ["OAuthUrl"] = "https://token.example",
            ["ToBotFromChannelOpenIdMetadataUrl"] = issuer.MetadataUrl,
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = issuer.MetadataUrl + "?emulator",
            ["CallerId"] = "urn:botframework:test",
            ["ValidateAuthority"] = "false",
        }).Build();
        var credentials = new PasswordServiceClientCredentialFactory(LoopbackIssuer.BotId, "secret", string.Empty, null, null);
        var authentication = new ConfigurationBotFrameworkAuthentication(settings, credentials, configuration);
        return new HttpBot(new CloudAdapter(authentication), turn ?? ((_, _) => Task.CompletedTask));
    }
}
