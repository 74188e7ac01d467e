using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Directory;

/// <summary>The directory as administrators look through it. Safe to use from several threads.</summary>
/// <param name="book">The directory.</param>
/// <param name="seats">Knows who fills a contact.</param>
/// <param name="requests">Who wants to fill one.</param>
/// <param name="clock">Tells the day.</param>
public sealed class DirectoryListing(IContactBook book, ContactSeats seats, SeatRequests requests, TimeProvider clock)
{
    private const int MostRequests = 5;

    /// <summary>A page of the directory.</summary>
    /// <param name="filter">Which part of it.</param>
    /// <param name="first">Where the page begins, from 0.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<DirectoryListReply> ShowAsync(DirectoryFilter filter, int first, Language language, CancellationToken cancellationToken)
    {
        var all = book.Records.Select(record => DirectoryItem.Of(record, seats.PersonOf(record.Contact.Id) is not null, clock)).ToList();
        var found = all.Where(item => item.IsIn(filter)).ToList();
        var start = first < found.Count ? Math.Max(first, 0) : 0;
        return new DirectoryListReply(
            language,
            Nonce.New(),
            filter,
            [.. found.Skip(start).Take(DirectoryListReply.PageSize)],
            start,
            found.Count,
            Enum.GetValues<DirectoryFilter>().ToDictionary(part => part, part => all.Count(item => item.IsIn(part))))
        {
            Requests = [.. await RequestsAsync(cancellationToken)],
        };
    }

    /// <summary>A page of the directory, as a click asks for it.</summary>
    /// <param name="click">The click.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> ShowAsync(DirectoryCardAction click, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        var filter = Enum.TryParse<DirectoryFilter>(click.Field(DirectoryFields.Filter), out var part) && Enum.IsDefined(part) ? part : DirectoryFilter.All;
        return new ActionResult(await ShowAsync(filter, PageStart.Of(click), language, cancellationToken), null);
    }

    private async Task<List<(SeatRequest Request, Contact Contact)>> RequestsAsync(CancellationToken cancellationToken)
    {
        var open = new List<(SeatRequest Request, Contact Contact)>();
        await foreach (var request in requests.OpenAsync(cancellationToken))
        {
            if (book.Find(request.ContactId)?.Contact is { } contact)
            {
                open.Add((request, contact));
            }
        }

        return [.. open.OrderBy(item => item.Request.AskedAt).Take(MostRequests)];
    }
}
