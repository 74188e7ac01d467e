using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>An answer as <c>ask --json</c> prints it.</summary>
internal sealed record AnswerJson(
    string Question,
    string Language,
    Verdict Verdict,
    string Lead,
    IReadOnlyList<HitJson> Hits,
    AnswerAction Action,
    IReadOnlyList<string[]> Conflicts,
    RouteJson? Route,
    double Milliseconds)
{
    /// <summary>An answer in the shape that is printed.</summary>
    /// <param name="question">The question as typed.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="elapsed">How long it took.</param>
    public static AnswerJson Of(string question, Answer answer, TimeSpan elapsed) => new(
        question,
        answer.Language.Code(),
        answer.Verdict,
        answer.Lead,
        [.. answer.Hits.Select(h => new HitJson(h.Lesson.Id, h.Lesson.Title, Math.Round(h.Score, 3), h.Lesson.Status, h.Lesson.Evidence, h.Why))],
        answer.Action,
        [.. answer.Conflicts.Select(c => new[] { c.First.Id, c.Second.Id })],
        answer.Route is { } route ? new RouteJson(route.Contact.Id, route.Contact.Name, route.Contact.Role, route.Reason) : null,
        Math.Round(elapsed.TotalMilliseconds, 1));
}

/// <summary>A lesson found, as <c>ask --json</c> prints it.</summary>
internal sealed record HitJson(
    string Id, string Title, double Score, LessonStatus Status, Evidence Evidence, EquatableList<string> Why);

/// <summary>The contact chosen, as <c>ask --json</c> prints it.</summary>
internal sealed record RouteJson(string ContactId, string Name, string Role, string Reason);
