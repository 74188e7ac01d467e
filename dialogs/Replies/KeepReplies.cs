using TeamsPilotBot.Dialogs.Keeping;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>A card about keeping lessons alive.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
public abstract record KeepReply(Language Language, string Nonce) : Reply(Language);

/// <summary>Lessons that a person was asked about, stands for, or may look after.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="List">Which list.</param>
/// <param name="Items">The lessons of this page.</param>
public sealed record KeepListReply(Language Language, string Nonce, KeepList List, EquatableList<KeepItem> Items) : KeepReply(Language, Nonce)
{
    /// <summary>The most lessons on a page.</summary>
    public const int PageSize = KeepingOptions.MostQuestions;

    /// <summary>The card of questions, for <see cref="KeepList.Asked"/>.</summary>
    public string? Card { get; init; }

    /// <summary>Whether somebody is reminded of these questions.</summary>
    public bool IsReminder { get; init; }

    /// <summary>The page, from 0.</summary>
    public int Page { get; init; }

    /// <summary>How many lessons there are on all pages.</summary>
    public int Total { get; init; }

    /// <summary>What there is to look after, for <see cref="KeepList.Ownerless"/>.</summary>
    public KeepCounts? Counts { get; init; }

    /// <summary>What the click that led here came to, as a sentence above the list; null if there is nothing to say.</summary>
    public string? Notice { get; init; }

    /// <summary>What was typed and could not be kept, for the lesson <see cref="TypedFor"/>; null if there is nothing.</summary>
    public string? Typed { get; init; }

    /// <summary>The lesson for which something was typed.</summary>
    public string? TypedFor { get; init; }
}

/// <summary>How many lessons there are to look after. One lesson can count several times.</summary>
/// <param name="Reported">With a report at which nobody has looked.</param>
/// <param name="Ownerless">Without anybody who stands for them.</param>
/// <param name="Unconfirmed">Marked because nobody answered for them.</param>
public sealed record KeepCounts(int Reported, int Ownerless, int Unconfirmed);

/// <summary>A lesson in a list.</summary>
/// <param name="LessonId">The lesson.</param>
/// <param name="Title">Its title.</param>
/// <param name="AsOf">The month that it describes, as YYYY-MM.</param>
public sealed record KeepItem(string LessonId, string Title, string AsOf)
{
    /// <summary>What is asked; null where nothing is.</summary>
    public KeptQuestionKind? Question { get; init; }

    /// <summary>How the question ended; null while it waits for an answer.</summary>
    public KeptQuestionEnd? End { get; init; }

    /// <summary>Whether the person who sees the list stands for it.</summary>
    public bool IsMine { get; init; }

    /// <summary>Whether the person who sees the list can take it over.</summary>
    public bool CanTakeOver { get; init; }

    /// <summary>Whether nobody who is there stands for it.</summary>
    public bool IsOwnerless { get; init; }

    /// <summary>The day on which somebody last said that it holds; null if nobody has.</summary>
    public DateOnly? Confirmed { get; init; }

    /// <summary>The day since which nobody answers for it; null while somebody does.</summary>
    public DateOnly? Unconfirmed { get; init; }

    /// <summary>The day from which its owner is asked again; null if that is not shown.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>How many others it has helped, as far as is known.</summary>
    public int Helped { get; init; }

    /// <summary>The ids of the reports at which somebody has still to look.</summary>
    public EquatableList<string> Reports { get; init; } = [];

    /// <summary>What it says; null if that is not shown.</summary>
    public Lesson? Lesson { get; init; }
}

/// <summary>The form on which a reader says what is wrong with a lesson, or that it has arrived.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="LessonId">The lesson.</param>
/// <param name="Title">Its title.</param>
/// <param name="IsSent">Whether it has arrived.</param>
public sealed record ReportFormReply(Language Language, string Nonce, string LessonId, string Title, bool IsSent) : KeepReply(Language, Nonce)
{
    /// <summary>What was typed and is not kept.</summary>
    public string Typed { get; init; } = "";

    /// <summary>What kinds of personal data were taken out of what was sent.</summary>
    public EquatableList<PersonalDataKind> Masked { get; init; } = [];

    /// <summary>Why it was not sent; null if it was, or was not tried.</summary>
    public string? Notice { get; init; }

    /// <summary>The question whose answer to go back to; null if there is none.</summary>
    public string? QuestionId { get; init; }

    /// <summary>Where in that answer.</summary>
    public int? First { get; init; }
}

/// <summary>A report, for those who can decide on it. Who has reported is not told.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Report">The report.</param>
public sealed record LessonReportReply(Language Language, string Nonce, LessonReport Report) : KeepReply(Language, Nonce)
{
    /// <summary>The lesson as it is now; null if it is not shown.</summary>
    public Lesson? Lesson { get; init; }

    /// <summary>Whether the one who sees this may not, or perhaps not, see the lesson: then its title is not shown either.</summary>
    public bool HidesLesson { get; init; }

    /// <summary>Whether the one who sees this can put the lesson right.</summary>
    public bool CanWrite { get; init; }

    /// <summary>What the click that led here came to; null if there is nothing to say.</summary>
    public string? Notice { get; init; }

    /// <summary>What was typed and is not kept.</summary>
    public string Typed { get; init; } = "";
}

/// <summary>A line of text about a person's lessons.</summary>
/// <param name="Language">The language.</param>
/// <param name="Note">What it says.</param>
public sealed record KeeperNoteReply(Language Language, KeeperNote Note) : Reply(Language);

/// <summary>A line of text to the one who reported a lesson: what came of it.</summary>
/// <param name="Language">The language.</param>
/// <param name="Report">The report, closed.</param>
public sealed record ReportClosedReply(Language Language, LessonReport Report) : Reply(Language);
