using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Answers.Leads;

/// <summary>What a lesson says in words, and what of it may be told.</summary>
internal static class LessonWording
{
    /// <summary>The texts of a lesson that a lead may stand on.</summary>
    /// <param name="lesson">The lesson.</param>
    public static IEnumerable<string> Of(Lesson lesson)
        => new[] { lesson.Title, lesson.Problem, Action(lesson), lesson.Outcome, lesson.Organisation, lesson.Project, lesson.Supplier }
            .Concat(lesson.Technology).OfType<string>();

    /// <summary>What was done; null if that is the editor's advice, which is never told as what a project did.</summary>
    /// <param name="lesson">The lesson.</param>
    public static string? Action(Lesson lesson) => lesson.AdviceBasis == AdviceBasis.Inferred ? null : lesson.Action;
}
