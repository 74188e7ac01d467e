using TeamsPilotBot.Bot.Commands;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health;

/// <summary>Readiness in plain text: a sentence and a sum, then what has to be done, what should be done, and what is fine.</summary>
internal static class ReadinessPage
{
    private const int UsualWidth = 100;
    private const string Indent = "  ";

    private static readonly TextCatalog Texts = new(typeof(ReadinessPage));

    /// <summary>The text.</summary>
    /// <param name="readiness">The readiness.</param>
    /// <param name="language">The language of the words around; the findings are in theirs.</param>
    /// <param name="width">Columns of a line.</param>
    public static string Of(Readiness readiness, Language language, int width = UsualWidth)
    {
        // Within each part, what is set wrong comes before what is not set.
        var parts = readiness.Findings.ToLookup(PartOf);
        var page = new Paragraphs(width);
        page.Add(Texts.Get(language, readiness.Ready ? "Ready" : "NotReady"));
        page.Add(Texts.Format(language, "Sum", parts[Part.Must].Count(), parts[Part.Should].Count(), parts[Part.Fine].Count()));
        foreach (var part in Enum.GetValues<Part>().Where(parts.Contains))
        {
            page.Gap().Add(Texts.Get(language, $"Part.{part}"));
            foreach (var finding in parts[part].OrderByDescending(finding => finding.State))
            {
                Add(page, finding, language);
            }
        }

        return page.ToString();
    }

    private static void Add(Paragraphs page, Finding finding, Language language)
    {
        if (finding.State == FindingState.Ok)
        {
            page.Add($"{finding.Setting}: {finding.Meaning}", Indent);
            return;
        }

        page.Gap().Add($"{finding.Setting} ({Texts.Get(language, finding.State.ToString())})", Indent);
        page.Add(finding.Meaning, Indent + Indent).Add(finding.Fix, $"{Indent}→ ");
    }

    private static Part PartOf(Finding finding) => finding.Blocks ? Part.Must : finding.State != FindingState.Ok ? Part.Should : Part.Fine;

    private enum Part
    {
        Must,
        Should,
        Fine,
    }
}
