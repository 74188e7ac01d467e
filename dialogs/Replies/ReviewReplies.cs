using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>An experience under review, with all that a curator needs to decide.</summary>
/// <param name="Language">The language of everything but the experience.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Submission">The telling.</param>
/// <param name="Own">Whether the one who sees it had a hand in it, so that somebody else has to decide.</param>
public sealed record ReviewReply(Language Language, string Nonce, Submission Submission, bool Own) : Reply(Language)
{
    /// <summary>The lesson that it changes or is added to, as it is now; null for a new one, or where the lesson is gone.</summary>
    public Lesson? Belongs { get; init; }

    /// <summary>Lessons that say much the same, most alike first.</summary>
    public EquatableList<Lesson> Similar { get; init; } = [];

    /// <summary>What was typed and is not kept yet; null if the fields hold the text as it is kept.</summary>
    public ExperienceText? Typed { get; init; }

    /// <summary>What is wrong with the text in the fields.</summary>
    public EquatableList<TextFault> Faults { get; init; } = [];

    /// <summary>What kinds of personal data were taken out of what was typed; it is to be looked at before it is kept.</summary>
    public EquatableList<PersonalDataKind> Masked { get; init; } = [];

    /// <summary>What the click that led here came to, as a sentence above the card; null if there is nothing to say.</summary>
    public string? Notice { get; init; }

    /// <summary>How many others wait that the one who sees it can decide on.</summary>
    public int Others { get; init; }

    /// <summary>The moment, for how long it has waited.</summary>
    public DateTimeOffset Now { get; init; }
}

/// <summary>How an experience stands that a curator has been told of; there is a button to look at it.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Submission">The telling.</param>
/// <param name="Now">The moment.</param>
public sealed record ReviewStandingReply(Language Language, string Nonce, Submission Submission, DateTimeOffset Now) : Reply(Language);

/// <summary>What waits for a curator.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Items">The tellings of this page, oldest first; at most <see cref="Most"/>.</param>
/// <param name="First">Where the page begins, from 0.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Now">The moment.</param>
public sealed record ReviewListReply(Language Language, string Nonce, EquatableList<Submission> Items, int First, int Total, DateTimeOffset Now) : Reply(Language)
{
    /// <summary>How many are on a page at the most.</summary>
    public const int Most = 8;

    /// <summary>The ids of those that the one who looks had a hand in.</summary>
    public EquatableList<string> Own { get; init; } = [];
}

/// <summary>How a telling stands, for its author.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Submission">The telling.</param>
public sealed record SubmissionStandingReply(Language Language, string Nonce, Submission Submission) : Reply(Language);

/// <summary>A line of text that draws attention to a decision.</summary>
/// <param name="Language">The language.</param>
/// <param name="Submission">The telling.</param>
/// <param name="Entry">The decision.</param>
/// <param name="ToAuthor">Whether it is for the author; else it is for a curator.</param>
public sealed record SubmissionNoteReply(Language Language, Submission Submission, SubmissionEntry Entry, bool ToAuthor) : Reply(Language);
