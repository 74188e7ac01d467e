using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An application, as a sender.</summary>
public class MessageActionsPayloadApp
{
    /// <summary>Creates an empty sender.</summary>
    public MessageActionsPayloadApp()
    {
    }

    /// <summary>Creates a sender from its parts.</summary>
    public MessageActionsPayloadApp(string applicationIdentityType = default, string id = default, string displayName = default)
    {
        ApplicationIdentityType = applicationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>aadApplication, bot, tenantBot, office365Connector or webhook.</summary>
    [JsonProperty("applicationIdentityType")]
    public string ApplicationIdentityType { get; set; }

    /// <summary>The id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name for people.</summary>
    [JsonProperty("displayName")]
    public string DisplayName { get; set; }
}
