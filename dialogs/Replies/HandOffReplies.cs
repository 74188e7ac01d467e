using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>A question as it would be sent to a contact, with fields to change it. Nothing has been sent.</summary>
/// <param name="Language">The language.</param>
/// <param name="QuestionId">The question in the log.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="First">Where in the answer to go back to.</param>
/// <param name="Question">The question and what is known around it; what the asker typed is in it, already masked.</param>
/// <param name="Found">The lessons that the bot found, best first; at most three.</param>
/// <param name="Route">The contact and why.</param>
/// <param name="Way">Who of the contact's desk would get it first.</param>
/// <param name="Others">The contacts who can be chosen instead, the one of the route among them.</param>
public sealed record HandOffPreviewReply(
    Language Language,
    string QuestionId,
    string Nonce,
    int? First,
    HandOffQuestion Question,
    EquatableList<Lesson> Found,
    ContactRoute Route,
    PlaceInLine Way,
    EquatableList<Contact> Others) : QuestionReply(Language, QuestionId, Nonce, First)
{
    /// <summary>Open questions of others that mean the same, best first: they can be followed instead.</summary>
    public EquatableList<HandOff> Same { get; init; } = [];

    /// <summary>The asker's own open question that means the same; null if there is none.</summary>
    public HandOff? Own { get; init; }

    /// <summary>What kinds of personal data were masked in what the asker typed; the asker is to look at it before it is sent.</summary>
    public EquatableList<PersonalDataKind> Masked { get; init; } = [];

    /// <summary>What hinders the sending, as a sentence; null if nothing does.</summary>
    public string? Notice { get; init; }
}

/// <summary>A hand-off as one of those who take part in it sees it.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="HandOff">The hand-off.</param>
/// <param name="Viewer">What the one who sees it is to it.</param>
/// <param name="Found">The lessons that the bot found when it was asked, as far as they are there still.</param>
public sealed record HandOffReply(Language Language, string Nonce, HandOff HandOff, HandOffViewer Viewer, EquatableList<Lesson> Found)
    : Reply(Language)
{
    /// <summary>The bot's own id of the one who sees it; null in a channel, where many do.</summary>
    public string? ViewerKey { get; init; }

    /// <summary>The contacts to whom the one who sees it can send it on; empty if nobody may, or there is nobody.</summary>
    public EquatableList<Contact> Others { get; init; } = [];

    /// <summary>What the click that led here came to, as a sentence above the card ("Henrik Lund var hurtigere …"); null if there is nothing to say.</summary>
    public string? Notice { get; init; }

    /// <summary>How many have asked the same, this one among them; 1 if nobody else has.</summary>
    public int Askers { get; init; } = 1;

    /// <summary>How far the draft of a lesson has come that is being made of it; null if there is none, or that is not known here.</summary>
    public DraftStatus? Draft { get; init; }

    /// <summary>Whether the one who sees it came from a list and can go back to it; null if not.</summary>
    public HandOffListKind? BackTo { get; init; }
}

/// <summary>A line of text that draws attention to a move; the card says the rest.</summary>
/// <param name="Language">The language.</param>
/// <param name="HandOff">The hand-off.</param>
/// <param name="Entry">The move.</param>
/// <param name="Viewer">What the one who reads it is to it.</param>
public sealed record HandOffNoteReply(Language Language, HandOff HandOff, AuditEntry Entry, HandOffViewer Viewer) : Reply(Language)
{
    /// <summary>Whether it is read by the one whose suggestion the move is about.</summary>
    public bool ToHelper { get; init; }
}

/// <summary>A list of hand-offs.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Kind">Which list.</param>
/// <param name="Filter">Which part of it.</param>
/// <param name="Items">The hand-offs of this page: those that wait for the reader first, then the oldest deadline first.</param>
/// <param name="First">Where the page begins, from 0.</param>
/// <param name="Total">How many there are with this filter.</param>
/// <param name="Counts">How many there are with each filter.</param>
public sealed record HandOffListReply(
    Language Language,
    string Nonce,
    HandOffListKind Kind,
    HandOffFilter Filter,
    EquatableList<HandOff> Items,
    int First,
    int Total,
    IReadOnlyDictionary<HandOffFilter, int> Counts) : Reply(Language)
{
    /// <summary>How many are shown on a page.</summary>
    public const int PageSize = 5;

    /// <summary>The moment, to say what is overdue.</summary>
    public required DateTimeOffset Now { get; init; }
}

/// <summary>That the question was sent from a channel or group chat, where the rest of it does not belong.</summary>
/// <param name="Language">The language.</param>
/// <param name="HandOff">The hand-off.</param>
public sealed record HandOffSentReply(Language Language, HandOff HandOff) : Reply(Language);
