using System.Globalization;
using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.AnnualReports;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.AnnualReports;

/// <summary>Makes the file of an authority's annual report. Safe to use from several threads.</summary>
/// <param name="reports">Makes reports.</param>
/// <param name="writer">Makes files of them.</param>
public sealed class AnnualReportMaker(AnnualReportService reports, IReportWriter writer) : IFileMaker
{
    private const string ThisKind = "annual-report";
    private const string OrganisationName = "organisation";
    private const string SectorName = "sector";
    private const string YearName = "year";

    /// <inheritdoc/>
    public string Kind => ThisKind;

    /// <summary>What to ask for.</summary>
    /// <param name="person">Whose authority it is about, and who may see what.</param>
    /// <param name="organisation">The authority.</param>
    /// <param name="year">The year.</param>
    /// <param name="language">The language of the report.</param>
    internal static FileRequest Request(Person person, string organisation, int year, Language language)
    {
        var details = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [OrganisationName] = organisation,
            [YearName] = year.ToString(CultureInfo.InvariantCulture),
        };
        if (person.Reader.Sector is { } sector)
        {
            details[SectorName] = sector.ToString();
        }

        return new FileRequest(ThisKind, person.Key, language) { Details = details };
    }

    /// <inheritdoc/>
    public async Task<FileContent?> MakeAsync(FileRequest request, CancellationToken cancellationToken)
        => await ReportAsync(request, cancellationToken) is { Lessons: > 0 } report ? writer.Write(report) : null;

    private async Task<AnnualReport?> ReportAsync(FileRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.Details.TryGetValue(OrganisationName, out var organisation)
            || !int.TryParse(request.Details.GetValueOrDefault(YearName), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return null;
        }

        var reader = new Reader(organisation, Enum.TryParse<Sector>(request.Details.GetValueOrDefault(SectorName), out var sector) ? sector : null);
        return await reports.OfOrganisationAsync(organisation, reader, year, request.Language, cancellationToken);
    }
}
