using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Knowledge.AnnualReports;

namespace TeamsPilotBot.Dialogs.AnnualReports;

/// <summary>Makes a file of a report. Implementations are safe to use from several threads.</summary>
public interface IReportWriter
{
    /// <summary>The file.</summary>
    /// <param name="report">The report.</param>
    FileContent Write(AnnualReport report);
}
