using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Cards;

/// <summary>One lesson on a card.</summary>
internal sealed record LessonBlock
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Status { get; init; }

    public required string StatusColor { get; init; }

    public required string DotColor { get; init; }

    public required string Evidence { get; init; }

    public required string Place { get; init; }

    /// <summary>Whether the details are shown from the start.</summary>
    public required bool Open { get; init; }

    public required string Problem { get; init; }

    public required string ActionLabel { get; init; }

    public string? Action { get; init; }

    /// <summary>Whether the action is the editor's advice.</summary>
    public required bool Inferred { get; init; }

    public required bool SecondHand { get; init; }

    public required string OutcomeLabel { get; init; }

    public string? Outcome { get; init; }

    public string? Why { get; init; }

    public required string Source { get; init; }

    /// <summary>In short, what became of it since; null if there is nothing to say.</summary>
    public string? Since { get; init; }

    /// <summary>Whether there is more to read, because a text was cut, others have added to it, or something can be shared, so that there must be a way to read on.</summary>
    public required bool Cut { get; init; }

    /// <summary>Whether there is somebody to contact.</summary>
    public required bool HasOwner { get; init; }

    /// <summary>"yes" or "no" if the person has said whether it helped.</summary>
    public string? Said { get; init; }

    /// <summary>A lesson as the card shows it.</summary>
    /// <param name="hit">The lesson as it was found.</param>
    /// <param name="verdict">What the lessons say.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    /// <param name="open">Whether the details are shown from the start.</param>
    /// <param name="said">Whether the person called it helpful; null if they have not said.</param>
    public static LessonBlock Of(Hit hit, Verdict verdict, CardTexts texts, int limit, bool open, bool? said)
    {
        var words = new LessonWords(texts);
        var lesson = hit.Lesson;
        return Of(lesson, words, limit) with
        {
            Open = open,
            Since = words.Since(lesson, hit.SupersededBy is not null),
            Why = words.Why(hit, verdict) is { } why ? Shortened.To(why, limit) : null,
            Said = said switch { true => "yes", false => "no", null => null },
        };
    }

    /// <summary>A lesson that was not found by the question itself, such as the other side of a contradiction.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="words">The words in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static LessonBlock Of(Lesson lesson, LessonWords words, int limit) => new()
    {
        Id = lesson.Id,
        Title = Shortened.To(lesson.Title, limit),
        Status = words.Status(lesson),
        StatusColor = LessonWords.TextColor(lesson.Status),
        DotColor = LessonWords.DotColor(lesson.Status),
        Evidence = words.Evidence(lesson),
        Place = Shortened.To(words.Place(lesson), limit),
        Open = true,
        Problem = Shortened.To(lesson.Problem, limit),
        ActionLabel = words.ActionLabel(lesson),
        Action = lesson.Action is { } action ? Shortened.To(action, limit) : null,
        Inferred = lesson.AdviceBasis == AdviceBasis.Inferred && lesson.Action is not null,
        SecondHand = lesson.SecondHand,
        OutcomeLabel = words.OutcomeLabel(lesson),
        Outcome = lesson.Outcome is { } outcome ? Shortened.To(outcome, limit) : null,
        Source = Shortened.To(words.Source(lesson), limit),
        Since = words.Since(lesson, superseded: false),
        Cut = new[] { lesson.Title, lesson.Problem, lesson.Action, lesson.Outcome }.Any(text => text?.Length > limit) || lesson.Additions.Count + lesson.Material.Count > 0,
        HasOwner = lesson.Organisation is not null || lesson.ProjectId is not null,
    };
}
