using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Submissions.Reading;

/// <summary>Guesses the area of a story: by the lessons that are like it, and by words that belong to one area only.</summary>
/// <param name="search">Finds lessons.</param>
internal sealed partial class StoryCategory(ILessonSearch search)
{
    private const int Voters = 8;
    private const int LongestQuery = 400;

    /// <summary>What one word of an area weighs beside all the lessons together, which weigh 1.</summary>
    private const double Word = 0.45;

    private const double MostWords = 3;

    /// <summary>How much of all votes the best area must have; below, the teller is asked.</summary>
    private const double Sure = 0.42;

    /// <summary>The area; null in doubt.</summary>
    /// <param name="problem">What was hard.</param>
    /// <param name="whole">The whole story.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<Category?> OfAsync(string problem, string whole, Language language, CancellationToken cancellationToken)
    {
        var votes = Enum.GetValues<Category>().ToDictionary(category => category, category => Word * Math.Min(Words(category).Count(problem) + (0.5 * Words(category).Count(whole)), MostWords));
        var query = new SearchRequest(WholeCharacters.Beginning(problem, LongestQuery), language == Language.English, Reader.Anyone) { Limit = Voters };
        var found = (await search.SearchAsync(query, cancellationToken)).Found;
        var all = found.Sum(lesson => lesson.Score * lesson.Score);
        foreach (var lesson in all > 0 ? found : [])
        {
            votes[lesson.Lesson.Category] += lesson.Score * lesson.Score / all;
        }

        var best = votes.MaxBy(vote => vote.Value);
        return best.Value > 0 && best.Value >= Sure * votes.Values.Sum() ? best.Key : null;
    }

    private static Regex Words(Category category) => category switch
    {
        Category.Data => Data(),
        Category.Legal => Legal(),
        Category.Infrastructure => Infrastructure(),
        Category.Competencies => Competencies(),
        Category.Ethics => Ethics(),
        Category.Suppliers => Suppliers(),
        Category.Economy => Economy(),
        Category.UserInvolvement => Users(),
        Category.Operations => Operations(),
        _ => Organisation(),
    };

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\b(?:datakvalitet\w*|datasæt\w*|træningsdata|syntetiske data|felterne|udtræk\w*|journalnotat\w*|gamle (?:sager|afgørelser)|annoter\w*|data (?:lå|mangle\w*|var)|data quality|training data|dataset\w*)\b", Options)]
    private static partial Regex Data();

    [GeneratedRegex(@"\b(?:samtykke\w*|gdpr|hjemmel\w*|dpia|konsekvensanalyse\w*|databehandleraftale\w*|dpo\w*|jurist\w*|jura|lovgiv\w*|lovlig\w*|datatilsynet\w*|advokat\w*|måtte(?: vi)? (?:slet )?ikke|ikke lov|consent|legal\w*|lawyer\w*|data processing agreement)\b", Options)]
    private static partial Regex Legal();

    [GeneratedRegex(@"\b(?:firewall\w*|api\w*|server\w*|netværk\w*|integration\w*|snitflade\w*|cloud\w*|fagsystem\w*|installere\w*|svartid\w*|epj\w*|it-sikkerhed\w*|hosting\w*|infrastructure|network|interface)\b", Options)]
    private static partial Regex Infrastructure();

    [GeneratedRegex(@"\b(?:kompetence\w*|kursus\w*|kurser|oplæring\w*|undervis\w*|lære\w* (?:op|en kollega)|temadag\w*|ved for lidt|uddann\w*|bange for at bruge|kun én medarbejder|skills?|training course|competenc\w*)\b", Options)]
    private static partial Regex Competencies();

    [GeneratedRegex(@"\b(?:etik\w*|etisk\w*|bias\w*|diskrimin\w*|overvågning\w*|udenlandske navne|retfærdig\w*|dataetisk\w*|skævhed\w*|ethic\w*|discriminat\w*|surveillance|fairness)\b", Options)]
    private static partial Regex Ethics();

    [GeneratedRegex(@"\b(?:leverandør\w*|udbud\w*|kontrakt\w*|markedsdialog\w*|tilbud|licens\w*|konsulenthus\w*|supplier\w*|vendor\w*|tender\w*|contract\w*|procurement)\b", Options)]
    private static partial Regex Suppliers();

    [GeneratedRegex(@"\b(?:business case\w*|gevinst\w*|budget\w*|økonomi\w*|penge\w*|finansier\w*|bevilling\w*|pris\w*|regning\w*|pulje\w*|besparelse\w*|koster|costs?|money|savings?|funding)\b", Options)]
    private static partial Regex Economy();

    [GeneratedRegex(@"\b(?:borgerne|borgere|brugerne|brugere|brugertest\w*|ældre|pårørende|døve|patienterne|stolede ikke|tillid\w*|brugte den|citizens?|users?|patients?)\b", Options)]
    private static partial Regex Users();

    [GeneratedRegex(@"\b(?:i drift\w*|driften|it-drift\w*|gentræn\w*|vedligehold\w*|nedbrud\w*|gik (?:den |robotten )?ned|opdaterede|svare forkert|overdrag\w*|alarm\w*|in operation|maintenance)\b", Options)]
    private static partial Regex Operations();

    [GeneratedRegex(@"\b(?:styregruppe\w*|ledelse\w*|leder\w*|chef\w*|direktør\w*|projektejer\w*|opbakning\w*|fagfolk\w*|sætte tid af|travlt|fagområde\w*|organisation\w*|samarbejd\w*|enige om alt|steering group|managers?|management)\b", Options)]
    private static partial Regex Organisation();
}
