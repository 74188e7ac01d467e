using TeamsPilotBot.Bot.Cards.HandOffs;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Submissions.Reading;

namespace TeamsPilotBot.Bot.Cards.Logging;

/// <summary>Makes the fields of an experience, filled with what is told so far.</summary>
/// <param name="text">What is told.</param>
/// <param name="faults">What is wrong with it.</param>
/// <param name="texts">The texts in the language of the card.</param>
internal sealed class ExperienceInputs(ExperienceText text, IReadOnlyCollection<TextFault> faults, LoggingCardTexts texts)
{
    private const int Short = 300;

    /// <summary>The field with an id.</summary>
    /// <param name="field">One of <see cref="ExperienceFields"/> that a teller fills.</param>
    public ExperienceInput Of(string field) => field switch
    {
        ExperienceFields.Story => Text(field, text.Story, Story.Longest, multiline: true),
        ExperienceFields.Title => Text(field, text.Title, LessonValidator.LongestTitle, multiline: false),
        ExperienceFields.Problem => Text(field, text.Problem, LessonValidator.LongestText, multiline: true),
        ExperienceFields.Action => Text(field, text.Action, LessonValidator.LongestText, multiline: true),
        ExperienceFields.Outcome => Text(field, text.Outcome, LessonValidator.LongestText, multiline: true),
        ExperienceFields.Technology => Text(field, string.Join(", ", text.Technology), Short, multiline: false),
        ExperienceFields.Supplier => Text(field, text.Supplier, Short, multiline: false),
        ExperienceFields.Project => Text(field, text.Project, Short, multiline: false),
        ExperienceFields.Organisation => Text(field, text.Organisation, Short, multiline: false),
        ExperienceFields.ToldFor => Text(field, text.ToldFor, Short, multiline: false),
        ExperienceFields.Keywords => Text(field, string.Join(", ", text.Keywords), Short * 2, multiline: false),
        ExperienceFields.AsOf => Text(field, text.AsOf, 10, multiline: false),
        ExperienceFields.Status => Choice(field, text.Status?.ToString(), texts.Statuses),
        ExperienceFields.Category => Choice(field, text.Category?.ToString(), texts.Categories),
        ExperienceFields.Phase => Choice(field, text.Phase.ToString(), texts.Choices<Phase>()),
        ExperienceFields.Sector => Choice(field, text.Sector?.ToString(), texts.Choices<Sector>()),
        ExperienceFields.MayContact => Choice(field, text.MayContact ? "true" : "false", [new(texts["MayContactYes"], "true"), new(texts["MayContactNo"], "false")]),
        ExperienceFields.Material => Choice(field, string.Join(",", text.Material), texts.Choices<Material>()) with { Kind = "choices" },
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A field that a teller does not fill."),
    };

    /// <summary>Who may see it, of those who can.</summary>
    /// <param name="reach">Who can be let to see it, the widest first.</param>
    public ExperienceInput Visible(IReadOnlyList<Visibility> reach)
        => Choice(
            ExperienceFields.Visibility,
            (reach.Contains(text.Visibility) ? text.Visibility : Visibility.Everyone).ToString(),
            [.. reach.Select(seen => new Choice(texts.Format("Visibility" + seen, seen == Visibility.Organisation ? text.Organisation : SectorName()), seen.ToString()))]);

    private string SectorName() => text.Sector is { } sector ? texts["SectorOf" + sector] : "";

    private ExperienceInput Text(string field, string? value, int most, bool multiline) => new(field, Label(field), value ?? "")
    {
        Kind = "text",
        Most = most,
        Multiline = multiline,
        Placeholder = texts["Placeholder" + (multiline ? "Long" : "Short")],
        Fault = FaultOf(field),
    };

    private ExperienceInput Choice(string field, string? value, IReadOnlyList<Choice> choices) => new(field, Label(field), value)
    {
        Kind = "choice",
        Placeholder = texts["Choose"],
        Fault = FaultOf(field),
        Choices = choices,
    };

    private string Label(string field) => texts["Field." + field];

    private string? FaultOf(string field)
        => faults.FirstOrDefault(fault => fault.Field == (field == ExperienceFields.Action ? "action" : field)) switch
        {
            null => null,
            { Kind: TextFaultKind.TooLong, Most: var most } => texts.Format("FaultTooLong", most),
            { Kind: TextFaultKind.NotAllowed } => texts["FaultNotAllowed"],
            _ => texts[field is ExperienceFields.Category or ExperienceFields.Status or ExperienceFields.Sector ? "FaultChoose" : "FaultMissing"],
        };
}
