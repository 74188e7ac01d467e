using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer when a bot is configured in a team or chat, whatever comes next.</summary>
public class ConfigResponseBase
{
    /// <summary>Creates an empty answer.</summary>
    protected ConfigResponseBase()
    {
    }

    /// <summary>Creates an answer from its parts.</summary>
    protected ConfigResponseBase(string responseType)
    {
        ResponseType = responseType;
    }

    /// <summary>config.</summary>
    [JsonProperty("responseType")]
    public string ResponseType { get; set; }
}
