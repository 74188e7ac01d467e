using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>The place where an activity belongs: a personal chat, a group chat or a channel thread.</summary>
public class ConversationAccount
{
    /// <summary>Creates an empty conversation.</summary>
    public ConversationAccount()
    {
    }

    /// <summary>Creates a conversation from its parts.</summary>
    public ConversationAccount(
        bool? isGroup = default,
        string conversationType = default,
        string id = default,
        string name = default,
        string aadObjectId = default,
        string role = default,
        string tenantId = default)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>True if there can be more than one person.</summary>
    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>In Teams personal, groupChat or channel.</summary>
    [JsonProperty("conversationType")]
    public string ConversationType { get; set; }

    /// <summary>
    /// Id on the channel. In a Teams channel it ends in ;messageid= and the id of the first message of the thread.
    /// </summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name for people, if there is one.</summary>
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

    /// <summary>Entra tenant that the conversation belongs to.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }
}
