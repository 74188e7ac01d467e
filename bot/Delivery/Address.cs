using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Delivery;

/// <summary>Where the bot can write to a person or a channel without being asked, as Teams told it last.</summary>
internal sealed record Address
{
    /// <summary>The bot's own key of the person; for a channel its conversation id.</summary>
    public required string Key { get; init; }

    /// <summary>Where Teams takes messages for this conversation; it may change, so the newest counts.</summary>
    public required string ServiceUrl { get; init; }

    /// <summary>The channel of the Bot Framework, such as "msteams".</summary>
    public required string ChannelId { get; init; }

    /// <summary>The Entra tenant; null where the client tells none.</summary>
    public string? TenantId { get; init; }

    /// <summary>The team of a channel; null for a person.</summary>
    public string? TeamId { get; init; }

    /// <summary>The personal chat, or the channel; null for a person who was only seen among others.</summary>
    public string? ConversationId { get; init; }

    /// <summary>The person's id in Teams; null for a channel.</summary>
    public string? UserId { get; init; }

    /// <summary>The name of the person or channel; null if it is not known.</summary>
    public string? Name { get; init; }

    /// <summary>The bot's id in Teams.</summary>
    public required string BotId { get; init; }

    /// <summary>The bot's name in Teams; null if it is not known.</summary>
    public string? BotName { get; init; }

    /// <summary>The language that was last spoken there; null if it is not known.</summary>
    public Language? Language { get; init; }

    /// <summary>Whether it is a channel of a team.</summary>
    public bool IsChannel { get; init; }

    /// <summary>Whether the person was an administrator when last seen.</summary>
    public bool IsAdministrator { get; init; }

    /// <summary>Whether the person looked after the lessons when last seen.</summary>
    public bool IsCurator { get; init; }

    /// <summary>When they were last seen, to the day.</summary>
    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>Why nothing can be sent there any more; null while it can.</summary>
    public GoneReason? Left { get; init; }

    /// <summary>Whether it is worth a try to write there.</summary>
    [JsonIgnore]
    public bool IsInReach => Left is null && (ConversationId ?? UserId) is not null;
}
