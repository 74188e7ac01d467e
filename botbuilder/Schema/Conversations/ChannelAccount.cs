using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A person or bot on a channel.</summary>
public class ChannelAccount
{
    /// <summary>Creates an empty account.</summary>
    public ChannelAccount()
    {
    }

    /// <summary>Creates an account from its parts.</summary>
    public ChannelAccount(string id = default, string name = default, string role = default, string aadObjectId = default)
    {
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
    }

    /// <summary>Id on the channel; in Teams it starts with 29: for a person and 28: for a bot.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name for people.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Object id in Microsoft Entra ID.</summary>
    [JsonProperty("aadObjectId")]
    public string AadObjectId { get; set; }

    /// <summary>Everything on the wire that has no property of its own here; written back as it came.</summary>
    [JsonExtensionData]
    public JObject Properties { get; set; } = new JObject();

    /// <summary>A value of <see cref="RoleTypes"/>.</summary>
    [JsonProperty("role")]
    public string Role { get; set; }
}
