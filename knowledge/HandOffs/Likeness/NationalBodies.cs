using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.HandOffs.Likeness;

/// <summary>Which body takes a question as a national issue. A pure function of group, directory and day.</summary>
public static class NationalBodies
{
    private static readonly TextCatalog Texts = new(typeof(NationalBodies));

    /// <summary>
    /// What only municipalities ask goes to KL, what only regions ask to Danske Regioner, and everything else to
    /// Digitaliseringsstyrelsen: several sectors, the state, and what comes from unknown sectors.
    /// </summary>
    /// <param name="group">The group of questions.</param>
    /// <param name="directory">The contacts.</param>
    /// <param name="language">The language of the reason.</param>
    /// <param name="today">The day, in Denmark. Who is not valid on it is not chosen.</param>
    public static NationalRoute For(RecurringGroup group, ContactDirectory directory, Language language, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(directory);
        var (body, reason) = group.Sectors switch
        {
            [] => (NationalBody.AgencyForDigitalGovernment, "Unknown"),
            [Sector.Municipality] => (NationalBody.LocalGovernmentDenmark, "Municipalities"),
            [Sector.Region] => (NationalBody.DanishRegions, "Regions"),
            [Sector.State] => (NationalBody.AgencyForDigitalGovernment, "State"),
            _ => (NationalBody.AgencyForDigitalGovernment, group.Category == Category.Legal ? "Law" : "Several"),
        };
        return new NationalRoute(body, Texts.Get(language, $"Reason.{reason}"), ContactOf(directory, body, group.Category, group.Title, today)?.Id);
    }

    /// <summary>
    /// The contact of a body: who answers for the narrow field of the question, else who names its area, and early, else who
    /// answers for most.
    /// </summary>
    /// <param name="directory">The contacts.</param>
    /// <param name="body">The body.</param>
    /// <param name="category">The area; null if it is not known.</param>
    /// <param name="text">The question, to tell whether it concerns a narrow field; null to leave such contacts out.</param>
    /// <param name="today">The day, in Denmark: who is not valid on it is left out. Null to ask for nobody's validity.</param>
    /// <returns>The contact; null if the body has none.</returns>
    public static Contact? ContactOf(
        ContactDirectory directory, NationalBody body, Category? category = null, string? text = null, DateOnly? today = null)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var asked = new RouteQuestion(category, null, null, text, PersonalData: false);
        return directory.All
            .Where(c => c.Organisation == NameOf(body) && (today is not { } day || c.IsValidOn(day)) && (c.OnlyAbout.Count == 0 || asked.IsInField(c)))
            .OrderBy(c => asked.IsInField(c) ? 0 : 1)
            .ThenBy(c => category is { } area ? Place(c, area) : 0)
            .ThenByDescending(c => c.Categories.Count).FirstOrDefault();
    }

    private static int Place(Contact contact, Category category)
        => contact.Categories.Contains(category) ? contact.Categories.TakeWhile(other => other != category).Count() : int.MaxValue;

    // As the directory writes it.
    private static string NameOf(NationalBody body) => body switch
    {
        NationalBody.LocalGovernmentDenmark => "KL",
        NationalBody.DanishRegions => "Danske Regioner",
        _ => "Digitaliseringsstyrelsen",
    };
}
