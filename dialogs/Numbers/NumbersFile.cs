using System.Globalization;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Files;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Numbers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Numbers;

/// <summary>The numbers as a file, week by week. Safe to use from several threads.</summary>
/// <param name="numbers">Counts.</param>
/// <param name="time">The clock.</param>
public sealed class NumbersFile(NumbersService numbers, TimeProvider time) : IFileMaker
{
    private const string ThisKind = "numbers";
    private const string PeriodName = "period";

    /// <inheritdoc/>
    public string Kind => ThisKind;

    /// <summary>Offers the file; a sentence to whoever may not see the numbers.</summary>
    /// <param name="period">How many weeks, and as many before.</param>
    /// <param name="person">Who wants it.</param>
    /// <param name="language">The language of the words in it.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    internal async Task<ActionResult> OfferAsync(NumbersPeriod period, Person person, Language language, CancellationToken cancellationToken)
    {
        if (!NumbersDesk.MaySee(person))
        {
            return NumbersDesk.NotYours(language);
        }

        var request = new FileRequest(ThisKind, person.Key, language)
        {
            Details = new Dictionary<string, string>(StringComparer.Ordinal) { [PeriodName] = period.ToString() },
        };
        var file = await MakeAsync(request, cancellationToken);
        return new ActionResult(new FileReply(request, file!.Name, NumbersTexts.Catalog.Get(language, "FileDescription"), file.Content.Length), null);
    }

    /// <inheritdoc/>
    public async Task<FileContent?> MakeAsync(FileRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var period = Enum.TryParse<NumbersPeriod>(request.Details.GetValueOrDefault(PeriodName), out var known) ? known : NumbersPeriod.FourWeeks;
        var report = await numbers.OfAsync(period, cancellationToken);
        var day = DanishTime.Today(time).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new FileContent(NumbersTexts.Catalog.Format(request.Language, "FileName", day), "text/csv; charset=utf-8", NumbersCsv.Write(report, request.Language));
    }
}
