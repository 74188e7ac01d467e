using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Answers.Leads;

/// <summary>The lessons that a sentence cites, looked through for what the sentence says.</summary>
internal sealed partial class CitedPassages
{
    private const int LongEnoughToBePart = 5;
    private const double NearEnough = 0.5;

    // A sentence of small words alone says nothing of a lesson, whatever it says.
    private const int LeastSaid = 2;

    // Lessons are Danish. An English sentence is held against them through the thesaurus, which does not know every word.
    private const double DanishSlack = 0.25;
    private const double EnglishSlack = 0.34;

    private static readonly HashSet<string> EnglishCapitals = new(["municipality", "region", "danish", "denmark", "hospital", "university", "english", "ai"], StringComparer.Ordinal);

    private readonly LanguageData data;
    private readonly bool english;
    private readonly int count;
    private readonly string all;
    private readonly HashSet<string> figures;
    private readonly HashSet<string> words;
    private readonly HashSet<string> terms;

    public CitedPassages(List<Lesson> cited, LanguageData data, Language language)
    {
        this.data = data;
        english = language == Language.English;
        count = cited.Count;
        all = Spaced(string.Join(" \n ", cited.SelectMany(LessonWording.Of).Concat(cited.SelectMany(lesson => Enum.GetValues<Language>().Select(l => Months.Written(lesson.AsOf, l))))));
        figures = [.. Figures().Matches(all).Select(figure => figure.Value)];
        words = new HashSet<string>(Words().Matches(all).Select(word => Bare(word.Value)), StringComparer.Ordinal);
        terms = new HashSet<string>(Tokenizer.Tokenize(all).Where(token => token.Kind == TokenKind.Word).SelectMany(Danish), StringComparer.Ordinal);
    }

    /// <summary>Whether a figure is there, written the same way.</summary>
    public bool HasFigure(string figure) => figures.Contains(figure);

    /// <summary>Whether a number written as a word is there; as many as lessons are cited may be counted.</summary>
    public bool HasNumber(string word) => LeadWords.Small(word) <= count || words.Contains(word);

    /// <summary>Whether words stand there one after the other.</summary>
    public bool HasPhrase(string phrase) => all.Contains(Spaced(phrase), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether all names of a sentence are there. Danish writes nothing else with a capital inside a sentence, and English little.</summary>
    public bool HasNamesOf(string sentence)
        => Words().Matches(sentence).Where(word => word.Value.Any(char.IsUpper)).All(word =>
            words.Contains(Bare(word.Value)) || (word.Index == 0 && IsPlain(word.Value)) || (english && EnglishCapitals.Contains(Bare(word.Value))) || Bare(word.Value) == "ai");

    /// <summary>Whether all but a few of the words that say something are there, or words that mean the same.</summary>
    public bool HasWordsOf(string sentence)
    {
        var tokens = Tokenizer.Tokenize(sentence).Where(token => token.Kind == TokenKind.Word).ToList();
        var sentenceTerms = tokens.ConvertAll(Term);
        var said = Enumerable.Range(0, tokens.Count).Where(place => Says(tokens[place])).DistinctBy(place => sentenceTerms[place]).ToList();
        var there = said.Count(place => IsThere(sentenceTerms, place));
        return there >= LeastSaid && said.Count - there <= (int)(said.Count * (english ? EnglishSlack : DanishSlack));
    }

    private bool IsPlain(string word) => Tokenizer.Tokenize(word) is [{ Kind: TokenKind.Word } token] && !Says(token);

    private bool Says(Token token) => data.WeakWords.Weight(token, english) >= 1 && !LeadWords.IsTelling(Term(token));

    private string Term(Token token) => english ? TermAnalyzer.English(token.Text) : TermAnalyzer.Danish(token.Text);

    private static IEnumerable<string> Danish(Token token)
        => token.Parts.Select(TermAnalyzer.Danish).Append(TermAnalyzer.Danish(token.Text));

    private bool IsThere(List<string> sentence, int place)
    {
        var term = english ? sentence[place][TermAnalyzer.EnglishPrefix.Length..] : sentence[place];
        return Holds(term) || data.Thesaurus.Matches(sentence, place).Any(match => match.Expansions.Any(e => e.Weight >= NearEnough && e.Terms.All(Holds)));
    }

    // "Samtalen" is in "borgersamtaler": the parts of compounds count.
    private bool Holds(string term)
        => terms.Contains(term) || (term.Length >= LongEnoughToBePart && terms.Any(there => there.Length >= LongEnoughToBePart
            && (there.Contains(term, StringComparison.Ordinal) || (term.StartsWith(there, StringComparison.Ordinal) || term.EndsWith(there, StringComparison.Ordinal)))));

    private static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Bare(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower.Length > 3 && lower.EndsWith('s') ? lower.TrimEnd('s').TrimEnd('\'', '’') : lower;
    }

    [GeneratedRegex(@"\d+(?:[.,]\d+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"\p{L}+(?:['’]\p{L}+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
