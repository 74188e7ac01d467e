using TeamsPilotBot.Bot.Cards.Templating;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Bot.Cards.Reviewing;

/// <summary>The lines of text that draw attention to a decision. They are plain text: what people wrote in them does nothing.</summary>
internal static class SubmissionNotes
{
    private const int LongestTitle = 100;
    private const int LongestReason = 400;

    /// <summary>The line about a decision.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="texts">The texts in the language of the reader.</param>
    public static string Of(SubmissionNoteReply reply, ReviewCardTexts texts)
    {
        var key = (reply.ToAuthor, reply.Entry.Kind) switch
        {
            (true, SubmissionMoveKind.Reject) => "NoteRejected",
            (true, SubmissionMoveKind.Return) => "NoteReturned",
            (true, _) => "NotePublished" + reply.Submission.Kind,
            (false, SubmissionMoveKind.Reopen) => "NoteReopened",
            (false, _) => "NoteSentAgain",
        };
        return texts.Format(key, Quoted(reply.Submission.Text.Title, LongestTitle), Quoted(reply.Entry.Reason ?? "", LongestReason));
    }

    private static string Quoted(string text, int limit) => Shortened.To(PlainText.Line(text), limit);
}
