using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>A whole lesson, for one who asked for it by its id: there is no answer to go back to.</summary>
/// <param name="Language">The language.</param>
/// <param name="Lesson">The lesson.</param>
/// <param name="Part">Which part of a very long one, from 0.</param>
public sealed record ShownLessonReply(Language Language, Lesson Lesson, int Part) : Reply(Language);

/// <summary>
/// A lesson that somebody puts into a message to others. It may stand where the bot is no member, and be read by anybody: it has
/// no buttons that come back to the bot, and only a lesson that everyone may see is shown like this.
/// </summary>
/// <param name="Language">The language.</param>
/// <param name="Lesson">The lesson.</param>
public sealed record SharedLessonReply(Language Language, Lesson Lesson) : Reply(Language);
