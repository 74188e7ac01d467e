using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.AnnualReports;

/// <summary>The sentences about annual reports.</summary>
internal static class AnnualReportTexts
{
    /// <summary>The texts in both languages.</summary>
    public static TextCatalog Catalog { get; } = new(typeof(AnnualReportTexts));
}
