using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>The sentences that say why a contact was chosen.</summary>
internal static class RouteReasons
{
    private static readonly TextCatalog Texts = new(typeof(ContactDirectory));

    public static string For(Contact contact, RouteQuestion asked, Language language)
    {
        if (asked.PersonalData && contact.Categories is [Category.Legal])
        {
            var own = contact.Organisation == ContactDirectory.OwnOrganisation;
            if (own || contact.Organisation == ContactDirectory.DataProtectionAuthority)
            {
                return Texts.Get(language, own ? "Reason.OwnDpo" : "Reason.Datatilsynet");
            }
        }

        var topic = asked.Category is { } category ? CategoryNames.Of(category, language) : null;
        var sector = asked.Sector is { } known ? Texts.Get(language, $"Sector.{known}") : null;
        return contact.Sectors.Contains(Sector.CrossSector) && asked.Sector != Sector.CrossSector ? LastResort(language)
            : asked.IsInField(contact) ? Texts.Format(language, "Reason.Field", Lower(contact.Role), contact.Organisation)
            : topic is not null && contact.Organisation == ContactDirectory.OwnRegion ? Texts.Format(language, "Reason.OwnRegion", topic)
            : topic is not null && sector is not null ? Texts.Format(language, "Reason.Topic", topic, sector)
            : topic is not null ? Texts.Format(language, "Reason.TopicOnly", topic)
            : sector is not null ? Texts.Format(language, "Reason.SectorOnly", sector)
            : Texts.Get(language, "Reason.General");
    }

    /// <summary>Why the deputy has the question and not the contact.</summary>
    public static string StandIn(Contact contact, Availability because, Language language)
        => because == Availability.Away && contact.AwayTo is { } until
            ? Texts.Format(language, "StandIn.AwayUntil", contact.Name, until)
            : Texts.Format(language, $"StandIn.{because}", contact.Name);

    public static string Asked(string organisation, Language language) => Texts.Format(language, "Reason.Asked", organisation);

    /// <summary>Why a contact has it whose subject it is not.</summary>
    public static string ForGeneral(Contact contact, Language language)
        => contact.Sectors.Contains(Sector.CrossSector) ? LastResort(language) : Texts.Get(language, "Reason.NobodyCovers");

    public static string NobodyNow(Language language) => Texts.Get(language, "Reason.NobodyNow");

    private static string LastResort(Language language) => Texts.Get(language, "Reason.LastResort");

    /// <summary>A role inside a sentence: "beskæftigelsesområdet", but "Generativ AI: guide …" only up to the colon.</summary>
    private static string Lower(string role)
    {
        var name = role.Split(':')[0];
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
