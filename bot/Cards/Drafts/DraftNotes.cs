using TeamsPilotBot.Bot.Cards.Templating;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Drafts;

namespace TeamsPilotBot.Bot.Cards.Drafts;

/// <summary>The lines of text that draw attention to a move. They are plain text: what people wrote in them does nothing.</summary>
internal static class DraftNotes
{
    private const int LongestTitle = 100;
    private const int LongestReason = 200;

    /// <summary>The line about a move, for those who did not make it.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="texts">The texts in the language of the reader.</param>
    public static string Of(DraftNoteReply reply, DraftCardTexts texts)
    {
        var entry = reply.Entry;
        var key = entry.Kind switch
        {
            DraftMoveKind.Drop => "NoteDrop",
            DraftMoveKind.Edit => "NoteEdit",
            _ when reply.Draft.Status == DraftStatus.ReadyForReview => "NoteReady",
            _ => entry.Text is null ? "NoteApprove" : "NoteEditApprove",
        };
        return texts.Format(key, texts.Who(entry.As), Quoted(reply.Draft.Text.Title, LongestTitle), Quoted(entry.Reason ?? "", LongestReason));
    }

    private static string Quoted(string text, int limit) => Shortened.To(PlainText.Line(text), limit);
}
