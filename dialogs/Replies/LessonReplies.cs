using TeamsPilotBot.Dialogs.Versions;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>A whole lesson, for one who asked for it by its id: there is no answer to go back to.</summary>
/// <param name="Language">The language.</param>
/// <param name="Lesson">The lesson.</param>
/// <param name="Part">Which part of a very long one, from 0.</param>
public sealed record ShownLessonReply(Language Language, Lesson Lesson, int Part) : Reply(Language)
{
    /// <summary>The lesson that has taken its place, if there is one that the reader may see; else null.</summary>
    public Lesson? SupersededBy { get; init; }

    /// <summary>What the reader may do with it besides.</summary>
    public LessonRights Rights { get; init; } = LessonRights.None;
}

/// <summary>
/// A lesson that somebody puts into a message to others. It may stand where the bot is no member, and be read by anybody: it has
/// no buttons that come back to the bot, and only a lesson that everyone may see is shown like this.
/// </summary>
/// <param name="Language">The language.</param>
/// <param name="Lesson">The lesson.</param>
public sealed record SharedLessonReply(Language Language, Lesson Lesson) : Reply(Language);
