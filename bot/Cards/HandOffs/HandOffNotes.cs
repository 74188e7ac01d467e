using TeamsPilotBot.Bot.Cards.Templating;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.HandOffs;

namespace TeamsPilotBot.Bot.Cards.HandOffs;

/// <summary>The lines of text that draw attention to a move. They are plain text: what people wrote in them does nothing.</summary>
internal static class HandOffNotes
{
    private const int LongestQuestion = 100;
    private const int LongestGist = 200;

    /// <summary>The line about a move, for the one who reads it.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="texts">The texts in the language of the reader.</param>
    public static string Of(HandOffNoteReply reply, HandOffTexts texts)
    {
        var (handOff, entry) = (reply.HandOff, reply.Entry);
        var people = new HandOffPeople(handOff, reply.Viewer, null, texts);
        var about = texts.Format(reply.Viewer == HandOffViewer.Asker ? "NoteAbout" : "NoteOf", Quoted(handOff.Question.Text, LongestQuestion));
        var suggestion = handOff.SuggestionOf(entry);
        var holder = entry.Kind == MoveKind.PassOn ? people.At(entry.Place) : people.Given(entry) ?? people.At(handOff.Place);
        return texts.Format(
            Key(reply),
            PlainText.Line(people.MoverInFull(entry)),
            about,
            Quoted(entry.Text ?? suggestion?.Text ?? "", LongestGist),
            PlainText.Line(holder),
            entry.Because is { } because ? texts["Because" + because] : null,
            suggestion is null ? null : PlainText.Line(people.Helper(suggestion)));
    }

    private static string Key(HandOffNoteReply reply) => (reply.Viewer, reply.Entry.Kind) switch
    {
        (_, MoveKind.SuggestionSolved or MoveKind.SuggestionFellShort) when reply.ToHelper => $"NoteHelper{reply.Entry.Kind}",
        (HandOffViewer.Asker, MoveKind.Accept or MoveKind.LookInto or MoveKind.AskBack or MoveKind.Forward or MoveKind.Decline or MoveKind.Escalate
            or MoveKind.Reassign or MoveKind.PassOn or MoveKind.Answer or MoveKind.Suggest or MoveKind.Close
            or MoveKind.Remind) => $"NoteAsker{reply.Entry.Kind}",
        (HandOffViewer.Contact or HandOffViewer.Administrator, MoveKind.NotSolved) when reply.Entry.Text is null => "NoteDeskNotSolvedBare",
        (HandOffViewer.Contact or HandOffViewer.Administrator or HandOffViewer.Former, MoveKind.Reply or MoveKind.NotSolved or MoveKind.ConfirmSolved
            or MoveKind.SuggestionSolved or MoveKind.Withdraw or MoveKind.Close or MoveKind.Remind) => $"NoteDesk{reply.Entry.Kind}",
        (HandOffViewer.Follower, MoveKind.Answer or MoveKind.SuggestionSolved) => $"NoteFollower{reply.Entry.Kind}",
        _ => "NoteOther",
    };

    private static string Quoted(string text, int limit) => Shortened.To(PlainText.Line(text), limit);
}
