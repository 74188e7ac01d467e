using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Rights;

namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>Makes the lesson of a draft, by the rules for all lessons. Pure.</summary>
public static class DraftLesson
{
    /// <summary>The lesson as it would be, or what is wrong with the text.</summary>
    /// <param name="draftId">The id of the draft.</param>
    /// <param name="origin">What it has from its hand-off.</param>
    /// <param name="text">The text.</param>
    /// <returns>One of the two: a lesson, or at least one fault.</returns>
    public static (Lesson? Lesson, EquatableList<DraftFault> Faults) Of(string draftId, DraftOrigin origin, DraftText text)
    {
        ArgumentNullException.ThrowIfNull(origin);
        ArgumentNullException.ThrowIfNull(text);
        var record = new Dictionary<string, object?>
        {
            ["id"] = draftId,
            [DraftFault.Title] = text.Title,
            [DraftFault.Problem] = text.Problem,
            [DraftFault.Action] = text.Action,
            [DraftFault.Outcome] = text.Outcome,
            ["status"] = LessonStatus.Solved,
            ["evidence"] = origin.Evidence,
            [DraftFault.Category] = text.Category,
            ["sector"] = origin.Sector,
            ["project"] = origin.Project,
            ["organisation"] = origin.Organisation,
            ["asOf"] = origin.AsOf,
            ["source"] = new SourceReference(origin.Source, ""),
            ["visibility"] = text.Visibility,
            ["owner"] = Pseudonym.Is(origin.AskerKey) ? null : origin.AskerKey,
        };
        var read = LessonValidator.Validate(JsonSerializer.SerializeToElement(record, LessonJson.Options));
        EquatableList<DraftFault> faults = [.. read.Reasons.Select(DraftFault.Of), .. Missing(text)];
        return faults.Count == 0 ? (read.Lesson, faults) : (null, faults);
    }

    /// <summary>A lesson from a document may lack these, one that people tell may not.</summary>
    private static IEnumerable<DraftFault> Missing(DraftText text)
    {
        if (string.IsNullOrWhiteSpace(text.Action))
        {
            yield return new DraftFault(DraftFault.Action, DraftFault.MissingKey, null);
        }

        if (string.IsNullOrWhiteSpace(text.Outcome))
        {
            yield return new DraftFault(DraftFault.Outcome, DraftFault.MissingKey, null);
        }
    }
}

/// <summary>What is wrong with a field of a draft.</summary>
/// <param name="Field">The field, as lessons call it.</param>
/// <param name="Key">What is wrong: the key of the sentence among those for files of records.</param>
/// <param name="Most">The most characters, where the text is too long; null otherwise.</param>
public sealed record DraftFault(string Field, string Key, int? Most)
{
    /// <summary>The field with the lesson in a line.</summary>
    public const string Title = "title";

    /// <summary>The field with what was hard.</summary>
    public const string Problem = "problem";

    /// <summary>The field with what was done.</summary>
    public const string Action = "action";

    /// <summary>The field with how it ended.</summary>
    public const string Outcome = "outcome";

    /// <summary>The field with the area.</summary>
    public const string Category = "category";

    /// <summary>The key for a field that is empty.</summary>
    public const string MissingKey = "Missing";

    /// <summary>The key for a text that is too long.</summary>
    public const string TooLongKey = "TooLong";

    /// <summary>What the rules for lessons say.</summary>
    /// <param name="note">The reason why they refuse a record.</param>
    internal static DraftFault Of(RecordNote note)
    {
        var field = note.Values.Count > 0 ? note.Values[0] : "";
        return new DraftFault(field, note.Key, note.Key != TooLongKey ? null : field == Title ? LessonValidator.LongestTitle : LessonValidator.LongestText);
    }
}
