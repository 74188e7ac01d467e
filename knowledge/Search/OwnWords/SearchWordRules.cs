using System.Globalization;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Search.Analysis;
using TeamsPilotBot.Knowledge.Search.Lexicon;

namespace TeamsPilotBot.Knowledge.Search.OwnWords;

/// <summary>
/// What words may be added: those that a line of a file may hold, and that bring something. Safe to use from several threads.
/// </summary>
/// <param name="language">What the search knows already.</param>
/// <param name="unlike">What must not be made the same.</param>
public sealed class SearchWordRules(LanguageData language, UnlikePairs unlike)
{
    /// <summary>The most characters of a head or a word.</summary>
    public const int LongestWord = 60;

    /// <summary>The most words that are added at once.</summary>
    public const int MostWords = 10;

    private const double Rounding = 0.001;

    private readonly LexiconFormat format = LexiconFormat.Thesaurus(unlike);

    /// <summary>The words in what somebody typed: separated by semicolons, blanks around them left out, none twice.</summary>
    /// <param name="text">What was typed.</param>
    public static IReadOnlyList<string> Split(string? text)
        => [.. (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>What hinders words to be added; null if nothing does.</summary>
    /// <param name="word">The words.</param>
    public SearchWordProblem? Check(SearchWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        string[] all = [word.Head, .. word.Words];
        var head = Tokenizer.Tokenize(word.Head);
        return head.Count == 0 ? SearchWordProblem.Of(SearchWordFault.NoHead)
            : word.Words.Count == 0 || word.Words.Any(one => Tokenizer.Tokenize(one).Count == 0) ? SearchWordProblem.Of(SearchWordFault.NoWords)
            : word.Words.Count > MostWords ? SearchWordProblem.Of(SearchWordFault.TooManyWords, Number(MostWords))
            : Array.Find(all, one => one.Length > LongestWord) is { } longest
                ? SearchWordProblem.Of(SearchWordFault.TooLong, Number(LongestWord), Texts.WholeCharacters.Beginning(longest, 20) + "…")
            : all.Any(one => one.Any(IsNoLetter)) ? SearchWordProblem.Of(SearchWordFault.Unreadable)
            : all.Any(one => PersonalData.Mask(one).Changed) ? SearchWordProblem.Of(SearchWordFault.PersonalData)
            : format.Check(word.Line) is { } broken ? OfLine(broken)
            : word.Words.FirstOrDefault(one => Key(one, word.English) == Key(word.Head, english: false)) is { } same ? SearchWordProblem.Of(SearchWordFault.SameWord, same)
            : word.Words.FirstOrDefault(one => IsPassedOver(one, word.English)) is { } small ? SearchWordProblem.Of(SearchWordFault.SaysNothing, small)
            : null;
    }

    /// <summary>The words of a row that the search knows already to stand for its head as nearly as they would by the row.</summary>
    /// <param name="word">The words.</param>
    public IReadOnlyList<string> Known(SearchWord word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Read(out var row) is not null)
        {
            return [];
        }

        var thesaurus = language.Thesaurus;
        var head = Terms(word.Head, english: false);
        return [.. word.Words.Where(one => row!.Relation == Relation.Broader
            ? Stands(thesaurus, head, Terms(one, word.English), row.Weight)
            : Stands(thesaurus, Terms(one, word.English), head, row.Weight))];
    }

    /// <summary>Whether a row of the store can be used: the rules may be others than when it was added.</summary>
    /// <param name="word">The words.</param>
    internal bool MayUse(SearchWord word) => format.Check(word.Line) is null;

    private static SearchWordProblem OfLine(LexiconProblem problem)
        => problem.Fault == LexiconFault.Unlike ? new SearchWordProblem(SearchWordFault.Unlike, problem.Values) : SearchWordProblem.Of(SearchWordFault.Unreadable);

    private static bool Stands(Thesaurus thesaurus, string[] from, string[] to, double weight)
        => thesaurus.Matches(from, 0).Where(match => match.Length == from.Length).SelectMany(match => match.Expansions)
            .Any(expansion => expansion.Weight >= weight - Rounding && expansion.Terms.SequenceEqual(to));

    private static string[] Terms(string text, bool english) => AnalyzedRow.Terms(Tokenizer.Tokenize(text), english);

    private static string Key(string text, bool english) => string.Join(' ', Terms(text, english));

    /// <summary>A word of no weight counts in a phrase only.</summary>
    private bool IsPassedOver(string text, bool english) => Tokenizer.Tokenize(text) is [var token] && language.WeakWords.Weight(token, english) == 0;

    private static bool IsNoLetter(char character)
        => char.IsControl(character) || character is '\uFFFD' or '\uFFFE' or '\uFFFF' || char.GetUnicodeCategory(character) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
