using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>Finds contacts by the authority that a text names, and by words for what they do.</summary>
internal static class ContactSearch
{
    /// <summary>Beginnings of words for a subject, as people say them when they look for a person.</summary>
    private static readonly (string Word, Category Category)[] SubjectWords =
    [
        ("jura", Category.Legal), ("jurist", Category.Legal), ("juridisk", Category.Legal), ("lovgivning", Category.Legal),
        ("gdpr", Category.Legal), ("databeskyttelse", Category.Legal), ("dpo", Category.Legal), ("legal", Category.Legal),
        ("lawyer", Category.Legal), ("data protection", Category.Legal), ("etik", Category.Ethics), ("etisk", Category.Ethics),
        ("dataetik", Category.Ethics), ("ethic", Category.Ethics), ("kontrakt", Category.Suppliers), ("udbud", Category.Suppliers),
        ("indkøb", Category.Suppliers), ("leverandør", Category.Suppliers), ("procurement", Category.Suppliers),
        ("contract", Category.Suppliers), ("økonomi", Category.Economy), ("budget", Category.Economy), ("snitflade", Category.Data),
        ("datastruktur", Category.Data), ("infrastruktur", Category.Infrastructure), ("kompetence", Category.Competencies),
    ];

    /// <summary>Words of any question for a contact: they say nothing of which one.</summary>
    private static readonly HashSet<string> NotOfRole = ["kontakt", "kontaktperson", "kontakte", "contact", "person", "projekt", "ai", "telefonnummer", "nummer"];

    public static IReadOnlyList<Contact> Find(IReadOnlyList<Contact> contacts, string text)
    {
        var named = contacts.Where(contact => OrganisationNames.IsNamedIn(text, contact.Organisation)).ToList();
        var candidates = named.Count > 0 ? named : contacts;
        var subjects = SubjectWords.Where(pair => text.Contains(pair.Word, StringComparison.OrdinalIgnoreCase)).Select(pair => pair.Category).ToHashSet();
        var words = PlainWords.In(text).Where(word => !NotOfRole.Contains(word)).ToList();
        return [.. candidates
            .Select(contact => (Contact: contact, Score: Score(contact, words, subjects)))
            .Where(found => named.Count > 0 || found.Score > 0)
            .OrderByDescending(found => found.Score)
            .ThenBy(found => found.Contact.OnlyAbout.Count > 0)
            .ThenByDescending(found => named.Count > 0 ? found.Contact.Categories.Count : -found.Contact.Categories.Count)
            .Select(found => found.Contact)];
    }

    /// <summary>The words of the role weigh most; the subject decides among those with the same words.</summary>
    private static double Score(Contact contact, IReadOnlyList<string> words, HashSet<Category> subjects)
    {
        var organisation = PlainWords.In(contact.Organisation);
        var asked = words.Where(word => !organisation.Any(name => PlainWords.Alike(word, name))).ToList();
        var role = PlainWords.In(contact.Role);
        return (2 * (PlainWords.Common(asked, role) + asked.Intersect(role).Count()))
            + PlainWords.Common(asked, PlainWords.In(contact.CanHelpWith ?? string.Empty))
            + (contact.Categories.Count > 0 && subjects.Overlaps(contact.Categories) ? 1.0 + (1.0 / contact.Categories.Count) : 0);
    }
}
