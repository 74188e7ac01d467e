using System.Numerics;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Search.Indexing;

namespace TeamsPilotBot.Knowledge.Search.Queries;

/// <summary>Finds the words of the index that a misspelt word may have meant.</summary>
/// <param name="vocabulary">The words of the index.</param>
/// <param name="visible">Which of them the reader may know of.</param>
internal sealed class Spelling(Vocabulary vocabulary, VisibleTerms visible)
{
    private const int MostNeighbours = 4;
    private const double SlipInEnding = 0.7;

    /// <summary>The nearest terms, nearest first, and how near: 1 would be the same.</summary>
    /// <param name="term">A term that the index does not hold.</param>
    /// <param name="word">The folded word that it is the term of.</param>
    public IReadOnlyList<(int Term, double Nearness)> Neighbours(string term, string word)
    {
        var english = term.StartsWith(TermAnalyzer.EnglishPrefix, StringComparison.Ordinal);
        var length = english ? term.Length - TermAnalyzer.EnglishPrefix.Length : term.Length;
        if (length < 4)
        {
            return [];
        }

        var bound = length < 6 ? 1f : length < 9 ? 1.5f : 2f;
        var letters = LetterMask.Of(term);
        var near = new List<(int Term, float Distance)>();
        for (var number = 0; number < vocabulary.Count; number++)
        {
            var candidate = vocabulary.Term(number);
            if (Math.Abs(candidate.Length - term.Length) > 2 || vocabulary.LessonsWith(number) == 0
                || BitOperations.PopCount(letters ^ vocabulary.Letters(number)) > 4
                || english != candidate.StartsWith(TermAnalyzer.EnglishPrefix, StringComparison.Ordinal)
                || char.IsAsciiDigit(candidate[0]) || TermAnalyzer.IsPhrasing(candidate))
            {
                continue;
            }

            var distance = EditDistance.Between(term, candidate, bound);
            if (distance <= bound && distance > 0 && visible.Holds(number))
            {
                near.Add((number, distance + (SameStart(term, candidate, english) ? 0 : 0.5f)));
            }
        }

        if (near.Count == 0)
        {
            return [.. WithAnotherEnding(word, english).Select(t => (t, SlipInEnding))];
        }

        var nearest = near.Min(n => n.Distance);
        return [.. near.Where(n => n.Distance <= nearest + 0.25f)
            .OrderBy(n => n.Distance).ThenByDescending(n => vocabulary.OpenLessonsWith(n.Term))
            .Take(MostNeighbours)
            .Select(n => (n.Term, Math.Max(0.3, 1 - (0.25 * n.Distance))))];
    }

    // A slip in the ending keeps the stemmer from taking it off, and leaves the stem far from what was meant: samtykek.
    private IEnumerable<int> WithAnotherEnding(string word, bool english)
    {
        string[] words = [word[..^2] + word[^1] + word[^2], word[..^1]];
        return words.Select(w => visible.Find(english ? TermAnalyzer.English(w) : TermAnalyzer.Danish(w))).Where(t => t >= 0).Take(1);
    }

    private static bool SameStart(string a, string b, bool english)
    {
        var start = english ? TermAnalyzer.EnglishPrefix.Length : 0;
        return a[start] == b[start];
    }
}
