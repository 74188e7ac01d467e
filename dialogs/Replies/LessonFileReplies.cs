using TeamsPilotBot.Knowledge.Lessons.Uploads;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>A card about files of lessons.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
public abstract record LessonFileReply(Language Language, string Nonce) : Reply(Language);

/// <summary>How lessons get out and in as files.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Lessons">How many lessons there are.</param>
public sealed record LessonFilesReply(Language Language, string Nonce, int Lessons) : LessonFileReply(Language, Nonce);

/// <summary>What taking a file in that was sent would come to, or came to.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Result">What became of it; it has an upload.</param>
public sealed record LessonUploadReply(Language Language, string Nonce, UploadResult Result) : LessonFileReply(Language, Nonce);
