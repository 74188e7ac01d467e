namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses and names of one cloud.</summary>
/// <param name="LoginUrl">Where the bot gets tokens; a template that the tenant goes into, or a whole address.</param>
/// <param name="OAuthScope">Audience of the bot's tokens.</param>
/// <param name="TokenIssuer">Issuer of the channel's tokens.</param>
/// <param name="ChannelMetadataUrl">OpenID metadata of the channel.</param>
/// <param name="EmulatorMetadataUrl">OpenID metadata of the emulator and of other bots.</param>
/// <param name="CallerId">What stands for the channel in <see cref="Schema.Activity.CallerId"/>.</param>
/// <param name="ValidateAuthority">False for a login service that is not known to the public.</param>
internal sealed record CloudEndpoints(
    string LoginUrl,
    string OAuthScope,
    string TokenIssuer,
    string ChannelMetadataUrl,
    string EmulatorMetadataUrl,
    string CallerId,
    bool ValidateAuthority)
{
    public static readonly CloudEndpoints Public = new(
        AuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        AuthenticationConstants.ToChannelFromBotOAuthScope,
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
        AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        Schema.CallerIdConstants.PublicAzureChannel,
        true);

    public static readonly CloudEndpoints Government = new(
        GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
        GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
        GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
        Schema.CallerIdConstants.USGovChannel,
        true);
}
