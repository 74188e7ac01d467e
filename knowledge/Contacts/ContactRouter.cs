using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>Chooses contacts from the directory. Safe to use from several threads.</summary>
/// <param name="directory">The directory.</param>
/// <param name="clock">Tells which contacts are valid today.</param>
public sealed class ContactRouter(ContactDirectory directory, TimeProvider clock) : IContactRouter
{
    private static readonly TextCatalog Texts = new(typeof(ContactDirectory));

    /// <inheritdoc/>
    public ContactRoute? Route(RouteRequest request) => directory.Route(
        request.Category, request.Sector, request.Organisation, request.Language, DanishTime.Today(clock), request.Text,
        request.PersonalData ? true : null);

    /// <inheritdoc/>
    public ContactRoute? Find(RouteRequest request)
        => directory.Search(request.Text, DanishTime.Today(clock)) is [var found, ..]
            ? new ContactRoute(found, Texts.Format(request.Language, "Reason.Asked", found.Organisation))
            : Route(request);
}
