using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Answers.Leads;

/// <summary>
/// Decides whether a sentence of a model may be shown: it stands on lessons that were given, holds no figure, name or quotation that is
/// not in them, hardly a word, tells no plan as a result and no open problem as solved, and speaks to nobody. It is made to
/// refuse too much rather than too little, since the built-in lead is always there. Safe to use from several threads.
/// </summary>
/// <param name="data">What is known of the languages.</param>
/// <param name="languages">Tells the language of a text.</param>
public sealed partial class LeadCheck(LanguageData data, LanguageGuess languages)
{
    /// <summary>The most characters of a whole lead by a model: it is the heading of a card.</summary>
    public const int Longest = 600;

    /// <summary>The most sentences of one.</summary>
    public const int MostSentences = 4;

    private const int ShortestSentence = 15;
    private const int LongestSentence = 280;
    private const int MostCitations = 4;

    /// <summary>Why a sentence may not be shown; null if it may.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">Those before it, which were found to be right.</param>
    /// <param name="request">What it was to be written from.</param>
    public LeadOutcome? Fault(LeadSentence sentence, IReadOnlyCollection<LeadSentence> before, LeadRequest request)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(request);
        var cited = request.Lessons.Where(lesson => sentence.Lessons.Contains(lesson.Id)).ToList();
        return sentence.Lessons.Count is 0 ? LeadOutcome.NoCitation
            : sentence.Lessons.Count > MostCitations || sentence.Lessons.Any(id => !cited.Exists(lesson => lesson.Id == id)) ? LeadOutcome.InventedCitation
            : sentence.Text.Length is < ShortestSentence or > LongestSentence || before.Count >= MostSentences
                || before.Sum(s => s.Text.Length + 1) + sentence.Text.Length > Longest ? LeadOutcome.WrongLength
            : !WrittenText.IsPlainSentence(sentence.Text) ? LeadOutcome.ForeignSign
            : LeadWords.SpeakToSomebody(Quotations().Replace(sentence.Text, " "), request.Language) ? LeadOutcome.Addressed
            : Foreign(sentence.Text, cited, request.Language) ?? Told(sentence.Text, cited)
                ?? (languages.Of(sentence.Text) is { } language && language != request.Language ? LeadOutcome.OtherLanguage
                    : PersonalData.Mask(sentence.Text).Findings.Count > 0 ? LeadOutcome.PersonalData : null);
    }

    private LeadOutcome? Foreign(string text, List<Lesson> cited, Language language)
    {
        var passages = new CitedPassages(cited, data, language);
        return !Figures().Matches(text).All(figure => passages.HasFigure(figure.Value)) || !LeadWords.Numbers(text, language).All(passages.HasNumber) ? LeadOutcome.ForeignFigure
            : !Quotations().Matches(text).All(quoted => passages.HasPhrase(quoted.Groups["words"].Value)) || text.Count(c => c == '"') % 2 != 0 ? LeadOutcome.ForeignQuote
            : !passages.HasNamesOf(text) ? LeadOutcome.ForeignName
            : !passages.HasWordsOf(text) ? LeadOutcome.ForeignWords
            : null;
    }

    private static LeadOutcome? Told(string text, List<Lesson> cited)
        => cited.TrueForAll(lesson => lesson.Evidence is Evidence.Plan or Evidence.Expectation) && !Planned().IsMatch(text) ? LeadOutcome.PlanAsResult
            : Solved().IsMatch(text) && !NotSolved().IsMatch(text) && !cited.Exists(IsGood) ? LeadOutcome.WrongStatus
            : null;

    private static bool IsGood(Lesson lesson) => lesson.Status is LessonStatus.Solved or LessonStatus.PartlySolved or LessonStatus.GoodPractice;

    [GeneratedRegex(@"\d+(?:[.,]\d+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex("[\"“”»](?<words>[^\"“”«»]+)[\"“”«]", RegexOptions.CultureInvariant)]
    private static partial Regex Quotations();

    [GeneratedRegex(@"\b(plan\w*|forvent\w*|ventes|regner|håber?|vil|skal|expect\w*|hopes?|will|intends?|is to|are to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Planned();

    [GeneratedRegex(@"\b(løst|løste|løser|lykkedes|virker|solved|resolved|succeeded|works|worked)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Solved();

    [GeneratedRegex(@"\b(ikke|aldrig|ingen|hverken|uden at|not|never|none|neither|nobody|without)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotSolved();
}
