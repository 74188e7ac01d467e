namespace TeamsPilotBot.Benchmarks.HandOffs;

/// <summary>Many questions of few: each as asked about one municipality after another, and every third with words before it.</summary>
internal static class VariedQuestions
{
    private static readonly string[] Municipalities = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "municipalities.txt"));

    /// <summary>A question.</summary>
    /// <param name="texts">The few.</param>
    /// <param name="number">Its number.</param>
    public static string Of(IReadOnlyList<string> texts, int number)
    {
        var text = texts[number % texts.Count];
        var place = Municipalities[number / texts.Count % Municipalities.Length];
        return number % 3 == 0 ? $"Vi er i gang med et projekt i {place}. {text}" : $"{text} Vi sidder i {place}.";
    }
}
