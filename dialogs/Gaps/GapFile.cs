using System.Globalization;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Gaps;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Dialogs.Gaps;

/// <summary>The matrix as a file. Safe to use from several threads.</summary>
/// <param name="gaps">Makes the matrix.</param>
/// <param name="time">The clock.</param>
public sealed class GapFile(GapService gaps, TimeProvider time) : IFileMaker
{
    private const string ThisKind = "gap-matrix";
    private const string OrganisationName = "organisation";
    private const string SectorName = "sector";

    /// <inheritdoc/>
    public string Kind => ThisKind;

    /// <summary>Offers the file; a sentence to whoever may not see the matrix.</summary>
    /// <param name="person">Who wants it: what they may see where they are is in it.</param>
    /// <param name="language">The language of the words in it.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    internal async Task<ActionResult> OfferAsync(Person person, Knowledge.Texts.Language language, CancellationToken cancellationToken)
    {
        if (!GapDesk.MaySee(person))
        {
            return GapDesk.NotYours(language);
        }

        var details = new Dictionary<string, string>(StringComparer.Ordinal);
        if (person.Reader.Organisation is { } organisation)
        {
            details[OrganisationName] = organisation;
        }

        if (person.Reader.Sector is { } sector)
        {
            details[SectorName] = sector.ToString();
        }

        var request = new FileRequest(ThisKind, person.Key, language) { Details = details };
        var file = await MakeAsync(request, cancellationToken);
        return new ActionResult(new FileReply(request, file!.Name, GapTexts.Catalog.Get(language, "FileDescription"), file.Content.Length), null);
    }

    /// <inheritdoc/>
    public async Task<FileContent?> MakeAsync(FileRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var reader = new Reader(
            request.Details.GetValueOrDefault(OrganisationName),
            Enum.TryParse<Sector>(request.Details.GetValueOrDefault(SectorName), out var sector) ? sector : null);
        var matrix = await gaps.MatrixAsync(reader, cancellationToken);
        var day = DanishTime.Today(time).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new FileContent(GapTexts.Catalog.Format(request.Language, "FileName", day), "text/csv; charset=utf-8", GapCsv.Write(matrix, request.Language));
    }
}
