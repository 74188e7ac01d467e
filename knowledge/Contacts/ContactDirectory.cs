using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>
/// The directory of contacts, and the choice of one for a question. The choice is a pure function of what is asked: the
/// same question on the same day has the same answer. Immutable, and safe to use from several threads.
/// </summary>
/// <param name="contacts">The contacts; among equals, the one named first is chosen.</param>
public sealed class ContactDirectory(IEnumerable<Contact> contacts)
{
    /// <summary>What stands in <see cref="Contact.Organisation"/> for the asker's own authority.</summary>
    public const string OwnOrganisation = "Egen organisation";

    /// <summary>What stands in <see cref="Contact.Organisation"/> for the asker's own region.</summary>
    public const string OwnRegion = "Egen region";

    internal const string DataProtectionAuthority = "Datatilsynet";

    private readonly EquatableList<Contact> all = [.. contacts];

    /// <summary>All contacts, valid or not.</summary>
    public IReadOnlyList<Contact> All => all;

    /// <summary>The contact with an id.</summary>
    /// <param name="id">The id.</param>
    public Contact? Find(string id) => all.FirstOrDefault(contact => contact.Id == id);

    /// <summary>
    /// Chooses whom to ask, specific before general: for personal data the own data protection officer and then
    /// Datatilsynet; then contacts of the asker's sector only before those of several, and contacts who name the subject
    /// early and have few others before those who have many. The most general contact is the last resort. Who is away, has
    /// as many questions as they take, cannot be reached, or is not valid is never chosen: the deputy is, if that is one of
    /// the asker's sector, else the next contact, else the post's mailbox.
    /// </summary>
    /// <param name="category">The subject; null if it is not known.</param>
    /// <param name="sector">The asker's sector; null if it is not known.</param>
    /// <param name="organisation">The asker's authority or region; null if it is not known.</param>
    /// <param name="language">The language of the reason.</param>
    /// <param name="today">The day, in Denmark. Who is not valid on it is not chosen.</param>
    /// <param name="text">The question, to tell whether it concerns a narrow field; null to leave such contacts out.</param>
    /// <param name="personalData">Whether it concerns personal data; null if that is not known, which makes it so for law.</param>
    /// <param name="except">Ids of contacts not to choose: those who were asked already.</param>
    /// <param name="load">Who has much to do, and who cannot be reached; null if that is not known.</param>
    /// <returns>The contact and why; null only if nobody is left.</returns>
    public ContactRoute? Route(
        Category? category,
        Sector? sector,
        string? organisation,
        Language language,
        DateOnly today,
        string? text = null,
        bool? personalData = null,
        IReadOnlyCollection<string>? except = null,
        ContactLoad? load = null)
    {
        var asked = new RouteQuestion(category, sector, organisation, text, personalData ?? category == Category.Legal);
        var left = all.Where(contact => except?.Contains(contact.Id) != true).ToList();
        var choice = new ContactChoice(left, load ?? ContactLoad.Unknown, today, language);
        var covering = left.Where(contact => contact.IsValidOn(today) && asked.IsCoveredBy(contact)).OrderBy(asked.Rank).ToList();
        if (choice.FirstOf(covering, contact => RouteReasons.For(contact, asked, language), asked.IsAtHomeWith) is { } best)
        {
            return best;
        }

        // Nobody covers it: the most general contact, or the mailbox of a post whose person cannot take it.
        return MostGeneral(left.Where(choice.IsFree)) is { } general ? new ContactRoute(general, RouteReasons.ForGeneral(general, language))
            : (covering.FirstOrDefault() ?? MostGeneral(left)) is { } vacant
                ? new ContactRoute(WithoutPerson(vacant), RouteReasons.NobodyNow(language), ByFallback: true)
            : null;
    }

    /// <summary>The contact that a text asks for by authority or role, or the deputy.</summary>
    /// <param name="text">The question.</param>
    /// <param name="language">The language of the reason.</param>
    /// <param name="today">The day, in Denmark.</param>
    /// <param name="load">Who has much to do, and who cannot be reached; null if that is not known.</param>
    /// <returns>The contact and why; null if the text names nobody, or nobody who can be asked today.</returns>
    public ContactRoute? RouteByName(string text, Language language, DateOnly today, ContactLoad? load = null)
        => new ContactChoice(all, load ?? ContactLoad.Unknown, today, language)
            .FirstOf(Search(text, today), contact => RouteReasons.Asked(contact.Organisation, language), _ => true);

    /// <summary>Looks contacts up by authority and by what they do, for questions such as "hvem er min kontaktperson i KL?".</summary>
    /// <param name="text">The question.</param>
    /// <param name="today">The day, in Denmark. Who is not valid on it is not found.</param>
    /// <returns>Best first; empty if the text names no authority and no role of the directory.</returns>
    public IReadOnlyList<Contact> Search(string text, DateOnly today)
        => ContactSearch.Find([.. all.Where(contact => contact.IsValidOn(today))], text);

    private static Contact? MostGeneral(IEnumerable<Contact> contacts)
        => contacts.OrderByDescending(contact => contact.Sectors.Count).ThenByDescending(contact => contact.Categories.Count).FirstOrDefault();

    /// <summary>The post without the person who does not fill it, or cannot take anything now.</summary>
    private static Contact WithoutPerson(Contact contact) => contact with { Name = contact.Fallback ?? contact.Role };
}
