using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>Conditions on lessons that were put in plain words.</summary>
/// <param name="Filter">Whether a lesson meets all of them; null if there are none.</param>
/// <param name="Used">The words that were read as conditions, folded.</param>
internal sealed record WordFilters(Func<Lesson, bool>? Filter, IReadOnlySet<string> Used)
{
    private static readonly (string[] Stems, Func<Lesson, bool> Holds)[] Known =
    [
        (["kommun", "en:municip", "en:municipaliti"], l => l.Sector == Sector.Municipality),
        (["region", "hospital", "sygehus", "en:region", "en:hospit"], l => l.Sector == Sector.Region),
        (["stat", "stat", "en:state"], l => l.Sector == Sector.State),
        (["drift", "en:oper", "en:product"], l => l.Phase is Phase.Operation or Phase.Monitoring or Phase.Retraining or Phase.GoLive),
        (["løst", "en:solv"], l => l.Status is LessonStatus.Solved or LessonStatus.PartlySolved),
        (["uløst", "en:unsolv"], l => l.Status == LessonStatus.Unsolved),
        (["erfaring", "en:experi"], l => l.Evidence == Evidence.Experience),
    ];

    /// <summary>The conditions in a text.</summary>
    /// <param name="text">The text.</param>
    public static WordFilters In(string text)
    {
        var conditions = new List<Func<Lesson, bool>>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in Tokenizer.Tokenize(text).Where(t => t.Kind == TokenKind.Word))
        {
            var danish = TermAnalyzer.Danish(token.Text);
            var english = TermAnalyzer.English(token.Text);
            foreach (var (_, holds) in Known.Where(k => k.Stems.Contains(danish) || k.Stems.Contains(english)))
            {
                conditions.Add(holds);
                used.Add(token.Text);
            }
        }

        return new WordFilters(conditions.Count == 0 ? null : l => conditions.All(c => c(l)), used);
    }
}
