using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Bot.Cards.Logging;

/// <summary>The data of a card that says something of a telling and offers what can be done.</summary>
internal sealed record TellingNoteCard : CardData
{
    public string? Notice { get; init; }

    public required string Heading { get; init; }

    public IReadOnlyList<PlainSentence> Sentences { get; init; } = [];

    public LessonBlock? Lesson { get; init; }

    public ExperienceInput? Field { get; init; }

    public required IReadOnlyList<NoteButton> Buttons { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static TellingNoteCard Of(LoggingCard reply, LoggingCardTexts texts, int limit)
    {
        var card = reply switch
        {
            TellingChoiceReply choice => Choice(choice, texts, limit),
            TellingCancelReply cancel => Cancel(cancel, texts, limit),
            TellingDoneReply done => Done(done, texts, limit),
            TellingUnsavedReply unsaved => Unsaved(unsaved, texts),
            TellingLessonReply lesson => Read(lesson, texts, limit),
            _ => throw new ArgumentOutOfRangeException(nameof(reply), reply.GetType().Name, "There is no card for this reply."),
        };
        return card with { Notice = reply.Notice, Speak = Shortened.To(string.Join(' ', [card.Heading, .. card.Sentences.Select(sentence => sentence.Text)]), 1_000) };
    }

    /// <summary>What a telling is called: its title, or how it begins.</summary>
    /// <param name="submission">The telling.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters.</param>
    internal static string NameOf(Submission submission, LoggingCardTexts texts, int limit)
    {
        var text = submission.Text;
        var name = new[] { text.Title, text.Problem, text.Story, text.Action, text.Outcome }.FirstOrDefault(part => part.Length > 0);
        return name is null ? texts["Untitled"] : Shortened.To(name.ReplaceLineEndings(" "), Math.Min(limit, 120));
    }

    private static TellingNoteCard Make(string heading, IEnumerable<string> sentences, params NoteButton[] buttons) => new()
    {
        Speak = heading,
        Summary = heading,
        Heading = heading,
        Sentences = [.. sentences.Select(sentence => new PlainSentence(sentence))],
        Buttons = buttons,
    };

    private static TellingNoteCard Choice(TellingChoiceReply reply, LoggingCardTexts texts, int limit) => Make(
        texts["ChoiceHeading"],
        [texts.Format("ChoiceText", NameOf(reply.Open, texts, limit))],
        new NoteButton(texts["GoOnThat"], Verb(LoggingVerb.GoOn)) { SubmissionId = reply.Open.Id, Style = "positive" },
        new NoteButton(texts["BeginNew"], Verb(LoggingVerb.Begin)) { QuestionId = reply.QuestionId });

    private static TellingNoteCard Cancel(TellingCancelReply reply, LoggingCardTexts texts, int limit) => Make(
        texts["CancelHeading"],
        [texts.Format(reply.Submission.IsOpen ? "CancelText" : "CancelSentText", NameOf(reply.Submission, texts, limit))],
        new NoteButton(texts[reply.Submission.IsOpen ? "Keep" : "KeepSent"], Verb(reply.Submission.IsOpen ? LoggingVerb.GoOn : LoggingVerb.View)) { SubmissionId = reply.Submission.Id, Style = "positive" },
        new NoteButton(texts[reply.Submission.IsOpen ? "ThrowAway" : "TakeBack"], Verb(LoggingVerb.Withdraw)) { SubmissionId = reply.Submission.Id, Style = "destructive" });

    private static TellingNoteCard Done(TellingDoneReply reply, LoggingCardTexts texts, int limit)
    {
        var submission = reply.Submission;
        var key = submission.IsOpen ? "Paused" : submission.Status == SubmissionStatus.Withdrawn ? "Withdrawn" : "Sent";
        NoteButton[] goOn = submission.IsOpen ? [new NoteButton(texts["GoOn"], Verb(LoggingVerb.GoOn)) { SubmissionId = submission.Id, Style = "positive" }] : [];
        return Make(texts[key + "Heading"], [texts.Format(key + "Text", NameOf(submission, texts, limit))], reply.InForm ? [] : [.. goOn, new NoteButton(texts["Mine"], Verb(LoggingVerb.List))]);
    }

    private static TellingNoteCard Unsaved(TellingUnsavedReply reply, LoggingCardTexts texts)
    {
        var field = reply.Field ?? TellingTexts.FieldOf(reply.Step) ?? ExperienceFields.Story;
        return Make(
            texts["UnsavedHeading"],
            [texts["UnsavedText"]],
            new NoteButton(texts["TryAgain"], Verb(LoggingVerb.Next)) { SubmissionId = reply.SubmissionId, Step = reply.Step.ToString(), Single = reply.Field, Style = "positive" }) with
        {
            Field = new ExperienceInput(field, texts["Field." + field], reply.Text) { Kind = "text", Most = TellingTexts.Most(field), Multiline = true },
        };
    }

    private static TellingNoteCard Read(TellingLessonReply reply, LoggingCardTexts texts, int limit) => Make(
        Shortened.To(reply.Lesson.Title, 200),
        [],
        new NoteButton(texts["Back"], Verb(LoggingVerb.View)) { SubmissionId = reply.Submission.Id },
        new NoteButton(texts["AttachThis"], Verb(LoggingVerb.Attach)) { SubmissionId = reply.Submission.Id, LessonId = reply.Lesson.Id }) with
    {
        Lesson = LessonBlock.Of(reply.Lesson, new LessonWords(texts.Common), limit),
    };

    private static string Verb(LoggingVerb verb) => $"telling{verb}";
}

/// <summary>A button, with what it is about.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Verb">What it does.</param>
internal sealed record NoteButton(string Title, string Verb)
{
    public string? Style { get; init; }

    public string? SubmissionId { get; init; }

    public string? LessonId { get; init; }

    public string? QuestionId { get; init; }

    public string? Step { get; init; }

    public string? Single { get; init; }
}
