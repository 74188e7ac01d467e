using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>Reads and sets a single text of an experience, by the field or the step that asks for it. Pure.</summary>
public static class TellingTexts
{
    /// <summary>The field that a step asks for; null if it asks for several.</summary>
    /// <param name="step">The step.</param>
    public static string? FieldOf(TellingStep step) => step switch
    {
        TellingStep.Story => ExperienceFields.Story,
        TellingStep.Problem => ExperienceFields.Problem,
        TellingStep.Action => ExperienceFields.Action,
        TellingStep.Outcome => ExperienceFields.Outcome,
        _ => null,
    };

    /// <summary>The text in a field; empty where there is none, or the field holds no text.</summary>
    /// <param name="text">The experience.</param>
    /// <param name="field">The field.</param>
    public static string Of(ExperienceText text, string field) => field switch
    {
        ExperienceFields.Story => text.Story,
        ExperienceFields.Title => text.Title,
        ExperienceFields.Problem => text.Problem,
        ExperienceFields.Action => text.Action,
        ExperienceFields.Outcome => text.Outcome,
        ExperienceFields.Technology => string.Join(", ", text.Technology),
        ExperienceFields.Supplier => text.Supplier ?? "",
        ExperienceFields.Project => text.Project ?? "",
        ExperienceFields.Organisation => text.Organisation ?? "",
        ExperienceFields.ToldFor => text.ToldFor ?? "",
        ExperienceFields.Keywords => string.Join(", ", text.Keywords),
        ExperienceFields.AsOf => text.AsOf,
        _ => "",
    };

    /// <summary>Whether a field is typed; else it is chosen.</summary>
    /// <param name="field">The field.</param>
    public static bool IsTyped(string field) => field is not (ExperienceFields.Status or ExperienceFields.Evidence or ExperienceFields.Category or ExperienceFields.Phase
        or ExperienceFields.Sector or ExperienceFields.Visibility or ExperienceFields.Material or ExperienceFields.MayContact);

    /// <summary>Whether a field may be emptied.</summary>
    /// <param name="field">The field.</param>
    public static bool MayBeEmpty(string field) => field is ExperienceFields.Technology or ExperienceFields.Supplier or ExperienceFields.Project
        or ExperienceFields.Organisation or ExperienceFields.Keywords or ExperienceFields.ToldFor or ExperienceFields.AsOf;

    /// <summary>The most characters of a field.</summary>
    /// <param name="field">The field.</param>
    public static int Most(string field) => field switch
    {
        ExperienceFields.Story => Knowledge.Submissions.Reading.Story.Longest,
        ExperienceFields.Title => Knowledge.Lessons.LessonValidator.LongestTitle,
        _ => Knowledge.Lessons.LessonValidator.LongestText,
    };
}
