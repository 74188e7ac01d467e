using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>Chooses contacts from the directory as it is today in Denmark. Safe to use from several threads.</summary>
/// <param name="directory">The directory.</param>
/// <param name="time">Tells the day.</param>
public sealed class ContactRouter(ContactDirectory directory, TimeProvider time) : IContactRouter
{
    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");
    private static readonly TextCatalog Texts = new(typeof(ContactDirectory));

    private DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), Denmark).DateTime);

    /// <inheritdoc/>
    public ContactRoute? Route(RouteRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return directory.Route(
            request.Category, request.Sector, request.Organisation, request.Language, Today, request.Text, request.PersonalData, request.Except);
    }

    /// <inheritdoc/>
    public ContactRoute? Find(string text, RouteRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var found = directory.Search(text, Today).FirstOrDefault(contact => !request.Except.Contains(contact.Id));
        return found is null
            ? Route(request)
            : new ContactRoute(found, Texts.Format(request.Language, "Reason.Named", found.Organisation));
    }
}
