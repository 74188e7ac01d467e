using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>That a channel or a person wants a digest each week, and of what. Immutable.</summary>
public sealed record DigestSubscription
{
    /// <summary>The time of day that is used unless another is chosen.</summary>
    public static readonly TimeOnly UsualTime = new(8, 30);

    /// <summary>The channel that always exists, for trying: nothing is ever posted to it, and every lesson that came with the program counts as new.</summary>
    public const string DemoId = "demo";

    /// <summary>The most people of a channel who are remembered.</summary>
    public const int MostMembers = 200;

    /// <summary>The id, made of whom it is for: see <see cref="SubscriptionIds"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Whom it is for: a channel, or a person in the chat with the bot.</summary>
    public required Recipient To { get; init; }

    /// <summary>What the channel is called, as Teams told it; null if it did not, and for a person.</summary>
    public string? Name { get; init; }

    /// <summary>The team of a channel; null for a person, or where it is not known.</summary>
    public string? TeamId { get; init; }

    /// <summary>What the team is called, as Teams told it; null if it did not, and for a person.</summary>
    public string? TeamName { get; init; }

    /// <summary>The language it is written in; lessons stay in Danish.</summary>
    public Language Language { get; init; } = Language.Danish;

    /// <summary>The areas it is about; empty for all.</summary>
    public EquatableList<Category> Topics { get; init; } = [];

    /// <summary>The sectors it is about, with what concerns several sectors; empty for all.</summary>
    public EquatableList<Sector> Sectors { get; init; } = [];

    /// <summary>The day it is planned on: Monday to Friday.</summary>
    public DayOfWeek Day { get; init; } = DayOfWeek.Monday;

    /// <summary>The time of day it is planned at, as Danish clocks show it.</summary>
    public TimeOnly Time { get; init; } = UsualTime;

    /// <summary>Whether it is sent.</summary>
    public SubscriptionState State { get; init; } = SubscriptionState.Active;

    /// <summary>Since when it is sent: what was planned before this moment is not made up for. Set anew when it is taken up again.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>Since when what is new is told, where that is earlier than <see cref="Since"/>: a new day or time, or a channel that comes back, loses no news. Null for the same.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? NewsSince { get; init; }

    /// <summary>When it was stopped or lost; null while it is neither.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The bot's own id of the person who answers for it: who set it up, or took it over; null for one who was erased or left the team.</summary>
    public string? OwnerKey { get; init; }

    /// <summary>The bot's own ids of the people who have been seen in the channel, newest last: their experience tells what the channel could answer. At most <see cref="MostMembers"/>.</summary>
    public EquatableList<string> Members { get; init; } = [];

    /// <summary>Of what people want to see less.</summary>
    public EquatableList<FewerWish> Fewer { get; init; } = [];

    /// <summary>The moment after which something is new.</summary>
    [JsonIgnore]
    public DateTimeOffset NewsFrom => NewsSince ?? Since;

    /// <summary>Whether it is a person's own.</summary>
    [JsonIgnore]
    public bool IsPersonal => To.Kind == RecipientKind.Person;

    /// <summary>Whether it is to be sent when its time comes.</summary>
    [JsonIgnore]
    public bool IsActive => State == SubscriptionState.Active;

    /// <summary>Whether something of an area belongs into it.</summary>
    /// <param name="category">The area; null if it is not known.</param>
    public bool IsAbout(Category? category) => Topics.Count == 0 || (category is { } area && Topics.Contains(area));

    /// <summary>Whether something of a sector belongs into it.</summary>
    /// <param name="sector">The sector; null if it is not known.</param>
    public bool IsAbout(Sector? sector) => Sectors.Count == 0 || sector is null or Sector.CrossSector || Sectors.Contains(sector.Value);
}

/// <summary>That somebody wants to see less of something.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Category">Of which area; null for the kind as such.</param>
/// <param name="PersonKey">The bot's own id of the person who said so.</param>
public sealed record FewerWish(DigestItemKind Kind, Category? Category, string PersonKey);

/// <summary>Whether a digest is sent.</summary>
public enum SubscriptionState
{
    /// <summary>It is.</summary>
    Active,

    /// <summary>Not until somebody takes it up again.</summary>
    Paused,

    /// <summary>It was ended by somebody. The settings are kept, for one who begins again.</summary>
    Stopped,

    /// <summary>The channel or the person cannot be reached in Teams any more.</summary>
    Gone,
}
