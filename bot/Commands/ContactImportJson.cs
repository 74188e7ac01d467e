using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>What became of a file of contacts, as <c>contacts import --json</c> prints it.</summary>
internal sealed record ContactImportJson(
    int Taken, IReadOnlyList<string> Ended, IReadOnlyList<string> Removed, IReadOnlyList<RefusedJson> Refused, IReadOnlyList<RefusedJson> Warnings)
{
    /// <summary>The report in the shape that is printed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the reasons.</param>
    public static ContactImportJson Of(ContactImport report, Language language) => new(
        report.Taken,
        report.Ended,
        report.Removed,
        [.. report.Refused.Select(refused => new RefusedJson(refused.Line, refused.Id, refused.Reason(language)))],
        [.. report.Warnings.Select(warning => new RefusedJson(warning.Line, warning.Id, warning.Note.Text(language)))]);
}
