using System.Globalization;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Administration;

/// <summary>Shows who has which role, and finds the person whose roles are to be changed. Safe to use from several threads.</summary>
/// <param name="book">What was given in Teams.</param>
/// <param name="settings">What the settings give.</param>
/// <param name="people">Who has written to the bot.</param>
public sealed class RoleDesk(RoleBook book, ISettingRoles settings, IKnownPeople people)
{
    /// <summary>The most people to choose from.</summary>
    public const int MostChoices = 80;

    private const int ShownChanges = 5;

    /// <summary>A page of all who have a role: those of the settings, and those of Teams.</summary>
    /// <param name="first">Where the page begins, from 0.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<RoleListReply> ListAsync(int first, Language language, CancellationToken cancellationToken)
    {
        var given = book.Current.People;
        var all = settings.All
            .Select(entry => entry.Kind == SettingKind.User
                ? new RoleItem(entry.Subject, Key(entry.Subject), book.Current.Find(Key(entry.Subject)), entry)
                : new RoleItem(entry.Subject, null, null, entry))
            .Concat(given.Where(entry => settings.OfUser(entry.Key) is null).Select(entry => new RoleItem(entry.Name, entry.Key, entry, null)))
            .ToList();
        var start = first < all.Count ? Math.Max(first, 0) : 0;
        var page = new List<RoleItem>();
        foreach (var item in all.Skip(start).Take(RoleListReply.PageSize))
        {
            page.Add(item is { Key: { } key, Fixed: not null } ? item with { Name = await NameAsync(key, cancellationToken) ?? item.Name } : item);
        }

        return new RoleListReply(language, Nonce.New(), [.. page], start, all.Count);
    }

    /// <summary>Asks whose roles are to be changed.</summary>
    /// <param name="click">The click, with what was typed.</param>
    /// <param name="notice">What hinders it; null for nothing.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> ChooseAsync(RoleCardAction click, string? notice, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        var search = click.Field(AdministrationFields.Search);
        var (found, total) = await people.SearchAsync(search, MostChoices, cancellationToken);
        var typed = AdministrationForm.Kept(click, [AdministrationFields.Search, AdministrationFields.UserId, AdministrationFields.Name], language);
        return new ActionResult(
            new RoleChoiceReply(language, Nonce.New(), [.. found], total, typed)
            {
                Notice = notice ?? (search is not null && total == 0 ? AdministrationTexts.Catalog.Get(language, "NobodyFound") : null),
            },
            null);
    }

    /// <summary>What the person has whom a click names: by a button, by choice, or by an id and a name.</summary>
    /// <param name="click">The click.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> EditAsync(RoleCardAction click, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        await book.RefreshAsync(cancellationToken);
        if (click.Field(AdministrationFields.UserId) is { } typed)
        {
            if (!Guid.TryParse(typed, out var id))
            {
                return await ChooseAsync(click, AdministrationTexts.Catalog.Get(language, "BadUserId"), language, cancellationToken);
            }

            var key = id.ToString("D", CultureInfo.InvariantCulture);
            var name = await NameAsync(key, cancellationToken) ?? AdministrationForm.Text(click, AdministrationFields.Name, language);
            return name is null ? await ChooseAsync(click, AdministrationTexts.Catalog.Get(language, "NameMissing"), language, cancellationToken)
                : name.Length > AdministrationForm.LongestText ? await ChooseAsync(click, AdministrationTexts.Catalog.Format(language, "TooLong", AdministrationForm.LongestText), language, cancellationToken)
                : new ActionResult(Form(key, name, language), null);
        }

        return click.Field(AdministrationFields.Person) is { } person
            ? new ActionResult(Form(person, await NameAsync(person, cancellationToken) ?? person, language), null)
            : await ChooseAsync(click, AdministrationTexts.Catalog.Get(language, "ChoosePerson"), language, cancellationToken);
    }

    /// <summary>The form of a person as they stand now.</summary>
    /// <param name="key">The bot's own id of the person.</param>
    /// <param name="name">The name.</param>
    /// <param name="language">The language.</param>
    internal RoleFormReply Form(string key, string name, Language language)
    {
        var entry = book.Current.Find(key);
        return new RoleFormReply(
            language, Nonce.New(), key, name, entry?.Version ?? 0, entry?.Roles ?? [], entry?.Organisation, entry?.Sector, settings.OfUser(key),
            [.. book.Current.Trail.Where(change => change.Key == key).Reverse().Take(ShownChanges)]);
    }

    private static string Key(string subject) => subject.ToLowerInvariant();

    /// <summary>The name that a person goes by: in Teams, else as it was written when they were given something.</summary>
    private async Task<string?> NameAsync(string key, CancellationToken cancellationToken)
        => (await people.FindAsync(key, cancellationToken))?.Name ?? book.Current.Find(key)?.Name;
}
