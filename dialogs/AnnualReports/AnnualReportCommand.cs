using System.Globalization;
using System.Text.RegularExpressions;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.AnnualReports;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Dialogs.AnnualReports;

/// <summary>
/// "Årsrapport": offers the report of the person's own authority, of this year or, where that has nothing yet, of the last; "årsrapport
/// 2024" that of another year. It is a file, and so it is personal.
/// </summary>
/// <param name="reports">Knows which years have anything.</param>
/// <param name="maker">Makes the file.</param>
/// <param name="time">The clock.</param>
public sealed partial class AnnualReportCommand(AnnualReportService reports, AnnualReportMaker maker, TimeProvider time) : ICommand
{
    /// <inheritdoc/>
    public Intent Intent => Intent.AnnualReport;

    /// <inheritdoc/>
    public bool Takes(CommandCall message, IntentPhrases phrases)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(phrases);
        return phrases.Has(Year().Replace(message.Text, " "), Intent);
    }

    /// <inheritdoc/>
    public async Task<ActionResult> RunAsync(CommandCall message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (message.Conversation != ConversationKind.Personal)
        {
            return Sentence("OnlyAlone");
        }

        // The administrator's mapping and nothing else: what people say of themselves opens nothing.
        if (message.Person.Reader.Organisation is not { } organisation)
        {
            return Sentence("NoOrganisation");
        }

        var years = await reports.YearsAsync(organisation, message.Person.Reader, cancellationToken);
        var now = DanishTime.Today(time).Year;
        var asked = YearIn(message.Text);
        int[] wanted = asked is { } one ? [one] : [now, now - 1];
        if (wanted.FirstOrDefault(years.Contains) is not 0 and var year)
        {
            return await OfferAsync(message, organisation, year, cancellationToken);
        }

        return years is [var latest, ..]
            ? Sentence(asked is null ? "NothingLately" : "NothingThen", organisation, Written(asked ?? now), Written(latest))
            : Sentence("NothingYet", organisation);

        ActionResult Sentence(string key, params object[] values) => new(null, AnnualReportTexts.Catalog.Format(message.Language, key, values));
    }

    private async Task<ActionResult> OfferAsync(CommandCall message, string organisation, int year, CancellationToken cancellationToken)
    {
        var request = AnnualReportMaker.Request(message.Person, organisation, year, message.Language);

        // Made once to know its size, and again when it is fetched: it is small, and then it is what is true then.
        return await maker.MakeAsync(request, cancellationToken) is { } file
            ? new ActionResult(
                new FileReply(
                    request, file.Name, AnnualReportTexts.Catalog.Format(message.Language, "Description", organisation, Written(year)), file.Content.Length),
                null)
            : new ActionResult(null, AnnualReportTexts.Catalog.Format(message.Language, "NothingYet", organisation));
    }

    private static int? YearIn(string text)
        => Year().Match(text) is { Success: true } match ? int.Parse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static string Written(int year) => year.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b20[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
