using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Search.Indexing;
using TeamsPilotBot.Knowledge.Search.Lexicon;

namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>Takes questions apart for comparison. Immutable, and safe to use from several threads.</summary>
/// <param name="language">Word lists and thesaurus.</param>
/// <param name="manners">Reads what tells questions apart.</param>
/// <param name="lessons">How rare words are.</param>
internal sealed class PrintReader(LanguageData language, MannerReader manners, LessonWords lessons)
{
    private const int MostTokens = 200;

    // What leads up to a question counts less than the question, however long it is, unless the question is "hvad gør andre?".
    private const double BesideTheQuestion = 0.45;
    private const double MostBeside = 0.35;
    private const double EnoughToAsk = 1.5;

    private const double Family = 0.8;
    private const double OtherLanguage = 0.7;
    private const float PartNearness = 0.75f;
    private const double LeastNearness = 0.3;
    private const double PhraseOfSmallWordsSays = 0.6;

    // Beyond this a word is rare enough.
    private const double HighestRarity = 3.5;

    /// <summary>Takes a question apart.</summary>
    /// <param name="text">The question.</param>
    /// <param name="english">Whether it is English.</param>
    public QuestionPrint Read(string text, bool english)
    {
        var (tokens, says, asked) = Weighed(text, english);
        var phrases = Phrases(tokens, english);
        var words = new List<PrintedWord>();
        var meanings = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);

        // A word that stands both in the question and beside it counts as in the question.
        foreach (var place in Enumerable.Range(0, tokens.Count).Where(i => says[i] > 0).OrderByDescending(i => says[i]))
        {
            if (seen.Add(tokens[place].Text))
            {
                words.Add(Word(tokens, place, says[place], english, phrases, meanings));
            }
        }

        foreach (var phrase in phrases.Where(p => p.Length > 1 && !Enumerable.Range(p.First, p.Length).Any(i => says[i] > 0)))
        {
            // A phrase of small words only, such as "få lov".
            words.Add(PhraseOfSmallWords(phrase, meanings));
        }

        var ways = new Dictionary<ulong, float>();
        foreach (var (way, nearness) in words.SelectMany(w => w.Ways.Concat(w.Parts.Select(p => (p.Part, p.Share * PartNearness)))))
        {
            ways[way] = Math.Max(nearness, ways.GetValueOrDefault(way));
        }

        return new QuestionPrint(words, ways, manners.Read([.. tokens.Where((_, i) => asked[i])], meanings));
    }

    private PrintedWord Word(List<Token> tokens, int place, double says, bool english, List<KnownPhrase> phrases, HashSet<string> meanings)
    {
        var token = tokens[place];
        var isWord = token.Kind == TokenKind.Word;
        var danish = isWord ? TermAnalyzer.Danish(token.Text) : token.Text;
        var own = isWord && english ? TermAnalyzer.English(token.Text) : danish;
        var ways = new Ways();
        ways.Add(own, 1);
        var expansions = phrases.Where(p => p.First <= place && place < p.First + p.Length).ToList();
        var known = lessons.RarityOf(own);
        if (isWord)
        {
            if (english)
            {
                ways.Add(danish, OtherLanguage);
            }
            else
            {
                ways.Add("family:" + WordFamily.Key(danish), Family);
            }

            AddJoined(ways, tokens, place);
        }

        foreach (var phrase in expansions)
        {
            ways.Add(phrase.Key, 1);
            foreach (var expansion in phrase.Expansions.Where(e => Nearness(e) >= LeastNearness))
            {
                ways.Add(string.Join(' ', expansion.Terms), Nearness(expansion));
            }
        }

        meanings.UnionWith(ways.Near);
        var parts = isWord ? Parts(token, english) : [];
        var rarity = known ?? expansions.SelectMany(p => p.Expansions).Where(e => e.Terms.Count == 1)
            .Select(e => lessons.RarityOf(e.Terms[0])).Max() ?? lessons.Unknown;
        return new PrintedWord(own, says * Importance(rarity), ways.All, parts, isWord && known is null && expansions.Count == 0);
    }

    // The verb of a question tells as much as the noun, though it is far less rare in lessons.
    private static double Importance(double rarity) => Math.Sqrt(Math.Sqrt(Math.Min(rarity, HighestRarity)));

    // The weights of the thesaurus are made for searching, where the word itself must win; two questions may well use two words.
    private static double Nearness(Expansion expansion) => Math.Min(1, 1.1 * expansion.Weight);

    // "Gen bruge" is a slip of "genbruge".
    private void AddJoined(Ways ways, List<Token> tokens, int place)
    {
        for (var first = Math.Max(0, place - 1); first <= place && first + 1 < tokens.Count; first++)
        {
            var joined = TermAnalyzer.Danish(tokens[first].Text + tokens[first + 1].Text);
            if (lessons.RarityOf(joined) is not null)
            {
                ways.Add(joined, 1);
            }
        }
    }

    private PrintedWord PhraseOfSmallWords(KnownPhrase phrase, HashSet<string> meanings)
    {
        var ways = new Ways();
        ways.Add(phrase.Key, 1);
        double rarity = 0;
        foreach (var expansion in phrase.Expansions.Where(e => Nearness(e) >= LeastNearness))
        {
            ways.Add(string.Join(' ', expansion.Terms), Nearness(expansion));
            rarity = Math.Max(rarity, expansion.Terms.Count == 1 ? lessons.RarityOf(expansion.Terms[0]) ?? 0 : 0);
        }

        meanings.UnionWith(ways.Near);
        return new PrintedWord(phrase.Key, PhraseOfSmallWordsSays * Importance(rarity), ways.All, [], IsUnknown: false);
    }

    private (ulong Part, float Share)[] Parts(Token token, bool english)
    {
        var parts = lessons.Analyzer.Analyze(token, english).Skip(1).ToList();
        var whole = parts.Sum(p => p.Share);
        return parts.Count < 2 ? [] : [.. parts.Select(p => (TermHash.Of(p.Term), (float)(p.Share / whole)))];
    }

    private (List<Token> Tokens, List<double> Says, List<bool> Asked) Weighed(string text, bool english)
    {
        var sentences = Asked(text);
        var asks = sentences.Exists(s => s.Asks);
        var tokens = new List<Token>();
        var asked = new List<bool>();
        foreach (var (sentence, isAsked) in sentences)
        {
            foreach (var token in Tokenizer.Tokenize(sentence).Take(MostTokens - tokens.Count))
            {
                tokens.Add(token);
                asked.Add(isAsked || !asks);
            }
        }

        List<double> says = [.. tokens.Select(token => Says(token, english))];
        var inQuestion = says.Where((_, i) => asked[i]).Sum();
        var beside = says.Where((_, i) => !asked[i]).Sum();
        if (inQuestion >= EnoughToAsk && beside > 0)
        {
            var share = Math.Min(BesideTheQuestion, MostBeside * inQuestion / beside);
            says = [.. says.Select((weight, i) => asked[i] ? weight : weight * share)];
        }

        return (tokens, says, asked);
    }

    // The sentences, and which of them end in a question mark.
    private static List<(string Sentence, bool Asks)> Asked(string text)
    {
        var sentences = new List<(string, bool)>();
        var from = 0;
        foreach (var sentence in Sentences.Of(text).Where(s => s.Length > 0))
        {
            from = text.IndexOf(sentence, from, StringComparison.Ordinal) + sentence.Length;
            sentences.Add((sentence, from < text.Length && text[from] == '?'));
        }

        return sentences;
    }

    private double Says(Token token, bool english)
    {
        var says = language.WeakWords.Weight(token, english);
        return says == 1 && token.Kind == TokenKind.Word
            && lessons.RarityOf(TermAnalyzer.Danish(token.Text)) is null && lessons.RarityOf(TermAnalyzer.English(token.Text)) is null
            && language.WeakWords.IsMisspeltFunctionWord(token.Text, english) ? 0 : says;
    }

    private List<KnownPhrase> Phrases(List<Token> tokens, bool english)
    {
        var danish = tokens.Select(t => t.Kind == TokenKind.Word ? TermAnalyzer.Danish(t.Text) : t.Text).ToList();
        var foreign = english ? tokens.Select(t => t.Kind == TokenKind.Word ? TermAnalyzer.English(t.Text) : t.Text).ToList() : danish;
        var found = new List<KnownPhrase>();
        for (var place = 0; place < tokens.Count; place++)
        {
            Add(danish, place, shortest: english ? 4 : 0);
            if (english)
            {
                Add(foreign, place, shortest: 0);
            }
        }

        return found;

        void Add(List<string> terms, int place, int shortest)
            => found.AddRange(language.Thesaurus.Matches(terms, place).Where(m => m.Length > 1 || tokens[place].Text.Length >= shortest)
                .Select(m => new KnownPhrase(place, m.Length, string.Join(' ', terms.Skip(place).Take(m.Length)), m.Expansions)));
    }

    private sealed record KnownPhrase(int First, int Length, string Key, IReadOnlyList<Expansion> Expansions);
}
