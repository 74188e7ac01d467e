using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The dialog window closes with a message.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    /// <summary>Creates an empty step.</summary>
    public TaskModuleMessageResponse()
        : base("message")
    {
    }

    /// <summary>Creates a step from its parts.</summary>
    public TaskModuleMessageResponse(string value = default)
        : base("message")
    {
        Value = value;
    }

    /// <summary>The message.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }
}
