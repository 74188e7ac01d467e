using TeamsPilotBot.Knowledge.Drafts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>A draft of a lesson as one of those who have to approve it sees it.</summary>
/// <param name="Language">The language of everything but the lesson.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Viewer">What the one who sees it is to it.</param>
public sealed record DraftReply(Language Language, string Nonce, LessonDraft Draft, DraftSide Viewer) : Reply(Language)
{
    /// <summary>What was typed and is not kept yet; null if the fields hold the text as it is kept.</summary>
    public DraftText? Typed { get; init; }

    /// <summary>What is wrong with the text in the fields.</summary>
    public EquatableList<DraftFault> Faults { get; init; } = [];

    /// <summary>What kinds of personal data were taken out of what was typed; it is to be looked at before it is kept.</summary>
    public EquatableList<PersonalDataKind> Masked { get; init; } = [];

    /// <summary>What the click that led here came to, as a sentence above the card; null if there is nothing to say.</summary>
    public string? Notice { get; init; }
}

/// <summary>A line of text that draws attention to a move; the card says the rest.</summary>
/// <param name="Language">The language.</param>
/// <param name="Draft">The draft.</param>
/// <param name="Entry">The move.</param>
public sealed record DraftNoteReply(Language Language, LessonDraft Draft, DraftEntry Entry) : Reply(Language);

/// <summary>The drafts that wait for somebody.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Items">The drafts, oldest first; at most <see cref="Most"/>.</param>
/// <param name="Total">How many there are.</param>
public sealed record DraftListReply(Language Language, string Nonce, EquatableList<LessonDraft> Items, int Total) : Reply(Language)
{
    /// <summary>How many are shown at the most; the others come when these are done.</summary>
    public const int Most = 8;
}
