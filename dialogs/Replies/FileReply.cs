using TeamsPilotBot.Dialogs.Files;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>A file that is offered in a personal chat: by Teams' file consent, or where the client has none by a link that works once.</summary>
/// <param name="Request">What the file is made of when it is fetched.</param>
/// <param name="Name">The file's name, with its ending.</param>
/// <param name="Description">What is in it, in a sentence.</param>
/// <param name="Size">How large it is now, in bytes.</param>
public sealed record FileReply(FileRequest Request, string Name, string Description, long Size) : Reply(Request.Language);
