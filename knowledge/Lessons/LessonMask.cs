using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>
/// Masks personal data in every text of a lesson. References and ids are searched for CPR numbers only, because line numbers
/// and the like look as telephone numbers do. Health of one person stays, with a warning: it may be what the lesson is about.
/// </summary>
internal static class LessonMask
{
    /// <summary>The lesson with marks in place of personal data, and a warning for each field that held some.</summary>
    /// <param name="lesson">The lesson as it was read.</param>
    /// <param name="fields">Takes the warnings.</param>
    public static Lesson Apply(Lesson lesson, FieldReader fields)
    {
        string Text(string name, string text, int longest = LessonValidator.LongestText)
            => Fit(fields, name, Looked(fields, name, text), longest);
        string Reference(string name, string text) => Masked(fields, name, text, PersonalData.NumbersOnly);
        EquatableList<string> Texts(string name, EquatableList<string> texts) => Each(texts, text => Text(name, text));
        EquatableList<string> References(string name, EquatableList<string> texts) => Each(texts, text => Reference(name, text));

        return lesson with
        {
            Title = Text("title", lesson.Title, LessonValidator.LongestTitle),
            Problem = Text("problem", lesson.Problem),
            Action = lesson.Action is { } action ? Text("action", action) : null,
            Outcome = lesson.Outcome is { } outcome ? Text("outcome", outcome) : null,
            Project = lesson.Project is { } project ? Text("project", project) : null,
            ProjectId = lesson.ProjectId is { } projectId ? Reference("projectId", projectId) : null,
            Organisation = lesson.Organisation is { } organisation ? Text("organisation", organisation) : null,
            Technology = Texts("technology", lesson.Technology),
            Supplier = lesson.Supplier is { } supplier ? Text("supplier", supplier) : null,
            Keywords = Texts("keywords", lesson.Keywords),
            Source = lesson.Source is { } source
                ? new SourceReference(Reference("source.document", source.Document), Reference("source.lines", source.Lines))
                : null,
            Related = References("related", lesson.Related),
            Contradicts = References("contradicts", lesson.Contradicts),
            Asks = new AskedQuestions { Da = Texts("asks.da", lesson.Asks.Da), En = Texts("asks.en", lesson.Asks.En) },
            Supersedes = References("supersedes", lesson.Supersedes),
            Additions = [.. lesson.Additions.Select(addition => addition with
            {
                Action = Text("additions.action", addition.Action),
                Outcome = Text("additions.outcome", addition.Outcome),
                Organisation = addition.Organisation is { } place ? Text("additions.organisation", place) : null,
                Project = addition.Project is { } name ? Text("additions.project", name) : null,
                Owner = addition.Owner is { } teller ? Reference("additions.owner", teller) : null,
            })],
            Owner = lesson.Owner is { } owner ? Reference("owner", owner) : null,
        };
    }

    private static EquatableList<string> Each(EquatableList<string> texts, Func<string, string> change) => [.. texts.Select(change)];

    private static string Looked(FieldReader fields, string name, string text)
    {
        var look = PersonalData.Look(text);
        if (look.Changed)
        {
            fields.Warn(look.Masked.All(place => place.Kind == PersonalDataKind.PersonName) ? "MaskedNames" : "Masked", name);
        }

        if (look.ToAsk.Count > 0)
        {
            fields.Warn("Health", name);
        }

        return look.Text;
    }

    private static string Masked(FieldReader fields, string name, string text, IReadOnlyList<IPersonalDataDetector> detectors)
    {
        var masked = PersonalData.Mask(text, detectors, Language.Danish);
        if (masked.Changed)
        {
            fields.Warn("Masked", name);
        }

        return masked.Text;
    }

    /// <summary>A mark can be longer than what it stands for; a text that no longer fits would be refused when it is read again.</summary>
    private static string Fit(FieldReader fields, string name, string text, int longest)
    {
        if (text.Length <= longest || text.EnumerateRunes().Count() <= longest)
        {
            return text;
        }

        fields.Warn("Shortened", name);
        return string.Concat(text.EnumerateRunes().Take(longest - 1)) + "…";
    }
}
