using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>
/// Reads one record as a lesson. It is refused if id, title, problem, status, evidence, category, sector or asOf is missing
/// or blank, an enumeration has an unknown value or one of another type, asOf is no month, the id has another form, or a
/// text is too long. Everything else is taken with a warning. Personal data is masked. Safe to use from several threads.
/// </summary>
public static partial class LessonValidator
{
    /// <summary>The most characters in a title.</summary>
    public const int LongestTitle = 200;

    /// <summary>The most characters in any other text.</summary>
    public const int LongestText = 4000;

    /// <summary>Reads a record.</summary>
    /// <param name="record">The record; anything but a JSON object is refused.</param>
    public static LessonReadResult Validate(JsonElement record)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            return new LessonReadResult(null, null, false, [RecordNote.Of("NotAnObject")], []);
        }

        var fields = new FieldReader(record);
        var lesson = Read(fields);
        var result = fields.Finish(lesson.Id, () => LessonMask.Apply(lesson, fields));
        return new LessonReadResult(result.Id, result.Record, fields.Has("visibility"), result.Reasons, result.Warnings);
    }

    private static Lesson Read(FieldReader fields)
    {
        var lesson = new Lesson
        {
            Id = Id(fields),
            Title = fields.RequiredText("title", LongestTitle),
            Problem = fields.RequiredText("problem", LongestText),
            Action = fields.Text("action", LongestText),
            Outcome = fields.Text("outcome", LongestText),
            Status = fields.Choice<LessonStatus>("status"),
            Evidence = fields.Choice<Evidence>("evidence"),
            AdviceBasis = fields.Choice<AdviceBasis>("adviceBasis", AdviceBasis.Source),
            SecondHand = fields.Flag("secondHand"),
            Category = fields.Choice<Category>("category"),
            ExperienceType = fields.Choice<ExperienceType>("experienceType", ExperienceType.Both),
            Phase = fields.Choice<Phase>("phase", Phase.Any),
            Sector = fields.Choice<Sector>("sector"),
            Project = fields.Text("project", LongestText),
            ProjectId = fields.Text("projectId", LongestText),
            Organisation = fields.Text("organisation", LongestText),
            Technology = fields.Texts("technology", LongestText),
            Supplier = fields.Text("supplier", LongestText),
            AsOf = AsOf(fields),
            Keywords = fields.Texts("keywords", LongestText),
            Source = Source(fields),
            Related = fields.Texts("related", LongestText),
            Contradicts = fields.Texts("contradicts", LongestText),
            Asks = Asks(fields),
            Visibility = fields.Has("visibility") ? fields.Choice<Visibility>("visibility", Visibility.Everyone) : Visibility.Everyone,
            Owner = fields.Text("owner", LongestText),
            Material = fields.Choices<Material>("material"),
            MayContact = fields.Flag("mayContact"),
            Supersedes = fields.Texts("supersedes", LongestText),
            Additions = LessonAdditions.Read(fields),
            Confirmed = fields.Date("confirmed")?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Unconfirmed = fields.Date("unconfirmed")?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Version = fields.Number("version") ?? 1,
        };
        fields.WarnOfOthers();
        return lesson;
    }

    /// <summary>The id of a record, or the empty string after a refusal.</summary>
    internal static string Id(FieldReader fields)
    {
        var id = fields.RequiredExactText("id", LongestText);
        if (PersonalData.Mask(id, PersonalData.NumbersOnly, Texts.Language.Danish).Changed)
        {
            fields.Refuse("IdIsPersonal");
            return string.Empty;
        }

        if (id.Length > 0 && !LessonId.IsWellFormed(id))
        {
            fields.Refuse("BadId", id);
        }

        return id;
    }

    /// <summary>The month of a record.</summary>
    internal static string AsOf(FieldReader fields)
    {
        var asOf = fields.RequiredExactText("asOf", LongestText);
        if (asOf.Length > 0 && !Month().IsMatch(asOf))
        {
            fields.Refuse("BadMonth", asOf);
        }

        return asOf;
    }

    private static SourceReference? Source(FieldReader fields)
    {
        SourceReference? source = null;
        if (fields.Nested("source") is { } inner)
        {
            var (document, lines) = (inner.Text("document", LongestText), inner.Text("lines", LongestText));
            source = document is null ? null : new SourceReference(document, lines ?? string.Empty);
            fields.Take("source", inner);
        }

        if (source is null)
        {
            fields.Warn("NoSource");
        }

        return source;
    }

    private static AskedQuestions Asks(FieldReader fields)
    {
        var asks = new AskedQuestions();
        if (fields.Nested("asks") is { } inner)
        {
            asks = new AskedQuestions { Da = inner.Texts("da", LongestText), En = inner.Texts("en", LongestText) };
            fields.Take("asks", inner);
        }

        if (asks.Da.Count + asks.En.Count == 0)
        {
            fields.Warn("NoAsks");
        }

        return asks;
    }

    [GeneratedRegex(@"\A[0-9]{4}-(?:0[1-9]|1[0-2])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Month();
}
