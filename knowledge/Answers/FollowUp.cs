using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>What a message asks for once the question before it is taken in.</summary>
/// <param name="Text">What to search for.</param>
/// <param name="Filter">Which lessons count; null for all.</param>
internal sealed record Subject(string Text, Func<Lesson, bool>? Filter);

/// <summary>Reads follow-ups: "og hvad med regionerne?", "kun dem i drift" keep the subject of the question before.</summary>
/// <param name="words">Words that say little.</param>
internal sealed class FollowUp(WeakWords words)
{
    private static readonly string[] Openings =
    [
        "og hvad med", "hvad med", "og hvad så", "og i", "og for", "og hos", "kun", "men kun", "og kun", "men hvad",
        "what about", "and what about", "how about", "and in", "and for", "only", "but only", "just the", "and the",
    ];

    /// <summary>The subject of a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="previous">The question before it; null if there was none.</param>
    public Subject Read(string text, string? previous)
    {
        var filters = WordFilters.In(text);
        if (previous is null || !IsFollowUp(text))
        {
            return new Subject(text, StartsWithOnly(text) ? filters.Filter : null);
        }

        var rest = string.Join(' ', Tokenizer.Tokenize(text).Where(t => !filters.Used.Contains(t.Text)).Select(t => t.Surface));
        return new Subject($"{previous} {Strip(rest)}".Trim(), filters.Filter);
    }

    private bool IsFollowUp(string text)
        => Opening(text) is not null
            || !Tokenizer.Tokenize(text).Any(t => words.Weight(t, english: false) == 1 && words.Weight(t, english: true) == 1);

    private static bool StartsWithOnly(string text) => Opening(text) is "kun" or "only";

    private static string Strip(string text) => Opening(text) is { } opening ? text[opening.Length..].Trim() : text;

    private static string? Opening(string text)
    {
        var start = TextFolding.Fold(text).TrimStart();
        return Openings.OrderByDescending(o => o.Length).FirstOrDefault(o => start.StartsWith(o + " ", StringComparison.Ordinal));
    }
}
