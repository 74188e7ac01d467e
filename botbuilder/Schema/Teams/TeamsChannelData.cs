using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams adds to an activity in its channel data.</summary>
public class TeamsChannelData
{
    /// <summary>Creates an empty set of channel data.</summary>
    public TeamsChannelData()
    {
    }

    /// <summary>Creates a set of channel data from its parts.</summary>
    public TeamsChannelData(
        ChannelInfo channel = default,
        string eventType = default,
        TeamInfo team = default,
        NotificationInfo notification = default,
        TenantInfo tenant = default)
        : this(channel, eventType, team, notification, tenant, null)
    {
    }

    /// <summary>Creates a set of channel data from its parts.</summary>
    public TeamsChannelData(
        ChannelInfo channel = default,
        string eventType = default,
        TeamInfo team = default,
        NotificationInfo notification = default,
        TenantInfo tenant = default,
        IList<OnBehalfOf> onBehalfOf = default)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
        OnBehalfOf = onBehalfOf ?? new List<OnBehalfOf>();
    }

    /// <summary>The channel, if the activity comes from one or is for one.</summary>
    [JsonProperty("channel")]
    public ChannelInfo Channel { get; set; }

    /// <summary>What happened, in a conversation update: teamMemberAdded, channelCreated, teamRenamed and so on.</summary>
    [JsonProperty("eventType")]
    public string EventType { get; set; }

    /// <summary>The team, if there is one.</summary>
    [JsonProperty("team")]
    public TeamInfo Team { get; set; }

    /// <summary>Whether the user is alerted.</summary>
    [JsonProperty("notification")]
    public NotificationInfo Notification { get; set; }

    /// <summary>The Entra tenant.</summary>
    [JsonProperty("tenant")]
    public TenantInfo Tenant { get; set; }

    /// <summary>The meeting, if the conversation belongs to one.</summary>
    [JsonProperty("meeting")]
    public TeamsMeetingInfo Meeting { get; set; }

    /// <summary>Settings that came with an installation.</summary>
    [JsonProperty("settings")]
    public TeamsChannelDataSettings Settings { get; set; }

    /// <summary>Whom a message is sent on behalf of.</summary>
    [JsonProperty("onBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOf { get; private set; }

    /// <summary>
    /// Everything on the wire that has no property of its own here; written back as it came. Null until there is something.
    /// </summary>
    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; }
}
