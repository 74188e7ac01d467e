using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What happens next in a dialog window.</summary>
public class TaskModuleResponseBase
{
    /// <summary>Creates an empty step.</summary>
    public TaskModuleResponseBase()
    {
    }

    /// <summary>Creates a step from its parts.</summary>
    public TaskModuleResponseBase(string type = default)
    {
        Type = type;
    }

    /// <summary>continue or message.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }
}
