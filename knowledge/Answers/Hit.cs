using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>A lesson that was found.</summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="Score">Higher is better; only comparable within one answer.</param>
/// <param name="Why">The words of the question that the lesson matched, as typed, strongest first.</param>
/// <param name="Closeness">How sure the match is, for words such as "meget tæt på".</param>
public sealed record Hit(Lesson Lesson, double Score, EquatableList<string> Why, Closeness Closeness)
{
    /// <summary>The lesson that has taken its place, if there is one that the reader may see; else null.</summary>
    public Lesson? SupersededBy { get; init; }
}

/// <summary>How sure a match is. Shown in words, never as a percentage.</summary>
public enum Closeness
{
    /// <summary>About the very thing.</summary>
    VeryClose,

    /// <summary>Probably about the thing.</summary>
    Close,

    /// <summary>Perhaps of use.</summary>
    Perhaps,
}

/// <summary>Two lessons that point in different directions and stand side by side.</summary>
/// <param name="First">The newer one, or the one of higher authority.</param>
/// <param name="Second">The other.</param>
public sealed record Conflict(Lesson First, Lesson Second)
{
    /// <summary>Whether it went differently for them: not where both are good news, or both of one project.</summary>
    public bool IsOpposite => !(IsGood(First) && IsGood(Second)) && (First.ProjectId is null || First.ProjectId != Second.ProjectId);

    private static bool IsGood(Lesson lesson) => lesson.Status is LessonStatus.Solved or LessonStatus.PartlySolved or LessonStatus.GoodPractice;
}
