using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A dialog window is asked for, or was filled in.</summary>
public class TaskModuleRequest
{
    /// <summary>Creates an empty request.</summary>
    public TaskModuleRequest()
    {
    }

    /// <summary>Creates a request from its parts.</summary>
    public TaskModuleRequest(object data = default, TaskModuleRequestContext context = default)
    {
        Data = data;
        Context = context;
    }

    /// <summary>What the button carried, or what was filled in.</summary>
    [JsonProperty("data")]
    public object Data { get; set; }

    /// <summary>What the client says about where the user is.</summary>
    [JsonProperty("context")]
    public TaskModuleRequestContext Context { get; set; }

    /// <summary>Which tab it is.</summary>
    [JsonProperty("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }
}
