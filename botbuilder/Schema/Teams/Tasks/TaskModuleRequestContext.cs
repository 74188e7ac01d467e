using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where the user is.</summary>
public class TaskModuleRequestContext
{
    /// <summary>Creates an empty context.</summary>
    public TaskModuleRequestContext()
    {
    }

    /// <summary>Creates a context from its parts.</summary>
    public TaskModuleRequestContext(string theme = default)
    {
        Theme = theme;
    }

    /// <summary>default, dark or contrast.</summary>
    [JsonProperty("theme")]
    public string Theme { get; set; }
}
