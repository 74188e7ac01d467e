using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A person, as a sender.</summary>
public class MessageActionsPayloadUser
{
    /// <summary>Creates an empty person.</summary>
    public MessageActionsPayloadUser()
    {
    }

    /// <summary>Creates a person from its parts.</summary>
    public MessageActionsPayloadUser(string userIdentityType = default, string id = default, string displayName = default)
    {
        UserIdentityType = userIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>aadUser, onPremiseAadUser, anonymousGuest or federatedUser.</summary>
    [JsonProperty("userIdentityType")]
    public string UserIdentityType { get; set; }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name for people.</summary>
    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
