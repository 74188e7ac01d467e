using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Contacts;

namespace TeamsPilotBot.Knowledge.HandOffs;

/// <summary>
/// Where a hand-off lies: a contact and the line behind the contact, as the directory had them when it came there. Kept with
/// the hand-off, so that it has an owner whatever becomes of the directory.
/// </summary>
/// <param name="ContactId">The contact.</param>
/// <param name="Name">The contact's name; the role for as long as the person is made up.</param>
/// <param name="Deputy">The id of the contact who steps in; null if nobody does.</param>
/// <param name="Fallback">The channel or mailbox; null if there is none.</param>
/// <param name="AnswerWithin">The promised answer time in working days, at least 1; null if none is promised.</param>
public sealed record Desk(string ContactId, string Name, string? Deputy, string? Fallback, int? AnswerWithin)
{
    /// <summary>The bot's own id of the person who fills the contact; null if that is not known, so that nobody can be written to in Teams.</summary>
    public string? PersonKey { get; init; }

    /// <summary>The bot's own id of the person who fills the deputy; null if that is not known.</summary>
    public string? DeputyKey { get; init; }

    /// <summary>The deputy's name; null if there is none.</summary>
    public string? DeputyName { get; init; }

    /// <summary>The conversation id of the channel in Teams that is the fallback; null if it is a mailbox, or there is none.</summary>
    public string? Channel { get; init; }

    /// <summary>Where in the line somebody can be written to first.</summary>
    [JsonIgnore]
    public PlaceInLine Start => PersonKey is not null ? PlaceInLine.Contact : Behind(PlaceInLine.Contact, _ => DeputyKey is not null)!.Value;

    /// <summary>The desk of a contact of the directory.</summary>
    /// <param name="contact">The contact.</param>
    public static Desk Of(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        var deputy = contact.Deputy == contact.Id ? null : contact.Deputy;
        return new Desk(contact.Id, contact.Called, deputy, contact.Fallback, contact.AnswerWithinWorkingDays is >= 1 and var days ? days : null);
    }

    /// <summary>Whether there is anybody at a place in the line. The contact and the administrators always are.</summary>
    /// <param name="place">The place.</param>
    public bool Has(PlaceInLine place) => place switch
    {
        PlaceInLine.Deputy => Deputy is not null,
        PlaceInLine.Fallback => Channel is not null || Fallback is not null,
        _ => true,
    };

    /// <summary>The next place behind another where there is somebody who can take a question; null behind the administrators.</summary>
    /// <param name="place">The place to begin behind.</param>
    /// <param name="canTake">Whether the contact with an id can take a question now.</param>
    public PlaceInLine? Behind(PlaceInLine place, Func<string, bool> canTake)
    {
        ArgumentNullException.ThrowIfNull(canTake);
        while (place < PlaceInLine.Administrators)
        {
            place++;
            if (Has(place) && (place != PlaceInLine.Deputy || canTake(Deputy!)))
            {
                return place;
            }
        }

        return null;
    }
}

/// <summary>Who of a desk has a hand-off in hand. The order is that of the line: each comes when those before were silent or cannot be reached.</summary>
public enum PlaceInLine
{
    /// <summary>The contact.</summary>
    Contact,

    /// <summary>The contact's deputy.</summary>
    Deputy,

    /// <summary>The channel or mailbox of the contact's authority.</summary>
    Fallback,

    /// <summary>The administrators of the bot.</summary>
    Administrators,
}
