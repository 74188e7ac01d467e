using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What the channel made of an activity that was sent.</summary>
public class ResourceResponse
{
    /// <summary>Creates an empty response.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>Creates a response from its parts.</summary>
    public ResourceResponse(string id = default)
    {
        Id = id;
    }

    /// <summary>Id that the channel gave the activity.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }
}
