using TeamsPilotBot.Knowledge.Evaluation;

namespace TeamsPilotBot.Benchmarks.Measuring;

/// <summary>The judged questions that searches are measured with.</summary>
internal static class Questions
{
    /// <summary>The file with the development questions.</summary>
    public static string DevelopmentFile { get; } = Path.Combine(AppContext.BaseDirectory, "Data", "questions.dev.json");

    /// <summary>Reads a file of judged questions.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">The file cannot be used.</exception>
    public static async Task<IReadOnlyList<JudgedQuestion>> ReadAsync(string path)
    {
        await using var stream = File.OpenRead(path);
        var read = await QuestionFile.ReadAsync(stream, CancellationToken.None);
        return read.Problem is { } problem
            ? throw new InvalidDataException($"{path}: {problem.Fault} at {problem.Place} {problem.Field}")
            : read.Questions;
    }
}
