using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication for a cloud.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>Authentication without an app id, for the emulator: callers need no token.</summary>
    public static BotFrameworkAuthentication Create()
        => Create(
            null, false, null, null, null, null, null, null, null,
            new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null, null);

    /// <summary>
    /// Authentication for the public cloud, another known cloud, or one whose addresses are given. As soon as one address or the caller
    /// id is given, those left out are those of the public cloud and <paramref name="channelService"/> is not looked at.
    /// </summary>
    /// <param name="channelService">Null for the public cloud, or <see cref="GovernmentAuthenticationConstants.ChannelService"/>.</param>
    /// <param name="validateAuthority">False for a login service that is not known to the public.</param>
    /// <param name="toChannelFromBotLoginUrl">Where the bot gets tokens.</param>
    /// <param name="toChannelFromBotOAuthScope">Audience of the bot's tokens.</param>
    /// <param name="toBotFromChannelTokenIssuer">Issuer of the channel's tokens.</param>
    /// <param name="oAuthUrl">Address of the service that keeps users' tokens; not used.</param>
    /// <param name="toBotFromChannelOpenIdMetadataUrl">OpenID metadata of the channel.</param>
    /// <param name="toBotFromEmulatorOpenIdMetadataUrl">OpenID metadata of the emulator.</param>
    /// <param name="callerId">What stands for the channel in <see cref="Schema.Activity.CallerId"/>.</param>
    /// <param name="credentialFactory">The bot's credentials.</param>
    /// <param name="authConfiguration">What is asked of callers beyond a good token.</param>
    /// <param name="httpClientFactory">Makes HTTP clients to answer with; a shared one is used if null.</param>
    /// <param name="logger">Where to log; nowhere if null.</param>
    /// <exception cref="ArgumentException">The channel service is not known.</exception>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        string[] given =
        [
            toChannelFromBotLoginUrl, toChannelFromBotOAuthScope, toBotFromChannelTokenIssuer, oAuthUrl,
            toBotFromChannelOpenIdMetadataUrl, toBotFromEmulatorOpenIdMetadataUrl, callerId,
        ];
        var known = CloudEndpoints.Public;
        var endpoints = given.Any(value => !string.IsNullOrEmpty(value))
            ? new CloudEndpoints(
                Or(toChannelFromBotLoginUrl, known.LoginUrl),
                Or(toChannelFromBotOAuthScope, known.OAuthScope),
                Or(toBotFromChannelTokenIssuer, known.TokenIssuer),
                Or(toBotFromChannelOpenIdMetadataUrl, known.ChannelMetadataUrl),
                Or(toBotFromEmulatorOpenIdMetadataUrl, known.EmulatorMetadataUrl),
                callerId,
                validateAuthority)
            : Known(channelService);

        return new CloudBotFrameworkAuthentication(
            endpoints, credentialFactory, authConfiguration, httpClientFactory, logger ?? NullLogger.Instance);
    }

    private static CloudEndpoints Known(string channelService) => channelService switch
    {
        null or "" => CloudEndpoints.Public,
        GovernmentAuthenticationConstants.ChannelService => CloudEndpoints.Government,
        _ => throw new ArgumentException("The provided ChannelService value is not supported.", nameof(channelService)),
    };

    private static string Or(string value, string otherwise) => string.IsNullOrEmpty(value) ? otherwise : value;
}
