using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Versions;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>Something the bot shows as a card. What it looks like is <see cref="IReplyCards"/>' business.</summary>
/// <param name="Language">The language of everything but the lessons, which stay in Danish.</param>
public abstract record Reply(Language Language);

/// <summary>The first message in a personal chat. Nobody has written yet: it is in Danish, and says in English that English is fine.</summary>
public sealed record WelcomeReply() : Reply(Language.Danish);

/// <summary>What the bot can be used for.</summary>
/// <param name="Language">The language.</param>
/// <param name="Lead">A sentence to begin with, such as the answer to a greeting; null for none.</param>
public sealed record HelpReply(Language Language, string? Lead = null) : Reply(Language)
{
    /// <summary>What the person who reads it may do; empty where others read along, and no commands are shown.</summary>
    public EquatableList<Role> Roles { get; init; } = [];

    /// <summary>Whether the person may tell experiences here.</summary>
    public bool MayTell { get; init; }
}

/// <summary>A polite no, and what the bot can do instead.</summary>
/// <param name="Language">The language.</param>
/// <param name="Sentence">The no, in words.</param>
public sealed record RefusalReply(Language Language, string Sentence) : Reply(Language);

/// <summary>Projects from the registry.</summary>
/// <param name="Language">The language.</param>
/// <param name="Lead">The sentences to begin with.</param>
/// <param name="Projects">The projects, best first.</param>
public sealed record RegistryReply(Language Language, string Lead, EquatableList<Project> Projects) : Reply(Language)
{
    /// <summary>The projects of these to whose leaders the bot can introduce the one who reads; empty where others read along.</summary>
    public EquatableList<string> Introducible { get; init; } = [];

    /// <summary>New for every card with a button; null for one without.</summary>
    public string? Nonce { get; init; }
}

/// <summary>A card that belongs to an asked question, and whose buttons come back to it.</summary>
/// <param name="Language">The language.</param>
/// <param name="QuestionId">The question in the log.</param>
/// <param name="Nonce">New for every card that is shown: the same click, sent again, has the same nonce.</param>
/// <param name="First">Where in the answer the asker is: the first lesson shown, from 0; null for the answer as it begins.</param>
public abstract record QuestionReply(Language Language, string QuestionId, string Nonce, int? First) : Reply(Language);

/// <summary>An answer, or a later page of it.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="QuestionId">The question in the log.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="First">The first lesson shown, from 0; null for the answer as it begins.</param>
/// <param name="Said">The lessons the person has called helpful (true) or not (false) by now.</param>
public sealed record AnswerReply(Answer Answer, string QuestionId, string Nonce, int? First, IReadOnlyDictionary<string, bool> Said)
    : QuestionReply(Answer.Language, QuestionId, Nonce, First)
{
    /// <summary>Whether to repeat the question, because the asker did not type it here.</summary>
    public bool Echo { get; init; }

    /// <summary>Whether the lead stands in the message above the card, and not on the card.</summary>
    public bool LeadAbove { get; init; }

    /// <summary>The lessons of this page; none where an answer begins by saying that nobody has written about it.</summary>
    public IEnumerable<Hit> Shown => First is null && Answer.Verdict == Verdict.None ? [] : Answer.Hits.Skip(First ?? 0).Take(AnswerService.Shown);

    /// <summary>Where the next page begins; null if this is the last.</summary>
    public int? Next
    {
        get
        {
            var next = First is null && Answer.Verdict == Verdict.None ? 0 : (First ?? 0) + AnswerService.Shown;
            return next < Answer.Hits.Count ? next : null;
        }
    }
}

/// <summary>A whole lesson, for one whose texts were shortened.</summary>
/// <param name="Language">The language.</param>
/// <param name="QuestionId">The question in the log.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="First">Where in the answer to go back to.</param>
/// <param name="Lesson">The lesson.</param>
/// <param name="Part">Which part of a very long one, from 0.</param>
public sealed record LessonReply(Language Language, string QuestionId, string Nonce, int? First, Lesson Lesson, int Part)
    : QuestionReply(Language, QuestionId, Nonce, First)
{
    /// <summary>Whether the one who reads it can say that they stand for it from now on.</summary>
    public bool CanTakeOver { get; init; }

    /// <summary>The lesson that has taken its place, if there is one that the reader may see; else null.</summary>
    public Lesson? SupersededBy { get; init; }

    /// <summary>What the reader may do with it besides.</summary>
    public LessonRights Rights { get; init; } = LessonRights.None;
}

/// <summary>The contact that the question asked for.</summary>
/// <param name="Answer">The answer whose <see cref="Answer.Route"/> is shown.</param>
/// <param name="QuestionId">The question in the log.</param>
/// <param name="Nonce">New for every card.</param>
public sealed record ContactReply(Answer Answer, string QuestionId, string Nonce) : QuestionReply(Answer.Language, QuestionId, Nonce, First: null);

/// <summary>How to reach the project behind a lesson.</summary>
/// <param name="Answer">The answer that the lesson was found for.</param>
/// <param name="QuestionId">The question in the log.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="First">Where in the answer to go back to.</param>
/// <param name="Lesson">The lesson.</param>
/// <param name="Project">The project in the registry; null if it is not one of those.</param>
/// <param name="Introduction">Somebody who follows the projects and may know the people; null if no contact is configured.</param>
public sealed record ProjectContactReply(
    Answer Answer, string QuestionId, string Nonce, int? First, Lesson Lesson, Project? Project, ContactRoute? Introduction)
    : QuestionReply(Answer.Language, QuestionId, Nonce, First);
