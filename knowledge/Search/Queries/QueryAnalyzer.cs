using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Search.Indexing;
using TeamsPilotBot.Knowledge.Search.Lexicon;

namespace TeamsPilotBot.Knowledge.Search.Queries;

/// <summary>Takes a question apart into concepts, and finds the ways in which the lessons of the index may put each.</summary>
internal sealed class QueryAnalyzer
{
    private const int MostTokens = 200;
    private const double PartsNearness = 0.85;

    private readonly IndexSnapshot snapshot;
    private readonly Vocabulary vocabulary;
    private readonly VisibleTerms visible;
    private readonly LanguageData language;
    private readonly SearchOptions options;
    private readonly RankingParameters ranking;
    private readonly Rarity rarity;
    private readonly Spelling spelling;

    public QueryAnalyzer(IndexSnapshot snapshot, Vocabulary vocabulary, VisibleTerms visible, LanguageData language, SearchOptions options)
    {
        this.snapshot = snapshot;
        this.vocabulary = vocabulary;
        this.visible = visible;
        this.language = language;
        this.options = options;
        ranking = options.Ranking;
        rarity = new Rarity(vocabulary, snapshot.Open);
        spelling = new Spelling(vocabulary, visible);
    }

    /// <summary>The concepts of a question.</summary>
    /// <param name="text">The question.</param>
    /// <param name="english">Whether it is English.</param>
    public Query Analyze(string text, bool english)
    {
        var tokens = Tokenizer.Tokenize(text).Take(MostTokens).ToList();
        var concepts = new List<Concept>();
        var inPhrase = new bool[tokens.Count];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var phrases = options.Without.HasFlag(SearchParts.Lexicon) ? [] : Phrases(tokens, english);
        foreach (var (first, match) in phrases.Where(p => p.Match.Length > 1))
        {
            concepts.Add(PhraseConcept(tokens, first, match));
            inPhrase.AsSpan(first, match.Length).Fill(true);
        }

        for (var place = 0; place < tokens.Count; place++)
        {
            var says = Says(tokens[place], english);
            if (says > 0 && seen.Add(tokens[place].Text))
            {
                var expansions = phrases.Where(p => p.First == place && p.Match.Length == 1).SelectMany(p => p.Match.Expansions);
                concepts.Add(WordConcept(tokens[place], place, says, inPhrase[place], english, expansions));
            }
        }

        concepts.AddRange(Phrasing(tokens, english));
        return new Query(concepts);
    }

    // How a question is put tells it from others about the same, where lessons know questions that they answer.
    private IEnumerable<Concept> Phrasing(List<Token> tokens, bool english)
        => tokens.Where(t => t.Kind == TokenKind.Word && language.WeakWords.Weight(t, english) == 0)
            .Select(t => visible.Find(TermAnalyzer.Phrasing(t.Text, english))).Distinct()
            .Where(term => term >= 0)
            .Select(term => Concept.OfPhrasing(term, ranking.Phrasing, rarity.Of(term)));

    // "hvordn" is a function word too: a word that no lesson knows and that is a slip away from one says nothing.
    private double Says(Token token, bool english)
    {
        var says = language.WeakWords.Weight(token, english);
        return says == 1 && token.Kind == TokenKind.Word && !IsKnown(token) && language.WeakWords.IsMisspeltFunctionWord(token.Text, english) ? 0 : says;
    }

    private bool IsKnown(Token token)
        => visible.Find(TermAnalyzer.Danish(token.Text)) >= 0 || visible.Find(TermAnalyzer.English(token.Text)) >= 0;

    private List<(int First, PhraseMatch Match)> Phrases(List<Token> tokens, bool english)
    {
        var danish = tokens.Select(t => t.Kind == TokenKind.Word ? TermAnalyzer.Danish(t.Text) : t.Text).ToList();
        var foreign = tokens.Select(t => t.Kind == TokenKind.Word ? TermAnalyzer.English(t.Text) : t.Text).ToList();
        var thesaurus = language.Thesaurus;
        var found = new List<(int, PhraseMatch)>();
        for (var place = 0; place < tokens.Count; place++)
        {
            var first = place;
            found.AddRange(thesaurus.Matches(foreign, place).Select(m => (first, m)));
            found.AddRange(thesaurus.Matches(danish, place)
                .Where(m => !english || m.Length > 1 || tokens[first].Text.Length > 3).Select(m => (first, m)));
        }

        return found;
    }

    private Concept PhraseConcept(List<Token> tokens, int first, PhraseMatch match)
    {
        var alternatives = Expand(match.Expansions).ToList();
        var highest = alternatives.Count == 0 ? 0 : alternatives.Max(rarity.Of);
        var surface = string.Join(' ', tokens.Skip(first).Take(match.Length).Select(t => t.Surface));
        return new Concept(surface, first, match.Length, 1, highest, highest, alternatives);
    }

    private Concept WordConcept(
        Token token, int place, double says, bool inPhrase, bool english, IEnumerable<Expansion> expansions)
    {
        var alternatives = new List<Alternative>();
        var own = english && token.Kind == TokenKind.Word ? TermAnalyzer.English(token.Text) : Danish(token);
        var number = visible.Find(own);
        var known = number >= 0;
        var highest = known ? rarity.Of(number) : double.MaxValue;
        AddTerm(alternatives, own, 1);
        IReadOnlyList<int> corrections = [];
        if (token.Kind == TokenKind.Word)
        {
            AddTerm(alternatives, english ? Danish(token) : TermAnalyzer.English(token.Text), ranking.OtherLanguage);
            var asWritten = alternatives.Count > 0;
            AddParts(alternatives, token, english);
            if (!english)
            {
                AddFamily(alternatives, own);
            }

            var others = Expand(expansions).ToList();
            alternatives.AddRange(others);
            if (!asWritten && others.Count == 0 && !options.Without.HasFlag(SearchParts.Typos))
            {
                var neighbours = spelling.Neighbours(own, token.Text);
                corrections = [.. neighbours.Select(n => n.Term)];
                alternatives.AddRange(neighbours.Select(n => Alternative.Of(n.Term, n.Nearness * ranking.Spelling)));
            }
        }

        var importance = known ? highest : alternatives.Count == 0 ? rarity.Unknown : alternatives.Max(a => Math.Min(rarity.Of(a), rarity.Unknown));
        return new Concept(
            token.Surface, place, 1, says * (inPhrase ? ranking.WordOfPhrase : 1), says * importance, highest, alternatives)
        {
            Corrections = corrections,
            IsName = says > 0 && place > 0 && token.Kind == TokenKind.Word && char.IsUpper(token.Surface[0]),
        };
    }

    private static string Danish(Token token) => token.Kind == TokenKind.Word ? TermAnalyzer.Danish(token.Text) : token.Text;

    private void AddTerm(List<Alternative> alternatives, string term, double weight)
    {
        if (visible.Find(term) is >= 0 and var number)
        {
            alternatives.Add(Alternative.Of(number, weight));
        }
    }

    private void AddParts(List<Alternative> alternatives, Token token, bool english)
    {
        var parts = snapshot.Analyzer.Analyze(token, english).Skip(1).ToList();
        if (parts.Count < 2)
        {
            return;
        }

        var whole = parts.Sum(p => p.Share);
        var found = parts.Select(p => (Term: visible.Find(p.Term), Share: p.Share / whole)).Where(p => p.Term >= 0).ToList();
        if (found.Count > 0)
        {
            alternatives.Add(new Alternative(found, ranking.Parts, PartsNearness));
        }
    }

    private void AddFamily(List<Alternative> alternatives, string term)
    {
        foreach (var relative in vocabulary.Family(WordFamily.Key(term)))
        {
            if (vocabulary.Term(relative) != term && visible.Holds(relative))
            {
                alternatives.Add(Alternative.Of(relative, ranking.Family));
            }
        }
    }

    private IEnumerable<Alternative> Expand(IEnumerable<Expansion> expansions)
    {
        foreach (var expansion in expansions)
        {
            var terms = expansion.Terms.Select(visible.Find).Where(t => t >= 0).ToList();
            if (terms.Count > 0 && terms.Count * 2 > expansion.Terms.Count)
            {
                yield return new Alternative(
                    [.. terms.Select(t => (t, 1.0 / expansion.Terms.Count))], expansion.Weight * ranking.Thesaurus, expansion.Weight);
            }
        }
    }
}
