using System.Text;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>Small facts about tellings. Pure.</summary>
public static class Telling
{
    /// <summary>The fields that can be changed one at a time from the preview.</summary>
    public static IReadOnlyList<string> Editable { get; } =
    [
        ExperienceFields.Title, ExperienceFields.Problem, ExperienceFields.Action, ExperienceFields.Outcome, ExperienceFields.Status, ExperienceFields.Category,
        ExperienceFields.Phase, ExperienceFields.Technology, ExperienceFields.Supplier, ExperienceFields.Project, ExperienceFields.Organisation, ExperienceFields.ToldFor,
        ExperienceFields.AsOf,
    ];

    /// <summary>Whether somebody has told anything in it yet.</summary>
    /// <param name="submission">The telling.</param>
    public static bool HasText(Submission submission)
    {
        ArgumentNullException.ThrowIfNull(submission);
        var text = submission.Text;
        return new[] { text.Story, text.Title, text.Problem, text.Action, text.Outcome }.Any(part => part.Length > 0);
    }

    /// <summary>Whether a text has a letter or a digit.</summary>
    /// <param name="text">The text.</param>
    public static bool HasWords(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.EnumerateRunes().Any(Rune.IsLetterOrDigit);
    }

    /// <summary>A question as something that a colleague would search for: one line, and no comma, which would cut it.</summary>
    /// <param name="question">The question.</param>
    internal static string SearchOf(string question)
        => string.Join(' ', question.Replace(",", " ", StringComparison.Ordinal).Replace(";", " ", StringComparison.Ordinal)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('?', '.', ' ');
}
