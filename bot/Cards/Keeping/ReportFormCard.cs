using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards.Keeping;

/// <summary>The data of the form on which a reader says what is wrong.</summary>
internal sealed record ReportFormCard : CardData
{
    public string? Notice { get; init; }

    public string? Masked { get; init; }

    public required string Title { get; init; }

    public required bool IsSent { get; init; }

    public required string Typed { get; init; }

    /// <summary>The most characters of the field.</summary>
    public required int Most { get; init; }

    public int? First { get; init; }

    /// <summary>Shows the lesson again: in its answer, or by its id where there is none.</summary>
    public required string BackVerb { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static ReportFormCard Of(ReportFormReply reply, KeepCardTexts texts, int limit)
    {
        var title = Shortened.To(reply.Title, Math.Min(limit, 200));
        var masked = texts.Masked(reply.Masked);
        return new ReportFormCard
        {
            Speak = string.Join(' ', new[] { reply.Notice, texts["FormHeading"], title + ".", reply.IsSent ? texts["FormSent"] : null, masked }.OfType<string>()),
            Summary = $"{texts["FormHeading"]} {title}",
            Notice = reply.Notice,
            Masked = masked,
            Title = title,
            IsSent = reply.IsSent,
            Typed = reply.Typed,

            // Whoever wrote too much gets it back to shorten it.
            Most = Math.Max(LessonValidator.LongestText, reply.Typed.Length),
            First = reply.First,
            BackVerb = reply.QuestionId is null ? "showLesson" : "readLesson",
        };
    }
}
