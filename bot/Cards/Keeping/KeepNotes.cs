using TeamsPilotBot.Bot.Cards.Templating;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.Keeping;

/// <summary>The lines of text about lessons. They are plain text: what people wrote in them does nothing.</summary>
internal static class KeepNotes
{
    private const int LongestTitle = 100;
    private const int LongestWord = 500;
    private const int MostNamed = 3;

    /// <summary>The line about a person's lessons.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="texts">The texts in the language of the reader.</param>
    public static string Of(KeeperNoteReply reply, KeepCardTexts texts)
    {
        var (kind, items) = (reply.Note.Kind, reply.Note.Items);
        if (kind == KeeperNoteKind.Thanks)
        {
            var most = items.OrderByDescending(item => item.Count).ToList();
            return string.Join(' ',
            [
                .. most.Take(MostNamed).Select(item => item.Count == 1
                    ? texts.Format("NoteHelpedOne", Title(item.Title))
                    : texts.Format("NoteHelpedMany", Title(item.Title), texts.Number(item.Count))),
                .. most.Count > MostNamed ? [texts.Format("NoteMore", texts.Number(most.Count - MostNamed))] : Array.Empty<string>(),
                texts["NoteThanks"],
            ]);
        }

        return items.Count == 1
            ? texts.Format($"Note{kind}1", Named(items[0], texts))
            : texts.Format($"Note{kind}", Names(items, texts), texts.Number(Math.Max(items.Count, 1)));
    }

    /// <summary>The line to the one who reported a lesson.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="texts">The texts in the language of the reader.</param>
    public static string Of(ReportClosedReply reply, KeepCardTexts texts)
    {
        var closing = reply.Report.Closing!;
        var line = texts.Format($"ClosedNote{closing.Outcome}", Title(reply.Report.Title));
        return closing.Note is { } word ? $"{line} {texts.Format("ClosedNoteWord", Shortened.To(PlainText.Line(word), LongestWord))}" : line;
    }

    private static string Names(EquatableList<KeeperNoteItem> items, KeepCardTexts texts)
    {
        var named = items.Take(MostNamed).Select(item => Named(item, texts)).ToList();
        return items.Count > MostNamed
            ? texts.Format("NoteAndMore", string.Join(", ", named), texts.Number(items.Count - MostNamed))
            : named.Count < 2 ? string.Concat(named) : texts.Format("And", string.Join(", ", named.SkipLast(1)), named[^1]);
    }

    private static string Named(KeeperNoteItem item, KeepCardTexts texts)
        => item.Title.Length == 0 ? texts["HiddenTitle"] : texts.Format("Quoted", Title(item.Title));

    private static string Title(string title) => Shortened.To(PlainText.Line(title), LongestTitle);
}
