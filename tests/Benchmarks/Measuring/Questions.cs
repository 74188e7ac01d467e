using TeamsPilotBot.Knowledge.Evaluation;

namespace TeamsPilotBot.Benchmarks.Measuring;

/// <summary>The judged questions that searches are measured with.</summary>
internal static class Questions
{
    /// <summary>The file with the development questions.</summary>
    public static string DevelopmentFile { get; } = Path.Combine(AppContext.BaseDirectory, "Data", "questions.dev.json");

    /// <summary>Reads a file of judged questions; if it cannot be used, says why and returns null.</summary>
    /// <param name="path">The file.</param>
    public static async Task<IReadOnlyList<JudgedQuestion>?> ReadAsync(string path)
    {
        if (!File.Exists(path))
        {
            Console.Error.WriteLine($"There is no file {path}.");
            return null;
        }

        await using var stream = File.OpenRead(path);
        var read = await QuestionFile.ReadAsync(stream, CancellationToken.None);
        if (read.Problem is { } problem)
        {
            Console.Error.WriteLine($"{path} cannot be used: {problem.Fault} at {problem.Place} {problem.Field}");
            return null;
        }

        return read.Questions;
    }
}
