using TeamsPilotBot.Dialogs.Versions;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>A card about the versions of a lesson.</summary>
/// <param name="Language">The language of everything but the lesson.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Lesson">The lesson as it is now.</param>
/// <param name="Rights">What the one who sees it may do with it.</param>
public abstract record VersionReply(Language Language, string Nonce, Lesson Lesson, LessonRights Rights) : Reply(Language);

/// <summary>The versions of a lesson.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Lesson">The lesson as it is now.</param>
/// <param name="Items">The versions of this page, newest first; at most <see cref="Most"/>.</param>
/// <param name="First">Where the page begins, from 0.</param>
/// <param name="Total">How many there are that the one who sees it may see.</param>
/// <param name="Rights">What the one who sees it may do.</param>
public sealed record VersionListReply(
    Language Language, string Nonce, Lesson Lesson, EquatableList<LessonVersion> Items, int First, int Total, LessonRights Rights)
    : VersionReply(Language, Nonce, Lesson, Rights)
{
    /// <summary>How many are on a page at the most.</summary>
    public const int Most = 10;
}

/// <summary>What lies between two versions of a lesson.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Before">The older version.</param>
/// <param name="After">The newer version.</param>
/// <param name="Newest">The number of the newest version of all.</param>
/// <param name="Rights">What the one who sees it may do.</param>
public sealed record VersionCompareReply(Language Language, string Nonce, LessonVersion Before, LessonVersion After, int Newest, LessonRights Rights)
    : VersionReply(Language, Nonce, After.Lesson, Rights)
{
    /// <summary>What the click that led here came to, as a sentence above the card; null if there is nothing to say.</summary>
    public string? Notice { get; init; }
}

/// <summary>A lesson in fields in which it can be changed.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Lesson">The lesson as it is now.</param>
/// <param name="Rights">What the one who writes may do: an owner proposes, a curator changes.</param>
public sealed record LessonFormReply(Language Language, string Nonce, Lesson Lesson, LessonRights Rights) : VersionReply(Language, Nonce, Lesson, Rights)
{
    /// <summary>What was typed and is not kept; null if the fields hold the lesson as it is.</summary>
    public ExperienceText? Typed { get; init; }

    /// <summary>What is wrong with the text in the fields.</summary>
    public EquatableList<TextFault> Faults { get; init; } = [];

    /// <summary>What kinds of personal data were taken out of what was typed.</summary>
    public EquatableList<PersonalDataKind> Masked { get; init; } = [];

    /// <summary>What the click that led here came to, as a sentence above the card; null if there is nothing to say.</summary>
    public string? Notice { get; init; }
}
