using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Bot.Cards.Reviewing;

/// <summary>The fields of an experience that a curator, or the owner of a lesson, can change.</summary>
/// <param name="texts">The texts in the language of the card.</param>
/// <param name="faults">What is wrong with what the fields hold.</param>
internal sealed class ExperienceForm(ReviewCardTexts texts, EquatableList<TextFault> faults)
{
    /// <summary>A text longer than so many times the limit of the others has no field: it would come back cut.</summary>
    private const int FieldsPerLimit = 8;

    private const int LongestLine = 500;

    /// <summary>The fields.</summary>
    /// <param name="text">What they hold.</param>
    /// <param name="wanted">Nobody opens it further than this.</param>
    /// <param name="limit">The most characters of one text on the card.</param>
    /// <returns>The fields, and a sentence if a text is too long to have one.</returns>
    public (IReadOnlyList<FormField> Fields, string? TooLong) Of(ExperienceText text, Visibility wanted, int limit)
    {
        var all = new List<FormField>
        {
            Text(ExperienceFields.Title, "title", text.Title, LessonValidator.LongestTitle),
            Text(ExperienceFields.Problem, "problem", text.Problem, LessonValidator.LongestText, multiline: true),
            Text(ExperienceFields.Action, "action", text.Action, LessonValidator.LongestText, multiline: true),
            Text(ExperienceFields.Outcome, "outcome", text.Outcome, LessonValidator.LongestText, multiline: true),
            Choose(ExperienceFields.Category, "category", text.Category, texts.Category),
            Choose(ExperienceFields.Status, "status", text.Status, status => texts.Common["Status" + status]),
            Choose<Evidence>(ExperienceFields.Evidence, "evidence", text.Evidence, evidence => texts.Common["Evidence" + evidence]),
            Choose<Phase>(ExperienceFields.Phase, "phase", text.Phase, phase => texts["Phase" + phase]),
            Text(ExperienceFields.Technology, "technology", Joined(text.Technology), LongestLine),
            Text(ExperienceFields.Project, "project", text.Project ?? "", LongestLine),
            Text(ExperienceFields.Organisation, "organisation", text.Organisation ?? "", LongestLine),
            Choose(ExperienceFields.Sector, "sector", text.Sector, texts.Sector),
            Text(ExperienceFields.AsOf, "asOf", text.AsOf, 10),
            Choose<Visibility>(ExperienceFields.Visibility, "visibility", text.Visibility, texts.Visibility, visibility => visibility >= wanted),
            Text(ExperienceFields.Keywords, "keywords", Joined(text.Keywords), LongestLine),
            Text(ExperienceFields.Supersedes, "supersedes", Joined(text.Supersedes), LongestLine),
            Text(ExperienceFields.Contradicts, "contradicts", Joined(text.Contradicts), LongestLine),
        };
        var fields = all.Where(field => field.IsChoice || field.Value!.Length <= Math.Min(field.Most!.Value, Math.Max(limit * FieldsPerLimit, LongestLine))).ToList();
        return (fields, fields.Count < all.Count ? texts["TooLong"] : null);
    }

    private static string Joined(IEnumerable<string> items) => string.Join(", ", items);

    private FormField Text(string id, string name, string value, int most, bool multiline = false) => new()
    {
        Id = id, Label = Label(name), Value = value, Most = most, Multiline = multiline, Fault = FaultOf(name),
    };

    private FormField Choose<T>(string id, string name, T? value, Func<T, string> title, Func<T, bool>? only = null)
        where T : struct, Enum
        => new()
        {
            Id = id,
            Label = Label(name),
            Value = value?.ToString(),
            Choices = [.. Enum.GetValues<T>().Where(one => only?.Invoke(one) ?? true).Select(one => new Choice(Capitalised(title(one)), one.ToString()))],
            Fault = FaultOf(name),
        };

    /// <summary>Words that stand within sentences elsewhere.</summary>
    private static string Capitalised(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private string Label(string name) => texts["Label" + char.ToUpperInvariant(name[0]) + name[1..]];

    private string? FaultOf(string name) => faults.FirstOrDefault(fault => fault.Field == name) switch
    {
        null => null,
        { Kind: TextFaultKind.Missing } => texts["FaultMissing"],
        { Kind: TextFaultKind.TooLong, Most: var most } => texts.Format("FaultTooLong", most),
        _ => texts[name switch { "visibility" => "FaultVisibility", "asOf" => "FaultMonth", "supersedes" or "contradicts" => "FaultLessons", _ => "FaultNotAllowed" }],
    };
}
