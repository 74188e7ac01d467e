using System.Globalization;
using System.Text;
using TeamsPilotBot.Dialogs.AnnualReports;
using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Knowledge.AnnualReports;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.AnnualReports;

/// <summary>Reports as Word files. Safe to use from several threads.</summary>
/// <param name="time">The clock.</param>
internal sealed class WordReportWriter(TimeProvider time) : IReportWriter
{
    private const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const int LongestName = 60;

    /// <inheritdoc/>
    public FileContent Write(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var name = string.Create(
            CultureInfo.InvariantCulture, $"{(report.Language == Language.Danish ? "aarsrapport" : "annual-report")}-{Plain(report.Subject)}-{report.Year}.docx");
        return new FileContent(name, MediaType, WordReport.Write(report, time.GetUtcNow()));
    }

    /// <summary>A name that every file system and mail program takes.</summary>
    private static string Plain(string name)
    {
        var spelled = name.ToLowerInvariant().Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "oe", StringComparison.Ordinal)
            .Replace("å", "aa", StringComparison.Ordinal).Normalize(NormalizationForm.FormD);
        var words = new string([.. spelled.Where(c => !char.IsSurrogate(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            .Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')]);
        var plain = string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return plain.Length <= LongestName ? plain : plain[..LongestName].TrimEnd('-');
    }
}
