using TeamsPilotBot.Knowledge.CheckIns;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>A card of a check-in, or of what check-ins come to.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Quarter">The quarter.</param>
public abstract record CheckInReply(Language Language, string Nonce, Quarter Quarter) : Reply(Language);

/// <summary>A card about one project of one person.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="ProjectName">Its name.</param>
/// <param name="Number">The number of the answer that is shown; 0 for none.</param>
public abstract record ProjectCheckInReply(Language Language, string Nonce, Quarter Quarter, string ProjectId, string ProjectName, int Number)
    : CheckInReply(Language, Nonce, Quarter);

/// <summary>The three questions, with fields for the answers.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="ProjectName">Its name.</param>
/// <param name="Number">The number of the answer that is shown; 0 for none.</param>
/// <param name="Typed">What stands in the fields, masked.</param>
public sealed record CheckInFormReply(Language Language, string Nonce, Quarter Quarter, string ProjectId, string ProjectName, int Number, CheckInAnswer Typed)
    : ProjectCheckInReply(Language, Nonce, Quarter, ProjectId, ProjectName, Number)
{
    /// <summary>What is to be said first, as a sentence; null for nothing.</summary>
    public string? Notice { get; init; }

    /// <summary>Whether the bot asks, and not the person by themselves.</summary>
    public bool IsAsked { get; init; }

    /// <summary>Whether it is the reminder.</summary>
    public bool IsReminder { get; init; }

    /// <summary>Whether the person has asked not to be asked.</summary>
    public bool IsStopped { get; init; }
}

/// <summary>What was answered, and what can be done with it now.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="ProjectId">The project.</param>
/// <param name="ProjectName">Its name.</param>
/// <param name="Number">The number of the answer.</param>
/// <param name="Answer">The answer.</param>
public sealed record CheckInSentReply(Language Language, string Nonce, Quarter Quarter, string ProjectId, string ProjectName, int Number, CheckInAnswer Answer)
    : ProjectCheckInReply(Language, Nonce, Quarter, ProjectId, ProjectName, Number)
{
    /// <summary>Whether it was sent just now.</summary>
    public bool IsNew { get; init; }

    /// <summary>Whether its writer has just taken back that it may be read.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>Whether the quarter is over, so that it cannot be changed any more.</summary>
    public bool IsOver { get; init; }

    /// <summary>Whether the person may tell an experience of it.</summary>
    public bool MayTell { get; init; }

    /// <summary>What kinds of personal data were masked just now.</summary>
    public EquatableList<PersonalDataKind> Masked { get; init; } = [];
}

/// <summary>That a quarter is passed over, or that the person is not asked any more, or is again.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="ProjectId">The project; empty for none.</param>
/// <param name="ProjectName">Its name; empty for none.</param>
/// <param name="Kind">Which of them.</param>
public sealed record CheckInDoneReply(Language Language, string Nonce, Quarter Quarter, string ProjectId, string ProjectName, CheckInDone Kind)
    : ProjectCheckInReply(Language, Nonce, Quarter, ProjectId, ProjectName, 0)
{
    /// <summary>Whether the person has asked not to be asked, before.</summary>
    public bool IsStopped { get; init; }
}

/// <summary>What was done besides answering.</summary>
public enum CheckInDone
{
    /// <summary>The quarter is passed over.</summary>
    Skipped,

    /// <summary>The person is not asked any more.</summary>
    Stopped,

    /// <summary>The person is asked again.</summary>
    Resumed,
}

/// <summary>The projects of a person, to choose one.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="Projects">The projects, at least two.</param>
public sealed record CheckInChoiceReply(Language Language, string Nonce, Quarter Quarter, EquatableList<CheckInChoice> Projects) : CheckInReply(Language, Nonce, Quarter);

/// <summary>A project to choose.</summary>
/// <param name="ProjectId">The project.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsAnswered">Whether the person has answered for it in the quarter.</param>
public sealed record CheckInChoice(string ProjectId, string Name, bool IsAnswered);

/// <summary>What the check-ins of a quarter come to.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Totals">The numbers.</param>
/// <param name="Words">How many let their words be read; null if the reader may not read them.</param>
public sealed record CheckInTotalsReply(Language Language, string Nonce, CheckInTotals Totals, int? Words) : CheckInReply(Language, Nonce, Totals.Quarter);

/// <summary>What people wrote and let be read.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="Items">The words of this page.</param>
/// <param name="First">Where the page begins, from 0.</param>
/// <param name="Total">How many there are.</param>
public sealed record CheckInWordsReply(Language Language, string Nonce, Quarter Quarter, EquatableList<ProjectWordsItem> Items, int First, int Total)
    : CheckInReply(Language, Nonce, Quarter)
{
    /// <summary>How many are shown on a page.</summary>
    public const int PageSize = 5;
}

/// <summary>Words, with the project's name.</summary>
/// <param name="Project">The project's name and authority.</param>
/// <param name="Words">The words.</param>
public sealed record ProjectWordsItem(string Project, ConsentedWords Words);

/// <summary>A line of text: the annual report is due soon.</summary>
/// <param name="Language">The language.</param>
/// <param name="Reported">The year of which there is something to report.</param>
public sealed record AnnualReminderReply(Language Language, int Reported) : Reply(Language);
