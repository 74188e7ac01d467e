using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Projects.Matching;

/// <summary>Names what two experiences are both about, in words that stand in a sentence. Pure.</summary>
internal static class MatchTopics
{
    private const int Most = 2;

    /// <summary>Search words are nouns for the most part. These endings are those of adjectives, which do not stand alone in a sentence.</summary>
    private static readonly string[] OfAdjectives = ["ativ", "lig", "isk", "bar", "som", "ende"];

    /// <summary>
    /// The rarest search words of either lesson whose every part is in both. They are nouns, which words of the texts need not be; a technology
    /// that is named anyway is left out.
    /// </summary>
    public static EquatableList<string> Of(SolvedPair pair, string? technology, MatchTerms terms)
    {
        var shared = pair.Solved.Terms.Intersect(pair.Open.Terms, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var words = (pair.Open.Lesson?.Keywords ?? []).Concat(pair.Solved.Lesson?.Keywords ?? [])
            .Where(word => !string.Equals(word, technology, StringComparison.OrdinalIgnoreCase))
            .Select(word => (Word: word, Terms: terms.Of([word])))
            .Where(word => word.Terms.Count > 0 && shared.IsSupersetOf(word.Terms) && word.Terms.Any(terms.IsTelling))
            .Where(word => !word.Word.Split(' ').Any(part => OfAdjectives.Any(ending => part.EndsWith(ending, StringComparison.Ordinal))))
            .OrderByDescending(word => word.Terms.Max(terms.Worth)).ThenBy(word => word.Word, StringComparer.Ordinal);
        var chosen = new List<(string Word, IReadOnlySet<string> Terms)>();
        foreach (var word in words)
        {
            if (chosen.Count < Most && !chosen.Any(other => other.Terms.Overlaps(word.Terms)))
            {
                chosen.Add(word);
            }
        }

        return [.. chosen.Select(word => word.Word)];
    }
}
