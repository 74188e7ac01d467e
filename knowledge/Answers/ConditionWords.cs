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
            l => l.Phase is Phase.Operation or Phase.Monitoring or Phase.Retraining or Phase.GoLive),
        (["løst", "en:solv"], ConditionSubject.Status, l => l.Status is LessonStatus.Solved or LessonStatus.PartlySolved),
        (["uløst", "en:unsolv"], ConditionSubject.Status, l => l.Status is LessonStatus.Unsolved),
        (["erfaring", "en:experi"], ConditionSubject.Evidence, l => l.Evidence == Evidence.Experience),
    ];

    private const int NegationReaches = 3;

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "ikke", "not", "uden" };

    /// <summary>The condition that a word is; null if it is none.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="place">The place of the word.</param>
    public static Condition? At(IReadOnlyList<Token> tokens, int place)
    {
        var danish = TermAnalyzer.Danish(tokens[place].Text);
        var english = TermAnalyzer.English(tokens[place].Text);
        var (stems, subject, holds) = Array.Find(Known, k => k.Stems.Contains(danish) || k.Stems.Contains(english));
        if (stems is null)
        {
            return null;
        }

        return Negation(tokens, place) is not { } no ? new Condition(subject, tokens[place].Surface, holds)
            : new Condition(subject, $"{no} {tokens[place].Surface}", subject == ConditionSubject.Status
                ? l => l.Status is LessonStatus.Unsolved or LessonStatus.InProgress : l => !holds(l));
    }

    // "ikke løst", "ikke i drift", "ikke sat i drift".
    private static string? Negation(IReadOnlyList<Token> tokens, int place)
        => Enumerable.Range(Math.Max(0, place - NegationReaches), Math.Min(place, NegationReaches))
            .Select(p => tokens[p]).Where(t => Negations.Contains(t.Text)).Select(t => t.Surface).FirstOrDefault();
}
