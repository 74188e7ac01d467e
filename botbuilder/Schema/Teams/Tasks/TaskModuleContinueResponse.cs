using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The dialog window opens or goes on with new content.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    /// <summary>Creates an empty step.</summary>
    public TaskModuleContinueResponse()
        : base("continue")
    {
    }

    /// <summary>Creates a step from its parts.</summary>
    public TaskModuleContinueResponse(TaskModuleTaskInfo value = default)
        : base("continue")
    {
        Value = value;
    }

    /// <summary>The window.</summary>
    [JsonProperty("value")]
    public TaskModuleTaskInfo Value { get; set; }
}
