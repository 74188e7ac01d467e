using System.Runtime.CompilerServices;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Search.Lexicon;

namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>
/// The words and phrases of questions that the thesaurus knows. What they stand for is kept for as long as the thesaurus keeps
/// it. Safe to use from several threads.
/// </summary>
/// <param name="language">Has the thesaurus.</param>
/// <param name="lessons">How rare words are.</param>
internal sealed class KnownPhrases(LanguageData language, LessonWords lessons)
{
    private const double LeastNearness = 0.3;

    // Short English words are other words in Danish.
    private const int ShortestInOtherLanguage = 4;

    private readonly ConditionalWeakTable<IReadOnlyList<Expansion>, Meaning> meanings = [];

    /// <summary>Those of a question.</summary>
    /// <param name="tokens">Its words.</param>
    /// <param name="english">Whether it is English: then Danish phrases are looked for too, as people mix them in.</param>
    public List<KnownPhrase> In(List<Token> tokens, bool english)
    {
        var thesaurus = language.Thesaurus;
        var found = new List<KnownPhrase>();
        Add(AnalyzedRow.Terms(tokens, english: false), english ? ShortestInOtherLanguage : 0);
        if (english)
        {
            Add(AnalyzedRow.Terms(tokens, english: true), 0);
        }

        return found;

        void Add(string[] terms, int shortest)
        {
            for (var place = 0; place < terms.Length; place++)
            {
                foreach (var match in thesaurus.Matches(terms, place).Where(m => m.Length > 1 || tokens[place].Text.Length >= shortest))
                {
                    var meaning = meanings.GetValue(match.Expansions, MeaningOf);
                    found.Add(new KnownPhrase(place, match.Length, string.Join(' ', terms, place, match.Length), meaning.Ways, meaning.Rarity));
                }
            }
        }
    }

    private Meaning MeaningOf(IReadOnlyList<Expansion> expansions) => new(
        [.. expansions.Select(e => (TermHash.Of(string.Join(' ', e.Terms)), Nearness(e))).Where(way => way.Item2 >= LeastNearness)],
        expansions.Where(e => e.Terms.Count == 1).Select(e => lessons.RarityOf(e.Terms[0])).Max());

    // The weights of the thesaurus are made for searching, where the word itself must win; two questions may well use two words.
    private static float Nearness(Expansion expansion) => (float)Math.Min(1, 1.1 * expansion.Weight);

    private sealed record Meaning((ulong Way, float Nearness)[] Ways, double? Rarity);
}

/// <summary>A word or phrase of a question that the thesaurus knows.</summary>
/// <param name="First">The place of its first word.</param>
/// <param name="Length">How many words it spans.</param>
/// <param name="Key">Its terms with spaces between them.</param>
/// <param name="Ways">What it may stand for, and how nearly.</param>
/// <param name="Rarity">The rarity of the rarest word that it may stand for; null if lessons hold none.</param>
internal sealed record KnownPhrase(int First, int Length, string Key, (ulong Way, float Nearness)[] Ways, double? Rarity)
{
    /// <summary>Whether it spans a word.</summary>
    public bool Spans(int place) => First <= place && place < First + Length;
}
