using System.Security.Cryptography;
using System.Text;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Search.Vectors;

/// <summary>The text of a lesson that is embedded, and the hash that says whether it has changed.</summary>
internal static class LessonText
{
    // Models take about 8,000 tokens, and a Danish token is seldom shorter than two letters.
    private const int MostCharacters = 12_000;

    /// <summary>What a lesson says: title, problem, action, outcome, keywords and the questions it answers.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="withAsks">Whether the questions are taken in.</param>
    public static string Of(Lesson lesson, bool withAsks)
    {
        IEnumerable<string?> parts =
        [
            lesson.Title, lesson.Problem, lesson.Action, lesson.Outcome, string.Join(", ", lesson.Keywords),
            .. withAsks ? lesson.Asks.Da.Concat(lesson.Asks.En) : [],
        ];
        var text = string.Join('\n', parts.Where(p => !string.IsNullOrWhiteSpace(p)));
        return WholeCharacters.Beginning(text, MostCharacters);
    }

    /// <summary>The same for the same text and model, and for nothing else.</summary>
    /// <param name="model">The model.</param>
    /// <param name="text">The text.</param>
    /// <returns>64 hexadecimal digits.</returns>
    public static string Hash(string model, string text)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{model}\n{text}")));
}
