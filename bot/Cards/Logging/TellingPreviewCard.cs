using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Bot.Cards.Logging;

/// <summary>The data of a telling as it will look, or as it looks once it is sent.</summary>
internal sealed record TellingPreviewCard : CardData
{
    public string? Notice { get; init; }

    public string? Masked { get; init; }

    /// <summary>What may be about the health of a person; null if nothing is.</summary>
    public string? Health { get; init; }

    public string? Returned { get; init; }

    public string? Progress { get; init; }

    public required string Heading { get; init; }

    public string? Standing { get; init; }

    public string? AddedTo { get; init; }

    public string? ToldFor { get; init; }

    /// <summary>The lesson as others would read it; null if the text makes none yet.</summary>
    public LessonBlock? Lesson { get; init; }

    /// <summary>What is missing for a lesson.</summary>
    public string? Missing { get; init; }

    public required IReadOnlyList<LabelledText> Facts { get; init; }

    /// <summary>That something was taken out before; null if nothing was.</summary>
    public string? Removed { get; init; }

    public required bool Telling { get; init; }

    public required bool CanGoOn { get; init; }

    public required bool CanWithdraw { get; init; }

    /// <summary>What the button says by which it is sent.</summary>
    public required string Send { get; init; }

    public required IReadOnlyList<Choice> Edits { get; init; }

    /// <summary>The data of the card.</summary>
    /// <param name="reply">What to show.</param>
    /// <param name="texts">The texts in the language of the card.</param>
    /// <param name="limit">The most characters of one text.</param>
    public static TellingPreviewCard Of(TellingReply reply, LoggingCardTexts texts, int limit)
    {
        var submission = reply.Submission;
        var text = submission.Text;
        var telling = reply.Telling && submission.IsOpen;
        var (lesson, faults) = SubmissionLesson.Of(submission, text);
        var heading = telling ? texts["HeadingPreview"] : text.Title.Length > 0 ? Shortened.To(text.Title, 200) : texts["Untitled"];
        var standing = telling ? texts["AskPreview"] : TellingStanding.Of(submission, texts);
        return new TellingPreviewCard
        {
            Speak = Shortened.To(string.Join(' ', new[] { reply.Notice, texts.Masked(reply.Masked), texts.Health(reply.Health), heading + ".", standing }.OfType<string>()), 1_000),
            Summary = heading,
            Notice = reply.Notice,
            Masked = texts.Masked(reply.Masked),
            Health = texts.Health(reply.Health),
            Returned = TellingStepCard.ReturnedWith(submission, texts, limit),
            Progress = telling ? texts.Format("Progress", TellingCourse.Stage(TellingStep.Preview), texts["Stage4"]) : null,
            Heading = heading,
            Standing = standing,
            AddedTo = submission.Kind != SubmissionKind.Addition ? null
                : reply.AddedTo is { } whole ? texts.Format("AddedTo", Shortened.To(whole.Title, Math.Min(limit, 200))) : null,
            ToldFor = text.ToldFor is { } who ? texts.Format("ToldFor", Shortened.To(who, 200)) : null,
            Lesson = lesson is null ? null : LessonBlock.Of(lesson, new LessonWords(texts.Common), limit),
            Missing = lesson is null ? texts.Format("Missing", string.Join(", ", faults.Select(fault => FieldName(fault.Field, texts)))) : null,
            Facts = [.. FactsOf(reply, texts).Select(fact => fact with { Text = Shortened.To(fact.Text, Math.Min(limit, 300)) })],
            Removed = HasMarks(text) ? texts["Removed"] : null,
            Telling = telling,
            CanGoOn = !telling && submission.IsOpen,
            CanWithdraw = !telling && (submission.IsOpen || submission.Status == SubmissionStatus.InReview),
            Send = texts[reply.Health.Count == 0 ? "Send" : "SendAboutNobody"],
            Edits = telling ? [.. Dialogs.Logging.Telling.Editable.Select(field => new Choice(texts["Field." + field], field))] : [],
        };
    }

    private static string FieldName(string field, LoggingCardTexts texts)
        => texts["Field." + (field == "action" ? ExperienceFields.Action : ExperienceFields.All.Contains(field) ? field : ExperienceFields.Title)].TrimEnd('?');

    private static IEnumerable<LabelledText> FactsOf(TellingReply reply, LoggingCardTexts texts)
    {
        var text = reply.Submission.Text;
        string Named<T>(T value)
            where T : struct, Enum
            => texts[typeof(T).Name + value];
        return new (string Field, string? Value)[]
        {
            (ExperienceFields.Category, text.Category is { } category ? texts.Categories.First(choice => choice.Value == category.ToString()).Title : null),
            (ExperienceFields.Phase, text.Phase == Phase.Any ? null : Named(text.Phase)),
            (ExperienceFields.Technology, string.Join(", ", text.Technology)),
            (ExperienceFields.Supplier, text.Supplier),
            (ExperienceFields.Visibility, reply.Reach.Count == 0 ? null : new ExperienceInputs(text, [], texts).Visible(reply.Reach) is var seen ? seen.Choices.First(choice => choice.Value == seen.Value).Title : null),
            (ExperienceFields.Material, string.Join(", ", text.Material.Select(Named))),
            (ExperienceFields.MayContact, texts[text.MayContact ? "MayContactYes" : "MayContactNo"]),
            (ExperienceFields.Keywords, string.Join(", ", text.Keywords)),
        }.Where(fact => !string.IsNullOrEmpty(fact.Value)).Select(fact => new LabelledText(Label(texts["Field." + fact.Field]), fact.Value!));
    }

    private static string Label(string label) => label.EndsWith('?') ? label : label + ":";

    private static bool HasMarks(ExperienceText text)
        => new[] { text.Title, text.Problem, text.Action, text.Outcome }.Any(part => PersonalData.WithoutMarks(part) != part);
}
