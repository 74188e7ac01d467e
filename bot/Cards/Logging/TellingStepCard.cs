using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Bot.Cards.Logging;

/// <summary>The data of a step of a telling that asks for something.</summary>
internal sealed record TellingStepCard : CardData
{
    /// <summary>A text longer than so many times the limit of the others has no field: it would come back cut.</summary>
    private const int FieldsPerLimit = 8;

    private static readonly string[] Checked =
    [
        ExperienceFields.Title, ExperienceFields.Problem, ExperienceFields.Action, ExperienceFields.Outcome, ExperienceFields.Category, ExperienceFields.Status,
        ExperienceFields.Phase, ExperienceFields.Technology, ExperienceFields.Supplier, ExperienceFields.Project, ExperienceFields.Organisation, ExperienceFields.Sector,
        ExperienceFields.ToldFor,
    ];

    private static readonly string[] Shared = [ExperienceFields.Material, ExperienceFields.MayContact, ExperienceFields.Keywords];

    public string? Notice { get; init; }

    public string? Masked { get; init; }

    /// <summary>What may be about the health of a person; null if nothing is.</summary>
    public string? Health { get; init; }

    /// <summary>The curator's reason, where it came back.</summary>
    public string? Returned { get; init; }

    /// <summary>"Trin 2 af 4: Tjek"; null where a single field is corrected.</summary>
    public string? Progress { get; init; }

    public required string Heading { get; init; }

    public string? Ask { get; init; }

    public string? Example { get; init; }

    public string? Question { get; init; }

    public string? QuestionId { get; init; }

    /// <summary>What is told already, and what stood on an older card.</summary>
    public required IReadOnlyList<LabelledText> Told { get; init; }

    public string? NearHeading { get; init; }

    public required IReadOnlyList<NearLesson> Near { get; init; }

    public string? AddedTo { get; init; }

    public string? TooLong { get; init; }

    public required IReadOnlyList<ExperienceInput> Fields { get; init; }

    public required string Next { get; init; }

    public string? Skip { get; init; }

    public required bool CanGoBack { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static TellingStepCard Of(TellingReply reply, LoggingCardTexts texts, int limit)
    {
        var submission = reply.Submission;
        var (step, field) = (submission.Step, submission.Field);
        var all = Inputs(reply, texts);
        var fields = all.Where(input => input.Value is null || input.Value.Length <= limit * FieldsPerLimit).ToList();
        var key = field is null ? step.ToString() : "Field";
        var heading = field is null ? texts["Heading" + key] : texts.Format("HeadingField", texts["Field." + field]);
        var masked = texts.Masked(reply.Masked);
        return new TellingStepCard
        {
            Speak = Shortened.To(string.Join(' ', new[] { reply.Notice, masked, heading + (heading.EndsWith('?') ? "" : "."), texts["Ask" + key] }.OfType<string>()), 1_000),
            Summary = heading,
            Notice = reply.Notice,
            Masked = masked,
            Health = field is null ? texts.Health(reply.Health) : null,
            Returned = ReturnedWith(submission, texts, limit),
            Progress = field is null ? texts.Format("Progress", TellingCourse.Stage(step), texts["Stage" + TellingCourse.Stage(step)]) : null,
            Heading = heading,
            Ask = texts["Ask" + key],
            Example = field is null && step < TellingStep.Check ? texts["Example" + step] : null,
            Question = reply.Question is { } question ? texts.Format("YouAsked", Shortened.To(question, Math.Min(limit, 300))) : null,
            QuestionId = reply.QuestionId,
            Told = [.. ToldBefore(submission, texts, limit), .. Earlier(reply, texts, limit)],
            NearHeading = reply.Near.Count == 0 ? null : texts[$"Near{reply.Near.Count}"],
            Near = [.. reply.Near.Select(lesson => NearLesson.Of(lesson, texts, limit))],
            AddedTo = submission.Kind != SubmissionKind.Addition ? null
                : reply.AddedTo is { } lesson ? texts.Format("AddedTo", Shortened.To(lesson.Title, Math.Min(limit, 200))) : texts["AddedToGone"],
            TooLong = fields.Count < all.Count ? texts["TooLong"] : null,
            Fields = fields,
            Next = texts["Next" + (field is null && step >= TellingStep.Check ? step.ToString() : "")],
            Skip = field is null && TellingCourse.CanSkip(step) ? texts["Skip" + step] : null,
            CanGoBack = field is not null || step > TellingStep.Story,
        };
    }

    /// <summary>The curator's reason for the one who told it, where it came back; null if it did not.</summary>
    /// <param name="submission">The telling.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    internal static string? ReturnedWith(Submission submission, LoggingCardTexts texts, int limit)
        => submission.Status == SubmissionStatus.Returned && submission.Trail.LastOrDefault(entry => entry.Kind == SubmissionMoveKind.Return)?.Reason is { } reason
            ? texts.Format("ReturnedBecause", Shortened.To(reason, Math.Max(limit, 300))) : null;

    private static List<ExperienceInput> Inputs(TellingReply reply, LoggingCardTexts texts)
    {
        var submission = reply.Submission;
        var inputs = new ExperienceInputs(submission.Text, reply.Faults, texts);
        var single = submission.Field ?? TellingTexts.FieldOf(submission.Step);
        if (single is not null)
        {
            var input = inputs.Of(single);
            return [reply.Typed is { } typed ? input with { Value = typed } : input];
        }

        return submission.Step == TellingStep.Sharing
            ? [.. reply.Reach.Count > 0 ? [inputs.Visible(reply.Reach)] : Array.Empty<ExperienceInput>(), .. Shared.Select(inputs.Of)]
            : [.. Checked.Select(inputs.Of)];
    }

    private static IEnumerable<LabelledText> ToldBefore(Submission submission, LoggingCardTexts texts, int limit)
    {
        var text = submission.Text;
        return submission.Field is not null || submission.Step is TellingStep.Story or > TellingStep.Outcome ? []
            : new[] { (ExperienceFields.Problem, text.Problem), (ExperienceFields.Action, text.Action), (ExperienceFields.Outcome, text.Outcome) }
                .Where(part => part.Item2.Length > 0 && part.Item1 != TellingTexts.FieldOf(submission.Step))
                .Select(part => new LabelledText(texts["Field." + part.Item1], Shortened.To(part.Item2, Math.Min(limit, 300))));
    }

    private static IEnumerable<LabelledText> Earlier(TellingReply reply, LoggingCardTexts texts, int limit)
        => reply.Earlier.Select(field => new LabelledText(texts.Format("Earlier", texts["Field." + field.Field]), Shortened.To(field.Text, Math.Max(limit, 300))));
}
