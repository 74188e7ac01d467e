using TeamsPilotBot.Bot.Cards.Templating;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Contacts;

namespace TeamsPilotBot.Bot.Cards.Directory;

/// <summary>The line of text that tells a person what became of their request. Plain text.</summary>
internal static class SeatNotes
{
    private const int Longest = 150;

    /// <summary>The line.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="texts">The texts in the language of the reader.</param>
    public static string Of(SeatNoteReply reply, DirectoryTexts texts)
    {
        var contact = reply.Contact is { } there ? PlainText.Line(Shortened.To($"{there.Role}, {there.Organisation}", Longest)) : texts["ThatContact"];
        return texts.Format(reply.Request.Status == SeatRequestStatus.Accepted ? "NoteAccepted" : "NoteRefused", contact);
    }
}
