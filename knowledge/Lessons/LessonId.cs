using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>The form that ids of lessons have.</summary>
public static partial class LessonId
{
    /// <summary>Whether a text could be the id of a lesson; whether there is one is another matter.</summary>
    /// <param name="text">The text.</param>
    public static bool IsWellFormed(string text) => Form().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{2,60}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
