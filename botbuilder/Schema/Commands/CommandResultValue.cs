using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a command result activity.</summary>
public class CommandResultValue<T>
{
    /// <summary>Id of the command that is answered.</summary>
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    /// <summary>The result.</summary>
    [JsonProperty("data")]
    public T Data { get; set; }

    /// <summary>Why there is no result.</summary>
    [JsonProperty("error")]
    public Error Error { get; set; }
}
