using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Search.Lexicon;

/// <summary>Reads the words of short texts with all that may stand for them, for registries too small for an index. Immutable.</summary>
/// <param name="language">Word lists and thesaurus.</param>
/// <param name="words">Words that compounds may be made of, besides those of the thesaurus.</param>
internal sealed class ConceptReader(LanguageData language, IEnumerable<string> words)
{
    private const double WeakestWord = 0.5;
    private const double NearestMeaning = 0.6;

    private readonly TermAnalyzer analyzer = new(new CompoundSplitter([.. words, .. language.Thesaurus.Words]));

    /// <summary>The terms of a Danish text.</summary>
    /// <param name="text">The text.</param>
    public HashSet<string> Terms(string text)
        => Tokenizer.Tokenize(text).Where(t => language.WeakWords.Weight(t, english: false) > 0)
            .SelectMany(t => analyzer.Analyze(t, english: false)).Select(t => t.Term).ToHashSet(StringComparer.Ordinal);

    /// <summary>Each word of a question that says something, as the set of all terms that may stand for it.</summary>
    /// <param name="text">The question, in either language.</param>
    public IEnumerable<HashSet<string>> Concepts(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        var danish = tokens.Select(t => TermAnalyzer.Danish(t.Text)).ToList();
        var english = tokens.Select(t => TermAnalyzer.English(t.Text)).ToList();
        for (var place = 0; place < tokens.Count; place++)
        {
            if (language.WeakWords.Weight(tokens[place], english: false) < WeakestWord
                || language.WeakWords.Weight(tokens[place], english: true) < WeakestWord)
            {
                continue;
            }

            var ways = analyzer.Analyze(tokens[place], english: false).Select(t => t.Term).Append(english[place]).ToHashSet(StringComparer.Ordinal);
            var expansions = language.Thesaurus.Matches(danish, place).Concat(language.Thesaurus.Matches(english, place))
                .SelectMany(m => m.Expansions).Where(e => e.Terms.Count == 1 && e.Weight > NearestMeaning);
            ways.UnionWith(expansions.Select(e => e.Terms[0]));
            yield return ways;
        }
    }
}
