using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Search;

/// <summary>A lesson that a search found.</summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="Score">Higher is better; only comparable within one result.</param>
/// <param name="Why">The words of the question that matched, as typed, strongest first.</param>
/// <param name="Quality">How much of the question the lesson speaks of.</param>
public sealed record FoundLesson(Lesson Lesson, double Score, EquatableList<string> Why, MatchQuality Quality)
{
    /// <summary>The cosine of the lesson's vector and the question's, −1 to 1; null if the search went by words alone or the lesson has no vector.</summary>
    public double? Similarity { get; init; }
}

/// <summary>How much of a question a lesson speaks of. Shares are by importance: what a word says, times its rarity.</summary>
/// <param name="Coverage">The share that the lesson speaks of, in whatever words: 0 to 1.</param>
/// <param name="LargestGap">The share of the most important word that it does not speak of: 0 to 1.</param>
/// <param name="MissingName">A name in the question that the lesson does not speak of, as typed; null if there is none.</param>
public sealed record MatchQuality(double Coverage, double LargestGap, string? MissingName);

/// <summary>What a search found.</summary>
/// <param name="Found">The lessons, best first.</param>
/// <param name="Unknown">Words of the question that say something and that no lesson holds, as typed.</param>
/// <param name="UnknownShare">The share of the question, by importance, that no lesson speaks of: 0 to 1.</param>
/// <param name="ContentWords">How many words of the question say something.</param>
public sealed record SearchResult(
    EquatableList<FoundLesson> Found, EquatableList<string> Unknown, double UnknownShare, int ContentWords)
{
    /// <summary>Words that no lesson holds, and the words that they were taken to be slips of, where the first lessons rest on it.</summary>
    public EquatableList<Reading> Readings { get; init; } = [];

    /// <summary>The two weightiest words of the question, if lessons hold each but none speaks of both; else null.</summary>
    public WordPair? Apart { get; init; }

    /// <summary>The result of looking for nothing.</summary>
    public static SearchResult Nothing { get; } = new([], [], 0, 0);
}

/// <summary>A word that was taken for another.</summary>
/// <param name="Typed">As it was typed.</param>
/// <param name="As">The word of a lesson that it was taken for.</param>
public sealed record Reading(string Typed, string As);

/// <summary>Two words of a question, as typed.</summary>
/// <param name="First">The one that comes first in it.</param>
/// <param name="Second">The other.</param>
public sealed record WordPair(string First, string Second);
