using System.Text.Json;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Evaluation;

/// <summary>Reads files of judged questions: a JSON array of objects, UTF-8.</summary>
public static class QuestionFile
{
    private const int HighestGrade = 3;

    /// <summary>Reads a file of questions. One question that cannot be used makes the whole file unusable: measures over a part would mislead.</summary>
    /// <param name="json">The content.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<QuestionFileResult> ReadAsync(Stream json, CancellationToken cancellationToken)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(json, cancellationToken: cancellationToken);
            return Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            return new([], new(QuestionFault.NotJson, (int)(exception.LineNumber ?? 0) + 1, null));
        }
    }

    private static QuestionFileResult Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Array)
        {
            return new([], new(QuestionFault.NoArray, 0, null));
        }

        var questions = new List<JudgedQuestion>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in root.EnumerateArray())
        {
            var (question, field) = Question(element);
            if (question is null || !ids.Add(question.Id))
            {
                return new([], new(QuestionFault.Field, questions.Count + 1, field ?? "id"));
            }

            questions.Add(question);
        }

        return new(questions, null);
    }

    private static (JudgedQuestion? Question, string? WrongField) Question(JsonElement element)
        => element.ValueKind != JsonValueKind.Object ? (null, "id")
            : Text(element, "id") is not { Length: > 0 } id ? (null, "id")
            : Text(element, "question") is not { } text ? (null, "question")
            : Text(element, "kind") is not { Length: > 0 } kind ? (null, "kind")
            : Flag(element, "answerable") is not { } answerable ? (null, "answerable")
            : Grades(element) is not { } relevant ? (null, "relevant")
            : Action(element) is not { } action ? (null, "action")
            : (new JudgedQuestion(id, text, kind, answerable, relevant, action), null);

    private static string? Text(JsonElement element, string name)
        => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool? Flag(JsonElement element, string name)
        => element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean() : null;

    private static Dictionary<string, int>? Grades(JsonElement element)
    {
        var grades = new Dictionary<string, int>(StringComparer.Ordinal);
        if (!element.TryGetProperty("relevant", out var relevant) || relevant.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (var property in relevant.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.Number
                || !property.Value.TryGetInt32(out var grade) || grade is < 0 or > HighestGrade)
            {
                return null;
            }

            grades[property.Name] = grade;
        }

        return grades;
    }

    private static AnswerAction? Action(JsonElement element)
    {
        try
        {
            return element.TryGetProperty("action", out var value) && value.ValueKind == JsonValueKind.String
                ? value.Deserialize<AnswerAction>(LessonJson.Options) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
