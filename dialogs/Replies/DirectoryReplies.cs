using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>A card about the directory of contacts.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
public abstract record DirectoryReply(Language Language, string Nonce) : Reply(Language)
{
    /// <summary>What the click that led here came to, as a sentence above the card; null if there is nothing to say.</summary>
    public string? Notice { get; init; }
}

/// <summary>The contacts that somebody may ask to fill.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Filled">The contacts that the person fills already.</param>
/// <param name="Open">The contacts that nobody fills, those of the person's own authority first.</param>
public sealed record SeatChoiceReply(Language Language, string Nonce, EquatableList<Contact> Filled, EquatableList<Contact> Open)
    : DirectoryReply(Language, Nonce);

/// <summary>A request to fill a contact, as administrators see it.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Request">The request.</param>
/// <param name="Contact">The contact; null if it is gone.</param>
public sealed record SeatRequestReply(Language Language, string Nonce, SeatRequest Request, Contact? Contact) : DirectoryReply(Language, Nonce);

/// <summary>What became of a request, as a line of text for the person who asked.</summary>
/// <param name="Language">The language.</param>
/// <param name="Request">The request.</param>
/// <param name="Contact">The contact; null if it is gone.</param>
public sealed record SeatNoteReply(Language Language, SeatRequest Request, Contact? Contact) : Reply(Language);

/// <summary>The directory, for administrators.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Filter">Which part of it.</param>
/// <param name="Items">The contacts of this page.</param>
/// <param name="First">Where the page begins, from 0.</param>
/// <param name="Total">How many there are with this filter.</param>
/// <param name="Counts">How many there are with each filter.</param>
public sealed record DirectoryListReply(
    Language Language,
    string Nonce,
    DirectoryFilter Filter,
    EquatableList<DirectoryItem> Items,
    int First,
    int Total,
    IReadOnlyDictionary<DirectoryFilter, int> Counts) : DirectoryReply(Language, Nonce)
{
    /// <summary>How many are shown on a page.</summary>
    public const int PageSize = 6;

    /// <summary>The oldest requests to fill a contact that wait for a yes or a no, each with its contact.</summary>
    public EquatableList<(SeatRequest Request, Contact Contact)> Requests { get; init; } = [];
}

/// <summary>The form of a contact, for administrators.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Record">The contact as it is; null for a new one.</param>
/// <param name="Values">What stands in the fields, by their ids; what was typed and could not be saved is among it.</param>
/// <param name="Others">The contacts who can be deputy or successor.</param>
public sealed record ContactFormReply(
    Language Language, string Nonce, ContactRecord? Record, IReadOnlyDictionary<string, string> Values, EquatableList<Contact> Others)
    : DirectoryReply(Language, Nonce)
{
    /// <summary>What hinders the saving, as sentences; empty if nothing does.</summary>
    public EquatableList<string> Faults { get; init; } = [];
}

/// <summary>Asks contacts when they are away.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Contacts">The contacts that the person fills.</param>
/// <param name="From">The first day; null if it is not known.</param>
/// <param name="To">The last day; null for until further notice.</param>
public sealed record AwayReply(Language Language, string Nonce, EquatableList<Contact> Contacts, string? From, string? To) : DirectoryReply(Language, Nonce);

/// <summary>Asks whether the person is really a contact no more.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Contacts">The contacts that the person fills.</param>
public sealed record LeaveReply(Language Language, string Nonce, EquatableList<Contact> Contacts) : DirectoryReply(Language, Nonce);

/// <summary>Asks whether all is still right.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Contacts">The contacts that the person fills.</param>
public sealed record ConfirmReply(Language Language, string Nonce, EquatableList<Contact> Contacts) : DirectoryReply(Language, Nonce);

/// <summary>That something was done.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Sentence">What was done, and what follows.</param>
public sealed record DirectoryDoneReply(Language Language, string Nonce, string Sentence) : DirectoryReply(Language, Nonce);

/// <summary>What did not arrive, for administrators.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Items">The items of this page, oldest first.</param>
/// <param name="First">Where the page begins, from 0.</param>
/// <param name="Total">How many there are.</param>
public sealed record UndeliveredReply(Language Language, string Nonce, EquatableList<UndeliveredItem> Items, int First, int Total)
    : DirectoryReply(Language, Nonce)
{
    /// <summary>How many are shown on a page.</summary>
    public const int PageSize = 6;
}
