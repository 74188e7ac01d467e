namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer when whoever configures the bot has to sign in first.</summary>
public class ConfigAuthResponse : ConfigResponse<BotConfigAuth>
{
}
