namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer that configures the bot in a dialog window.</summary>
public class ConfigTaskResponse : ConfigResponse<TaskModuleResponseBase>
{
}
