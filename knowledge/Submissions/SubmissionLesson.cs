using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Rights;

namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>Makes the lesson of a telling, by the rules for all lessons. Pure.</summary>
public static class SubmissionLesson
{
    /// <summary>The lesson as it would be published, or what is wrong with the text.</summary>
    /// <param name="submission">The telling.</param>
    /// <param name="text">The text: the telling's own, or another that somebody wants.</param>
    /// <returns>One of the two: a lesson, or at least one fault.</returns>
    public static (Lesson? Lesson, EquatableList<TextFault> Faults) Of(Submission submission, ExperienceText text)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(text);
        var record = new Dictionary<string, object?>
        {
            ["id"] = submission.Id,
            ["title"] = text.Title,
            ["problem"] = text.Problem,
            ["action"] = text.Action,
            ["outcome"] = text.Outcome,
            ["status"] = text.Status,
            ["evidence"] = text.Evidence,
            ["secondHand"] = text.ToldFor is not null,
            ["category"] = text.Category,
            ["phase"] = text.Phase,
            ["sector"] = text.Sector ?? Sector.CrossSector,
            ["project"] = text.Project,
            ["projectId"] = text.ProjectId,
            ["organisation"] = text.Organisation,
            ["technology"] = text.Technology,
            ["supplier"] = text.Supplier,
            ["asOf"] = text.AsOf.Length > 0 ? text.AsOf : Month(submission.ChangedAt),
            ["keywords"] = text.Keywords,
            ["material"] = text.Material,
            ["mayContact"] = text.MayContact,
            ["supersedes"] = text.Supersedes,
            ["contradicts"] = text.Contradicts,
            ["visibility"] = text.Visibility,
            ["source"] = submission.Source is { } source ? new SourceReference(source, "") : null,
            ["owner"] = Pseudonym.Is(submission.AuthorKey) ? null : submission.AuthorKey,
            ["confirmed"] = Day(submission.ChangedAt),
        };
        var read = LessonValidator.Validate(JsonSerializer.SerializeToElement(record, LessonJson.Options));
        EquatableList<TextFault> faults = [.. read.Reasons.Select(FaultOf), .. Missing(text), .. Closed(text)];
        return faults.Count == 0 ? (read.Lesson, faults) : (null, [.. faults.DistinctBy(fault => fault.Field)]);
    }

    /// <summary>What it becomes where it is added to a lesson.</summary>
    /// <param name="submission">The telling; its text makes a lesson.</param>
    public static LessonAddition Addition(Submission submission)
    {
        ArgumentNullException.ThrowIfNull(submission);
        var text = submission.Text;
        return new LessonAddition
        {
            Id = submission.Id,
            Action = text.Action,
            Outcome = text.Outcome,
            Status = text.Status ?? LessonStatus.Unclear,
            Organisation = text.Organisation,
            Project = text.Project,
            AsOf = text.AsOf.Length > 0 ? text.AsOf : Month(submission.ChangedAt),
            Owner = Pseudonym.Is(submission.AuthorKey) ? null : submission.AuthorKey,
        };
    }

    /// <summary>The text of a lesson that is there, to be changed.</summary>
    /// <param name="lesson">The lesson.</param>
    public static ExperienceText TextOf(Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return new ExperienceText
        {
            Title = lesson.Title,
            Problem = lesson.Problem,
            Action = lesson.Action ?? "",
            Outcome = lesson.Outcome ?? "",
            Status = lesson.Status,
            Evidence = lesson.Evidence,
            Category = lesson.Category,
            Phase = lesson.Phase,
            Technology = lesson.Technology,
            Supplier = lesson.Supplier,
            Project = lesson.Project,
            ProjectId = lesson.ProjectId,
            Organisation = lesson.Organisation,
            Sector = lesson.Sector,
            AsOf = lesson.AsOf,
            Visibility = lesson.Visibility,
            Material = lesson.Material,
            MayContact = lesson.MayContact,
            Keywords = lesson.Keywords,
            Supersedes = lesson.Supersedes,
            Contradicts = lesson.Contradicts,
        };
    }

    /// <summary>A lesson with a text that was made of it and changed. What the text says nothing of stays.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="text">The text; it makes a lesson.</param>
    public static Lesson Changed(Lesson lesson, ExperienceText text)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(text);
        return lesson with
        {
            Title = text.Title,
            Problem = text.Problem,
            Action = text.Action.Length > 0 ? text.Action : null,
            Outcome = text.Outcome.Length > 0 ? text.Outcome : null,
            Status = text.Status ?? lesson.Status,
            Evidence = text.Evidence,
            Category = text.Category ?? lesson.Category,
            Phase = text.Phase,
            Technology = text.Technology,
            Supplier = text.Supplier,
            Project = text.Project,
            ProjectId = text.ProjectId,
            Organisation = text.Organisation,
            Sector = text.Sector ?? lesson.Sector,
            AsOf = text.AsOf.Length > 0 ? text.AsOf : lesson.AsOf,
            Visibility = text.Visibility,
            Material = text.Material,
            MayContact = text.MayContact,
            Keywords = text.Keywords,
            Supersedes = text.Supersedes,
            Contradicts = text.Contradicts,
        };
    }

    /// <summary>What is wrong with a lesson that was changed; a lesson from a document may lack what one that people tell may not.</summary>
    /// <param name="lesson">The lesson.</param>
    internal static EquatableList<TextFault> FaultsOf(Lesson lesson)
        => [.. LessonValidator.Validate(JsonSerializer.SerializeToElement(lesson, LessonJson.Options)).Reasons.Select(FaultOf)
            .Concat(Closed(TextOf(lesson))).DistinctBy(fault => fault.Field)];

    /// <summary>The month of a moment in Denmark, as YYYY-MM.</summary>
    /// <param name="moment">The moment.</param>
    internal static string Month(DateTimeOffset moment) => Day(moment)[..7];

    /// <summary>The day of a moment in Denmark, as YYYY-MM-DD.</summary>
    /// <param name="moment">The moment.</param>
    internal static string Day(DateTimeOffset moment) => Calendar.DanishTime.DayOf(moment).ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A lesson from a document may lack these, one that people tell may not.</summary>
    private static IEnumerable<TextFault> Missing(ExperienceText text)
        => new[] { ("action", text.Action), ("outcome", text.Outcome) }
            .Where(field => string.IsNullOrWhiteSpace(field.Item2)).Select(field => new TextFault(field.Item1, TextFaultKind.Missing));

    /// <summary>What is kept to an organisation or a sector must say to which, or nobody would ever see it.</summary>
    private static IEnumerable<TextFault> Closed(ExperienceText text)
    {
        if (text.Visibility == Visibility.Organisation && string.IsNullOrWhiteSpace(text.Organisation))
        {
            yield return new TextFault("organisation", TextFaultKind.Missing);
        }

        if (text.Visibility == Visibility.Sector && text.Sector is null or Sector.CrossSector)
        {
            yield return new TextFault("sector", TextFaultKind.Missing);
        }
    }

    private static TextFault FaultOf(RecordNote note)
    {
        var field = note.Values.Count > 0 ? note.Values[0] : "";
        return note.Key switch
        {
            "Missing" => new TextFault(field, TextFaultKind.Missing),
            "TooLong" => new TextFault(field, TextFaultKind.TooLong, field == "title" ? LessonValidator.LongestTitle : LessonValidator.LongestText),
            "BadMonth" => new TextFault("asOf", TextFaultKind.NotAllowed),
            _ => new TextFault(field, TextFaultKind.NotAllowed),
        };
    }
}
