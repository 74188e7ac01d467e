using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>A contact as it lies in the store.</summary>
/// <param name="Contact">What the directory says.</param>
/// <param name="State">What became of it in use.</param>
/// <param name="Order">The place in the directory; among equals, the lowest is chosen.</param>
/// <param name="Seeded">Whether it is still as the file had it that a new store begins with.</param>
/// <param name="Outbox">The messages that a change causes; null if there never was one.</param>
internal sealed record ContactDocument(Contact Contact, ContactState State, int Order, bool Seeded = false, Outbox? Outbox = null)
{
    /// <summary>Each contact is a partition of its own: it is read by its id, and all of them are held in memory.</summary>
    public static Container Container { get; } = new("contacts", [IOutboxKind.NextAtField, IOutboxKind.DeadField]);

    /// <summary>When something can be sent, in seconds of Unix time; null if nothing is waiting. Written to be found by.</summary>
    public long? OutboxAt => Outbox?.NextAt;

    /// <summary>Whether a message was given up. Written to be found by.</summary>
    public bool OutboxDead => Outbox is { Dead.Count: > 0 };

    public static DocumentKey Key(string id) => new(id, id);

    /// <summary>Reads what the store gave; null if it is no contact of this program's making.</summary>
    public static ContactDocument? Read(StoredDocument stored)
    {
        try
        {
            return JsonSerializer.Deserialize<ContactDocument>(stored.Json, LessonJson.Options) is { Contact: not null, State: not null } read ? read : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public NewDocument ToWrite() => new(Key(Contact.Id), JsonSerializer.Serialize(this, LessonJson.Options));

    /// <summary>The same with another contact. Another person has not been tried, nor asked.</summary>
    public ContactDocument With(Contact contact) => this with
    {
        Contact = contact,
        State = contact.UserId == Contact.UserId ? State : State with { Unreachable = null, AskedToConfirmAt = null, SilenceToldAt = null },
        Seeded = Seeded && contact == Contact,
    };

    /// <summary>The same with the question to the person whether all this is still right. It takes the place of an older one, whose card is left behind: an answer on it counts as well.</summary>
    public ContactDocument Asking(string personKey, DateTimeOffset now) => this with
    {
        State = State with { AskedToConfirmAt = now },
        Outbox = Outbox.Empty.Add(new Delivery($"ask-{now.ToUnixTimeSeconds()}", Recipient.Person(personKey), DeliveryKind.Repost, "confirm", now)),
    };
}
