using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>A card of a telling.</summary>
/// <param name="Language">The language of everything but what was told.</param>
/// <param name="Nonce">New for every card.</param>
public abstract record LoggingCard(Language Language, string Nonce) : Reply(Language)
{
    /// <summary>What the click or the message that led here came to, as a sentence above the card; null if there is nothing to say.</summary>
    public string? Notice { get; init; }
}

/// <summary>A telling as its author sees it: the step where it stands, or what has become of it.</summary>
/// <param name="Language">The language of everything but what was told.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Submission">The telling.</param>
public sealed record TellingReply(Language Language, string Nonce, Submission Submission) : LoggingCard(Language, Nonce)
{
    /// <summary>Whether its author tells it here; else it is only shown.</summary>
    public bool Telling { get; init; }

    /// <summary>A text that was typed and could not be kept, such as one that is too long; null if the fields hold what is kept.</summary>
    public string? Typed { get; init; }

    /// <summary>What stood in the fields of an older card and differs from what is kept, by field.</summary>
    public EquatableList<(string Field, string Text)> Earlier { get; init; } = [];

    /// <summary>What is wrong with the text.</summary>
    public EquatableList<TextFault> Faults { get; init; } = [];

    /// <summary>What kinds of personal data were taken out of what was just typed.</summary>
    public EquatableList<PersonalDataKind> Masked { get; init; } = [];

    /// <summary>What may be about the health of a person, as it stands in the text: the author is asked about it before it is sent.</summary>
    public EquatableList<string> Health { get; init; } = [];

    /// <summary>Published lessons that it is clearly like, the nearest first.</summary>
    public EquatableList<Lesson> Near { get; init; } = [];

    /// <summary>The lesson that it is to be added to; null for one of its own, and where the lesson is gone.</summary>
    public Lesson? AddedTo { get; init; }

    /// <summary>Who can be let to see it, the widest first.</summary>
    public EquatableList<Visibility> Reach { get; init; } = [Visibility.Everyone];

    /// <summary>The question that made the author think of it, on the first card; null if none did.</summary>
    public string? Question { get; init; }

    /// <summary>The question in the log, to go back to its answer; null if there is none.</summary>
    public string? QuestionId { get; init; }
}

/// <summary>That something was typed and cannot be kept now: it stays in the field of the card, to be tried again.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="SubmissionId">The telling; null if none could be begun.</param>
/// <param name="Step">The step that it answers.</param>
/// <param name="Field">The single field that it is for; null for the step as a whole.</param>
/// <param name="Text">What was typed, masked.</param>
public sealed record TellingUnsavedReply(Language Language, string Nonce, string? SubmissionId, TellingStep Step, string? Field, string Text)
    : LoggingCard(Language, Nonce);

/// <summary>Asks whether to go on with a telling that is open, or to begin another one.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Open">The one that is open.</param>
/// <param name="QuestionId">The question in the log that the new one would begin with; null for none.</param>
public sealed record TellingChoiceReply(Language Language, string Nonce, Submission Open, string? QuestionId) : LoggingCard(Language, Nonce);

/// <summary>Asks whether a telling is really to be thrown away.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Submission">The telling.</param>
public sealed record TellingCancelReply(Language Language, string Nonce, Submission Submission) : LoggingCard(Language, Nonce);

/// <summary>That a telling was sent, put off or thrown away, and what comes next.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Submission">The telling after it.</param>
public sealed record TellingDoneReply(Language Language, string Nonce, Submission Submission) : LoggingCard(Language, Nonce)
{
    /// <summary>Whether it is shown in a form, where there are no buttons to go on with.</summary>
    public bool InForm { get; init; }
}

/// <summary>The form in which an experience is told at once.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">The same for as long as the form is open: what is sent from it is one experience.</param>
/// <param name="Text">What stands in the fields.</param>
public sealed record ExperienceFormReply(Language Language, string Nonce, ExperienceText Text) : LoggingCard(Language, Nonce)
{
    /// <summary>What is wrong with the text.</summary>
    public EquatableList<TextFault> Faults { get; init; } = [];

    /// <summary>What kinds of personal data were taken out of what was typed; it is to be looked at before it is sent.</summary>
    public EquatableList<PersonalDataKind> Masked { get; init; } = [];

    /// <summary>What may be about the health of a person, as it stands in the text: sending the form with it says that it is about nobody.</summary>
    public EquatableList<string> Health { get; init; } = [];

    /// <summary>Whether it was made of a message that somebody else wrote.</summary>
    public bool ToldByAnother { get; init; }
}

/// <summary>A published lesson that a telling is like.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Submission">The telling, to go back to.</param>
/// <param name="Lesson">The lesson.</param>
public sealed record TellingLessonReply(Language Language, string Nonce, Submission Submission, Lesson Lesson) : LoggingCard(Language, Nonce);

/// <summary>A person's own tellings.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Items">The tellings of this page: open ones first, then the newest.</param>
/// <param name="First">Where the page begins, from 0.</param>
/// <param name="Total">How many there are.</param>
public sealed record TellingListReply(Language Language, string Nonce, EquatableList<Submission> Items, int First, int Total) : LoggingCard(Language, Nonce)
{
    /// <summary>How many are shown on a page.</summary>
    public const int PageSize = 6;
}
