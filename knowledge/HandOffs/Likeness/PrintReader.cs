using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>Takes questions apart for comparison. Safe to use from several threads.</summary>
/// <param name="language">Word lists and thesaurus.</param>
/// <param name="manners">Reads what tells questions apart.</param>
/// <param name="lessons">How rare words are.</param>
internal sealed class PrintReader(LanguageData language, MannerReader manners, LessonWords lessons)
{
    private const float Family = 0.8f;
    private const float OtherLanguage = 0.7f;
    private const float PartNearness = 0.75f;
    private const double PhraseOfSmallWordsSays = 0.6;

    // Beyond this a word is rare enough.
    private const double HighestRarity = 3.5;

    private readonly KnownPhrases known = new(language, lessons);

    /// <summary>Takes a question apart.</summary>
    /// <param name="text">The question.</param>
    /// <param name="english">Whether it is English.</param>
    public QuestionPrint Read(string text, bool english)
    {
        var (tokens, says, asked) = WeighedWords.Of(text, token => Says(token, english));
        var phrases = known.In(tokens, english);
        var words = new List<PrintedWord>();
        var meanings = new HashSet<ulong>();
        var seen = new HashSet<string>(StringComparer.Ordinal);

        // A word that stands both in the question and beside it counts as in the question.
        foreach (var place in Enumerable.Range(0, tokens.Count).Where(i => says[i] > 0).OrderByDescending(i => says[i]))
        {
            if (seen.Add(tokens[place].Text))
            {
                words.Add(Word(tokens, place, says[place], english, phrases, meanings));
            }
        }

        // Phrases of small words only, such as "få lov".
        words.AddRange(phrases.Where(p => p.Length > 1 && says.Slice(p.First, p.Length).TrueForAll(s => s == 0)).Select(p => SmallWords(p, meanings)));
        var ways = new Dictionary<ulong, float>();
        foreach (var (way, nearness) in words.SelectMany(w => w.Ways.Concat(w.Parts.Select(p => (p.Part, p.Share * PartNearness)))))
        {
            ways[way] = Math.Max(nearness, ways.GetValueOrDefault(way));
        }

        return new QuestionPrint(words, ways, manners.Read([.. tokens.Where((_, i) => asked[i])], meanings));
    }

    private PrintedWord Word(List<Token> tokens, int place, double says, bool english, List<KnownPhrase> phrases, HashSet<ulong> meanings)
    {
        var token = tokens[place];
        var isWord = token.Kind == TokenKind.Word;
        var danish = isWord ? TermAnalyzer.Danish(token.Text) : token.Text;
        var own = isWord && english ? TermAnalyzer.English(token.Text) : danish;
        var ways = new Ways();
        ways.Add(TermHash.Of(own), 1);
        if (isWord)
        {
            var (other, nearness) = english ? (danish, OtherLanguage) : ("family:" + WordFamily.Key(danish), Family);
            ways.Add(TermHash.Of(other), nearness);
            AddJoined(ways, tokens, place);
        }

        var over = phrases.Where(p => p.Spans(place)).ToList();
        over.ForEach(ways.Add);
        meanings.UnionWith(ways.Near);
        var inLessons = lessons.RarityOf(own);
        var rarity = inLessons ?? over.Select(p => p.Rarity).Max() ?? lessons.Unknown;
        return new PrintedWord(
            own, says * Importance(rarity), ways.All, isWord ? Parts(token, english) : [], isWord && inLessons is null && over.Count == 0);
    }

    private static PrintedWord SmallWords(KnownPhrase phrase, HashSet<ulong> meanings)
    {
        var ways = new Ways();
        ways.Add(phrase);
        meanings.UnionWith(ways.Near);
        return new PrintedWord(phrase.Key, PhraseOfSmallWordsSays * Importance(phrase.Rarity ?? 0), ways.All, [], IsUnknown: false);
    }

    // The verb of a question tells as much as the noun, though it is far less rare in lessons.
    private static double Importance(double rarity) => Math.Sqrt(Math.Sqrt(Math.Min(rarity, HighestRarity)));

    // "Gen bruge" is a slip of "genbruge".
    private void AddJoined(Ways ways, List<Token> tokens, int place)
    {
        for (var first = Math.Max(0, place - 1); first <= place && first + 1 < tokens.Count; first++)
        {
            var joined = TermAnalyzer.Danish(tokens[first].Text + tokens[first + 1].Text);
            if (lessons.RarityOf(joined) is not null)
            {
                ways.Add(TermHash.Of(joined), 1);
            }
        }
    }

    private (ulong Part, float Share)[] Parts(Token token, bool english)
    {
        var parts = lessons.Analyzer.Analyze(token, english).Skip(1).ToList();
        var whole = parts.Sum(p => p.Share);
        return parts.Count < 2 ? [] : [.. parts.Select(p => (TermHash.Of(p.Term), (float)(p.Share / whole)))];
    }

    // "hvordn" is a function word too: a word that no lesson knows and that is a slip away from one says nothing.
    private double Says(Token token, bool english)
    {
        var says = language.WeakWords.Weight(token, english);
        return says == 1 && token.Kind == TokenKind.Word
            && lessons.RarityOf(TermAnalyzer.Danish(token.Text)) is null && lessons.RarityOf(TermAnalyzer.English(token.Text)) is null
            && language.WeakWords.IsMisspeltFunctionWord(token.Text, english) ? 0 : says;
    }
}
