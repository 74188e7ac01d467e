namespace TeamsPilotBot.Knowledge.Evaluation;

/// <summary>What a file of judged questions holds, or why it cannot be used.</summary>
/// <param name="Questions">The questions; empty if the file cannot be used.</param>
/// <param name="Problem">Why it cannot be used; null if it can.</param>
public sealed record QuestionFileResult(IReadOnlyList<JudgedQuestion> Questions, QuestionFileProblem? Problem);

/// <summary>What is wrong with a file of judged questions.</summary>
/// <param name="Fault">The kind of fault.</param>
/// <param name="Place">The line for <see cref="QuestionFault.NotJson"/>, the number of the question for <see cref="QuestionFault.Field"/>; both count from 1.</param>
/// <param name="Field">The field that is missing or has a value that cannot be used; null unless the fault is <see cref="QuestionFault.Field"/>.</param>
public sealed record QuestionFileProblem(QuestionFault Fault, int Place, string? Field);

/// <summary>Kinds of faults in a file of judged questions.</summary>
public enum QuestionFault
{
    /// <summary>It is not JSON.</summary>
    NotJson,

    /// <summary>It is JSON, but not an array.</summary>
    NoArray,

    /// <summary>A question lacks a field, or the field has a value that cannot be used.</summary>
    Field,
}
