namespace Microsoft.Bot.Schema;

/// <summary>Who called the bot, in <see cref="Activity.CallerId"/>.</summary>
public static class CallerIdConstants
{
    /// <summary>A channel of the public cloud.</summary>
    public const string PublicAzureChannel = "urn:botframework:azure";

    /// <summary>A channel of the cloud for the government of the United States.</summary>
    public const string USGovChannel = "urn:botframework:azureusgov";

    /// <summary>Another bot; its app id follows.</summary>
    public const string BotToBotPrefix = "urn:botframework:aadappid:";
}
