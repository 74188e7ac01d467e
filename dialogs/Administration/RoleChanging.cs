using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Administration;

/// <summary>Gives and takes roles. What cannot be saved comes back with the reason and all that was typed. Safe to use from several threads.</summary>
/// <param name="book">What was given in Teams.</param>
/// <param name="desk">Shows who has what.</param>
/// <param name="settings">What the settings give.</param>
/// <param name="people">Is told of new curators and administrators.</param>
/// <param name="notices">Tells the other administrators.</param>
public sealed class RoleChanging(RoleBook book, RoleDesk desk, ISettingRoles settings, IKnownPeople people, NoticeBoard notices)
{
    /// <summary>Saves what stands in the form.</summary>
    /// <param name="click">The click, with the fields.</param>
    /// <param name="by">The administrator who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> SaveAsync(RoleCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var key = click.Field(AdministrationFields.Person)?.ToLowerInvariant() ?? "";
        if (AdministrationForm.Text(click, AdministrationFields.Name, by.Language) is not { } name || !await IsSomebodyAsync(key, cancellationToken))
        {
            return await desk.ChooseAsync(click, AdministrationTexts.Catalog.Get(by.Language, "ChoosePerson"), by.Language, cancellationToken);
        }

        var wish = WishOf(click, key, name, by.Language);
        if (wish.Organisation?.Length > AdministrationForm.LongestText)
        {
            return Again(wish, by.Language, AdministrationTexts.Catalog.Format(by.Language, "TooLong", AdministrationForm.LongestText));
        }

        var giver = new RoleGiver(by.Person.Key, by.Name, by.Person.RolesBySettings.Contains(Role.Administrator));
        var outcome = await book.ChangeAsync(wish, giver, cancellationToken);
        switch (outcome)
        {
            case RoleOutcome.Changed:
                await TellAsync(click, wish, by, cancellationToken);
                return await ListedAsync(wish, "RolesSaved", by.Language, cancellationToken);
            case RoleOutcome.Unchanged:
                return await ListedAsync(wish, "RolesUnchanged", by.Language, cancellationToken);
            case RoleOutcome.ChangedMeanwhile:
                // The newer state is shown, not what was typed: it would hide what the other has done.
                return new ActionResult(
                    desk.Form(key, name, by.Language) with { Notice = AdministrationTexts.Catalog.Get(by.Language, "RolesChangedMeanwhile") }, null);
            case RoleOutcome.NotAdministrator:
                return Access.Sentence(by.Language, "AdministratorsOnly");
            default:
                return Again(wish, by.Language, AdministrationTexts.Catalog.Format(by.Language, $"Roles.{outcome}", RoleList.MostPeople));
        }
    }

    /// <summary>What was typed. What the settings give is not in the form, so that what Teams gave besides stays.</summary>
    private RoleWish WishOf(RoleCardAction click, string key, string name, Language language)
    {
        var (entry, there) = (settings.OfUser(key), book.Current.Find(key));
        var hidden = there?.Roles.Where(role => IsFixed(entry, role)) ?? [];
        return new RoleWish(
            key,
            WholeCharacters.Beginning(name, AdministrationForm.LongestText),
            [.. AdministrationForm.Several<GivenRole>(click, AdministrationFields.Roles).Where(role => !IsFixed(entry, role)).Concat(hidden).Distinct().Order()],
            entry is null ? AdministrationForm.Text(click, AdministrationFields.Organisation, language) : there?.Organisation,
            entry is null ? AdministrationForm.SectorOf(click) : there?.Sector,
            AdministrationForm.Number(click, AdministrationFields.Version));
    }

    /// <summary>Whether it is the id of a person: one of Entra, or one who is known. A click can be made up.</summary>
    private async Task<bool> IsSomebodyAsync(string key, CancellationToken cancellationToken)
        => Guid.TryParseExact(key, "D", out _)
            || (key.Length > 0 && (settings.OfUser(key) is not null || book.Current.Find(key) is not null || await people.FindAsync(key, cancellationToken) is not null));

    private static bool IsFixed(SettingRole? entry, GivenRole role) => entry?.Roles.Contains(RoleNames.Of(role)) == true;

    private ActionResult Again(RoleWish wish, Language language, string notice) => new(
        desk.Form(wish.Key, wish.Name, language) with
        {
            Version = wish.BasedOn, Roles = wish.Roles, Organisation = wish.Organisation, Sector = wish.Sector, Notice = notice,
        },
        null);

    private async Task<ActionResult> ListedAsync(RoleWish wish, string key, Language language, CancellationToken cancellationToken)
        => new(await desk.ListAsync(0, language, cancellationToken) with { Notice = AdministrationTexts.Catalog.Format(language, key, wish.Name) }, null);

    private async Task TellAsync(RoleCardAction click, RoleWish wish, Clicked by, CancellationToken cancellationToken)
    {
        var fixedRoles = settings.OfUser(wish.Key)?.Roles ?? [];
        await people.NoteRolesAsync(
            wish.Key, Has(Role.Administrator, GivenRole.Administrator), Has(Role.Curator, GivenRole.Curator), cancellationToken);
        if (await people.HasOtherAdministratorAsync(by.Person.Key, cancellationToken))
        {
            // The ids are in the notice, so that whoever is erased is taken out of it too.
            await notices.TellOthersAsync(NoticeKind.RolesChanged, $"{wish.Key} {click.Nonce}", wish.Name, by.Person.Key, by.Name, cancellationToken);
        }

        bool Has(Role role, GivenRole given) => fixedRoles.Contains(role) || wish.Roles.Contains(given);
    }
}

/// <summary>The roles of a person by the roles that can be given in Teams.</summary>
public static class RoleNames
{
    /// <summary>The role.</summary>
    /// <param name="given">As it is given in Teams.</param>
    public static Role Of(GivenRole given) => given switch
    {
        GivenRole.Contributor => Role.Contributor,
        GivenRole.Curator => Role.Curator,
        _ => Role.Administrator,
    };
}
