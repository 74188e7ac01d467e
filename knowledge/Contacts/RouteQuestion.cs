using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>What a contact is chosen by.</summary>
/// <param name="Category">The subject, if known.</param>
/// <param name="Sector">The asker's sector, if known.</param>
/// <param name="Organisation">The asker's authority, if known.</param>
/// <param name="Text">The question, if given.</param>
/// <param name="PersonalData">Whether it concerns personal data.</param>
internal sealed record RouteQuestion(Category? Category, Sector? Sector, string? Organisation, string? Text, bool PersonalData)
{
    private static readonly Sector[] MainSectors = [Lessons.Sector.Municipality, Lessons.Sector.Region, Lessons.Sector.State];

    /// <summary>Whether a contact answers such questions at all.</summary>
    public bool IsCoveredBy(Contact contact)
        => IsAtHomeWith(contact) && CoversCategory(contact) && (contact.OnlyAbout.Count == 0 || IsInField(contact));

    /// <summary>Whether a contact takes questions of the asker's sector and region, whatever they are about: a deputy may know less of the subject, but not of the house.</summary>
    public bool IsAtHomeWith(Contact contact)
        => CoversSector(contact) && (contact.Regions.Count == 0 || contact.Regions.Any(IsMine));

    /// <summary>The order of choice, lowest first.</summary>
    public (int Step, int Field, int Sectors, int Place, int Subjects) Rank(Contact contact)
    {
        var step = Step(contact);
        var field = IsInField(contact) ? 0 : 1;
        return Category is { } category
            ? (step, field, contact.Sectors.Count, contact.Categories.TakeWhile(other => other != category).Count(), contact.Categories.Count)
            : (step, field, contact.Sectors.Count == 4 ? 4 : Sector is null ? 0 : contact.Sectors.Count, 0, -contact.Categories.Count);
    }

    /// <summary>Whether the contact answers for one narrow field, and the question is about it.</summary>
    public bool IsInField(Contact contact)
        => Text is not null && contact.OnlyAbout.Any(word => StartsWord(Text, word));

    /// <summary>For personal data the own officer comes first and Datatilsynet next; both know of nothing else in law.</summary>
    private int Step(Contact contact) => (IsDataProtection(contact), PersonalData) switch
    {
        (false, _) => 2,
        (true, true) => contact.Organisation == ContactDirectory.OwnOrganisation ? 0 : 1,
        (true, false) => 3,
    };

    /// <summary>The contacts whose only subject is law, and who sit with the asker or in Datatilsynet.</summary>
    private static bool IsDataProtection(Contact contact)
        => contact.Categories is [Lessons.Category.Legal]
            && contact.Organisation is ContactDirectory.OwnOrganisation or ContactDirectory.DataProtectionAuthority;

    private bool CoversCategory(Contact contact)
        => Category is not { } category
            || contact.Categories.Contains(category)
            || (PersonalData && IsDataProtection(contact));

    private bool CoversSector(Contact contact)
        => Sector is { } sector && sector != Lessons.Sector.CrossSector
            ? contact.Sectors.Contains(sector)
            : MainSectors.All(contact.Sectors.Contains);

    private bool IsMine(string region)
        => Organisation is not null && Organisation.Contains(region, StringComparison.OrdinalIgnoreCase);

    private static bool StartsWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
