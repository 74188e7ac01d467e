using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Settings that came with an installation.</summary>
public class TeamsChannelDataSettings
{
    /// <summary>Creates an empty settings object.</summary>
    public TeamsChannelDataSettings()
    {
    }

    /// <summary>Creates a settings object from its parts.</summary>
    public TeamsChannelDataSettings(ChannelInfo channel = default)
    {
        SelectedChannel = channel;
    }

    /// <summary>The channel that the installer chose for the bot.</summary>
    [JsonProperty("selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }

    /// <summary>
    /// Everything on the wire that has no property of its own here; written back as it came. Null until there is something.
    /// </summary>
    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; }
}
