using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a task module request.</summary>
public class TaskModuleResponse
{
    /// <summary>Creates an empty answer.</summary>
    public TaskModuleResponse()
    {
    }

    /// <summary>Creates an answer from its parts.</summary>
    public TaskModuleResponse(TaskModuleResponseBase task = default)
    {
        Task = task;
    }

    /// <summary>What happens next.</summary>
    [JsonProperty("task")]
    public TaskModuleResponseBase Task { get; set; }

    /// <summary>How long the client may keep the response.</summary>
    [JsonProperty("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }
}
