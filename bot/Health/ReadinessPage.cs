using System.Text;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health;

/// <summary>Readiness in plain text: a sentence, then a paragraph for each setting.</summary>
internal static class ReadinessPage
{
    private static readonly TextCatalog Texts = new(typeof(ReadinessPage));

    /// <summary>The text.</summary>
    /// <param name="readiness">The readiness.</param>
    /// <param name="language">The language of the words around; the findings are in theirs.</param>
    public static string Of(Readiness readiness, Language language)
    {
        var page = new StringBuilder();
        page.AppendLine(Texts.Get(language, readiness.Ready ? "Ready" : "NotReady"));
        foreach (var finding in readiness.Findings)
        {
            var state = Texts.Get(language, finding.State.ToString());
            page.AppendLine().Append(finding.Setting).Append(" (").Append(state).AppendLine(")");
            page.Append("  ").AppendLine(finding.Meaning);
            if (finding.State != FindingState.Ok)
            {
                page.Append("  ").AppendLine(finding.Fix);
            }
        }

        return page.ToString();
    }
}
