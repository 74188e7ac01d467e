using System.Globalization;

namespace TeamsPilotBot.Knowledge.Digests.Composing;

/// <summary>Chooses the dates that are near: those of the settings, the annual report, and a posting that a day off moves.</summary>
/// <param name="scope">Whose digest.</param>
internal sealed class DateChoice(DigestScope scope)
{
    /// <summary>What the id of the note begins with that the next posting comes on another day. It is no news by itself.</summary>
    public const string MovedPrefix = "moved-";

    private const int DaysBefore = 14;
    private const int March = 3;

    /// <summary>The dates, earliest first.</summary>
    public IReadOnlyList<DigestItem> Make()
    {
        IReadOnlyList<DigestItem> near =
        [
            .. scope.Board.Facts.Dates.Select(date => (date.Day, Item: Item(date))).Append(AnnualReport())
                .Where(date => date.Day.AddDays(-DaysBefore) <= scope.PostedOn && scope.ReadOn <= date.Day)
                .Where(date => !scope.IsTold(DigestItemKind.Date, date.Item.Id, date.Item.Stand))
                .OrderBy(date => date.Day).ThenBy(date => date.Item.Id, StringComparer.Ordinal)
                .Select(date => date.Item),
        ];
        return [.. scope.Fewer.Of(DigestItemKind.Date, near, item => item.Category), .. Moved()];
    }

    private DigestItem Item(DigestDate date) => new(DigestItemKind.Date, date.Id, scope.Subscription.Language == Texts.Language.English ? date.TitleEnglish : date.Title)
    {
        Detail = scope.Words.Format("Date.Day", scope.Words.Day(date.Day)),
        Url = date.Url,
        Stand = Written(date.Day),
    };

    /// <summary>
    /// The report of signature projects is due in March of each year that a project runs, as a project leader told (speciale L4561); no day is
    /// known, so it is told before the month begins.
    /// </summary>
    private (DateOnly Day, DigestItem Item) AnnualReport()
    {
        var first = new DateOnly(scope.PostedOn.Year, March, 1);
        return (first, new DigestItem(DigestItemKind.Date, string.Create(CultureInfo.InvariantCulture, $"annual-report-{first.Year}"), scope.Words["AnnualReport"])
        {
            Detail = scope.Words["AnnualReport.Detail"],
        });
    }

    private IEnumerable<DigestItem> Moved()
    {
        var planned = scope.Week.Day(scope.Subscription.Day).AddDays(7);
        var id = MovedPrefix + DigestWeek.Of(planned);
        if (scope.Days.OnOrAfter(planned) is var posted && posted != planned && !scope.IsTold(DigestItemKind.Date, id))
        {
            yield return new DigestItem(DigestItemKind.Date, id, scope.Words.Format("Moved", scope.Words.Day(posted), scope.Words.Day(planned)));
        }
    }

    private static string Written(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
