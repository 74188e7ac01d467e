using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a command activity.</summary>
public class CommandValue<T>
{
    /// <summary>Id that the result of the command repeats.</summary>
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    /// <summary>Arguments of the command.</summary>
    [JsonProperty("data")]
    public T Data { get; set; }
}
