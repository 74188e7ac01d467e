using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>Single words that can be conditions on lessons.</summary>
internal static class ConditionWords
{
    private static readonly (string[] Stems, ConditionSubject Subject, Func<Lesson, bool> Holds)[] Known =
    [
        (["kommun", "en:municip", "en:municipaliti"], ConditionSubject.Sector, l => l.Sector == Sector.Municipality),
        (["region", "hospital", "sygehus", "en:region", "en:hospit"], ConditionSubject.Sector, l => l.Sector == Sector.Region),
        (["stat", "en:state"], ConditionSubject.Sector, l => l.Sector == Sector.State),
        (["drift", "en:oper", "en:product"], ConditionSubject.Phase,
            l => l.Phase is Phase.Operation or Phase.Monitoring or Phase.Retraining or Phase.GoLive
                && l.Evidence is not (Evidence.Plan or Evidence.Expectation)),
        (["løst", "en:solv"], ConditionSubject.Status, l => l.Status == LessonStatus.Solved),
        (["uløst", "en:unsolv"], ConditionSubject.Status, l => l.Status is LessonStatus.Unsolved),
        (["erfaring", "en:experi"], ConditionSubject.Evidence, l => l.Evidence == Evidence.Experience),
    ];

    private const int NegationReaches = 2;

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "ikke", "not" };

    /// <summary>The condition that a word is; null if it is none.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="place">The place of the word.</param>
    public static Condition? At(IReadOnlyList<Token> tokens, int place)
    {
        var (stems, subject, holds) = Find(tokens[place]);
        if (stems is null || (subject == ConditionSubject.Evidence && tokens[place].Text.StartsWith("experiment", StringComparison.Ordinal)))
        {
            return null;
        }

        if (Negation(tokens, place) is not { } no)
        {
            return new Condition(subject, tokens[place].Surface, holds);
        }

        // What is not solved has been tried, at least.
        var notSolved = stems.Contains("løst");
        return new Condition(subject, $"{no} {tokens[place].Surface}", l => notSolved ? l.Status is LessonStatus.Unsolved or LessonStatus.InProgress : !holds(l))
        {
            Narrows = true,
        };
    }

    private static (string[]? Stems, ConditionSubject Subject, Func<Lesson, bool> Holds) Find(Token token)
    {
        var danish = TermAnalyzer.Danish(token.Text);
        var english = TermAnalyzer.English(token.Text);
        return Array.Find(Known, k => k.Stems.Contains(danish) || k.Stems.Contains(english));
    }

    // "ikke løst", "ikke i drift"; not across "kun" or another condition, as in "ikke regioner, kun kommuner".
    private static string? Negation(IReadOnlyList<Token> tokens, int place)
    {
        for (var before = place - 1; before >= Math.Max(0, place - NegationReaches); before--)
        {
            if (Negations.Contains(tokens[before].Text))
            {
                return tokens[before].Surface;
            }

            if (WordFilters.Marks.Contains(tokens[before].Text) || Find(tokens[before]).Stems is not null)
            {
                return null;
            }
        }

        return null;
    }
}
