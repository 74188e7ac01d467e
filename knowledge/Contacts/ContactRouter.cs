using TeamsPilotBot.Knowledge.Calendar;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>Chooses contacts from the directory. Safe to use from several threads.</summary>
/// <param name="directory">The directory.</param>
/// <param name="clock">Tells which contacts are valid today.</param>
public sealed class ContactRouter(ContactDirectory directory, TimeProvider clock) : IContactRouter
{
    /// <inheritdoc/>
    public ContactRoute? Route(RouteRequest request) => directory.Route(
        request.Category, request.Sector, request.Organisation, request.Language, DanishTime.Today(clock), request.Text,
        request.PersonalData ? true : null, request.Except, request.Load);

    /// <inheritdoc/>
    public ContactRoute? Find(RouteRequest request)
        => directory.RouteByName(request.Text, request.Language, DanishTime.Today(clock), request.Load) ?? Route(request);
}
