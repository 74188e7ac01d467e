using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>Reads the additions of a lesson's record: as a list of objects, or in CSV as the JSON text of one.</summary>
internal static class LessonAdditions
{
    private const string Field = "additions";

    /// <summary>The additions. One that breaks a rule refuses the whole record, so that none goes missing unseen.</summary>
    /// <param name="fields">The record.</param>
    public static EquatableList<LessonAddition> Read(FieldReader fields)
        => [.. fields.Objects(Field).Select(inner =>
        {
            var addition = new LessonAddition
            {
                Id = LessonValidator.Id(inner),
                Action = inner.RequiredText("action", LessonValidator.LongestText),
                Outcome = inner.RequiredText("outcome", LessonValidator.LongestText),
                Status = inner.Choice<LessonStatus>("status"),
                Organisation = inner.Text("organisation", LessonValidator.LongestText),
                Project = inner.Text("project", LessonValidator.LongestText),
                AsOf = LessonValidator.AsOf(inner),
                Owner = inner.Text("owner", LessonValidator.LongestText),
            };
            fields.Take(Field, inner);
            return addition;
        })];
}
