using TeamsPilotBot.Knowledge.Calendar;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>
/// Chooses contacts from the directory as it is at this moment, and passes over those who cannot take a question now. Safe to
/// use from several threads.
/// </summary>
/// <param name="book">The directory.</param>
/// <param name="loads">Who has much to do, and who cannot be reached; asked where a request does not say.</param>
/// <param name="clock">Tells which contacts are valid today.</param>
public sealed class ContactRouter(IContactBook book, IContactLoads loads, TimeProvider clock) : IContactRouter
{
    /// <inheritdoc/>
    public ContactRoute? Route(RouteRequest request) => book.Current.Route(
        request.Category, request.Sector, request.Organisation, request.Language, DanishTime.Today(clock), request.Text,
        request.PersonalData ? true : null, request.Except, request.Load ?? loads.Current);

    /// <inheritdoc/>
    public ContactRoute? Find(RouteRequest request)
    {
        var known = request.Load is null ? request with { Load = loads.Current } : request;
        return book.Current.RouteByName(known.Text, known.Language, DanishTime.Today(clock), known.Load) ?? Route(known);
    }
}
