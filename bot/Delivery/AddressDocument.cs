using System.Text.Json;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Delivery;

/// <summary>An address as the store has it: with what it can be found by. One to which nothing can be sent any more expires.</summary>
/// <param name="Address">The address.</param>
/// <param name="Administrator">Whether it is that of an administrator who has not left.</param>
/// <param name="Curator">Whether it is that of a curator who has not left.</param>
/// <param name="PersonKey">The bot's own key of the person; null for a channel.</param>
/// <param name="TeamId">The team of a channel; null for a person.</param>
internal sealed record AddressDocument(Address Address, bool Administrator, bool Curator, string? PersonKey, string? TeamId)
{
    private const string Id = "address";

    /// <summary>How long the address of somebody is kept whom nothing can be sent to: from the day that became known, or they were last seen.</summary>
    public static readonly TimeSpan KeptAfterLeaving = TimeSpan.FromDays(90);

    /// <summary>Where addresses are kept.</summary>
    public static Container Container { get; } = new("addresses", ["administrator", "curator", "personKey", "teamId"]);

    /// <summary>Where the address of a person lies.</summary>
    /// <param name="key">The bot's own key of the person.</param>
    public static DocumentKey OfPerson(string key) => new(StoredKey.Of("person", key), Id);

    /// <summary>Where the address of a channel lies.</summary>
    /// <param name="conversationId">The channel, without a message.</param>
    public static DocumentKey OfChannel(string conversationId) => new(StoredKey.Of("channel", conversationId), Id);

    /// <summary>Where an address lies.</summary>
    /// <param name="address">The address.</param>
    public static DocumentKey KeyOf(Address address) => address.IsChannel ? OfChannel(address.Key) : OfPerson(address.Key);

    /// <summary>The document of an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="now">The moment.</param>
    public static NewDocument Of(Address address, DateTimeOffset now)
    {
        var document = new AddressDocument(
            address, address.IsAdministrator && address.Left is null, address.IsCurator && address.Left is null, address.IsChannel ? null : address.Key, address.TeamId);
        return new NewDocument(KeyOf(address), JsonSerializer.Serialize(document, LessonJson.Options), address.Left is null ? null : now + KeptAfterLeaving);
    }

    /// <summary>The address in a document.</summary>
    /// <param name="stored">The document.</param>
    /// <exception cref="JsonException">It is none.</exception>
    public static Address Read(StoredDocument stored)
        => JsonSerializer.Deserialize<AddressDocument>(stored.Json, LessonJson.Options)!.Address;
}
