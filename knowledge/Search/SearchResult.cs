using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Search;

/// <summary>A lesson that a search found.</summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="Score">Higher is better; only comparable within one result.</param>
/// <param name="Coverage">How much of what the question is about the lesson speaks of, by weight: 0 to 1.</param>
/// <param name="Why">The words of the question that matched, as typed, strongest first.</param>
public sealed record FoundLesson(Lesson Lesson, double Score, double Coverage, EquatableList<string> Why);

/// <summary>What a search found.</summary>
/// <param name="Found">The lessons, best first.</param>
/// <param name="Unknown">Words of the question that say something and that no lesson holds, as typed.</param>
/// <param name="ContentWords">How many words of the question say something.</param>
public sealed record SearchResult(EquatableList<FoundLesson> Found, EquatableList<string> Unknown, int ContentWords);
