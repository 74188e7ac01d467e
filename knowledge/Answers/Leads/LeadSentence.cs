using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Answers.Leads;

/// <summary>A sentence that a language model wrote.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Lessons">The ids of the lessons that it says to stand on.</param>
public sealed record LeadSentence(string Text, EquatableList<string> Lessons)
{
    /// <summary>The lessons that sentences stand on, each once, in the order in which they are first cited: the first is [1].</summary>
    /// <param name="sentences">The sentences, in order.</param>
    public static EquatableList<string> Cited(IEnumerable<LeadSentence> sentences)
        => [.. sentences.SelectMany(sentence => sentence.Lessons).Distinct(StringComparer.Ordinal)];
}
