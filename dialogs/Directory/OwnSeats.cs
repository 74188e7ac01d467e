using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Directory;

/// <summary>
/// What contacts say of themselves: that they are away, are back, have left, or that all is still right. Only the contacts that the
/// person fills are ever touched, whatever a click says. Safe to use from several threads.
/// </summary>
/// <param name="book">The directory.</param>
/// <param name="notices">Tells the administrators.</param>
/// <param name="clock">Tells the day.</param>
public sealed class OwnSeats(IContactBook book, NoticeBoard notices, TimeProvider clock)
{
    /// <summary>The form in which a contact says when they are away.</summary>
    /// <param name="person">The person.</param>
    /// <param name="language">The language.</param>
    public ActionResult AwayForm(Person person, Language language) => For(person, language, own =>
        new AwayReply(language, Nonce.New(), own, IsoDate.Of((own.FirstOrDefault(contact => contact.AwayFrom is not null)?.AwayFrom) ?? Today), IsoDate.Of(own[0].AwayTo)));

    /// <summary>The question whether the person is really a contact no more.</summary>
    /// <param name="person">The person.</param>
    /// <param name="language">The language.</param>
    public ActionResult LeaveForm(Person person, Language language) => For(person, language, own => new LeaveReply(language, Nonce.New(), own));

    /// <summary>Says from when to when the person is away.</summary>
    /// <param name="click">The click, with the days.</param>
    /// <param name="person">The person.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> AwayAsync(DirectoryCardAction click, Person person, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        var own = Own(person);
        var (from, to) = (click.Field(DirectoryFields.AwayFrom), click.Field(DirectoryFields.AwayTo));
        var (first, last) = (IsoDate.Read(from), IsoDate.Read(to));
        var fault = own.Count == 0 ? "NoContactYourself"
            : (from is not null && first is null) || (to is not null && last is null) ? "BadDay"
            : last < (first ?? Today) ? "BackBeforeAway"
            : last < Today ? "AwayIsOver"
            : null;
        if (fault is not null)
        {
            return own.Count == 0 ? Sentence(language, fault) : new ActionResult(
                new AwayReply(language, Nonce.New(), own, from, to) { Notice = DirectoryTexts.Catalog.Get(language, fault) }, null);
        }

        foreach (var contact in own)
        {
            await book.ChangeAsync(
                contact.Id, now => now with { AwayFrom = first ?? Today, AwayTo = last, LastConfirmed = Today }, cancellationToken);
        }

        return Done(language, last is null ? "AwayOpen" : "AwaySet", first ?? Today, last);
    }

    /// <summary>Says that the person is back.</summary>
    /// <param name="person">The person.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> BackAsync(Person person, Language language, CancellationToken cancellationToken)
    {
        var own = Own(person);
        foreach (var contact in own)
        {
            await book.ChangeAsync(contact.Id, now => now with { AwayFrom = null, AwayTo = null, LastConfirmed = Today }, cancellationToken);
        }

        return Sentence(language, own.Count == 0 ? "NoContactYourself" : "Back");
    }

    /// <summary>Says that all is still right.</summary>
    /// <param name="person">The person.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> ConfirmAsync(Person person, Language language, CancellationToken cancellationToken)
    {
        var own = Own(person);
        foreach (var contact in own)
        {
            await book.ConfirmAsync(contact.Id, Today, cancellationToken);
        }

        return own.Count == 0 ? Sentence(language, "NoContactYourself") : Done(language, "Confirmed");
    }

    /// <summary>Says that the person is a contact no more, for the contacts that were chosen. Open questions move by themselves.</summary>
    /// <param name="click">The click, with the contacts.</param>
    /// <param name="person">The person.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> LeaveAsync(DirectoryCardAction click, Person person, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        var own = Own(person);
        var chosen = click.Field(DirectoryFields.Contact)?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        var leaving = own.Count == 1 ? own : [.. own.Where(contact => chosen.Contains(contact.Id))];
        if (leaving.Count == 0)
        {
            return Sentence(language, own.Count == 0 ? "NoContactYourself" : "ChooseSeat");
        }

        var yesterday = Today.AddDays(-1);
        foreach (var contact in leaving)
        {
            // Told first: whoever clicks again after a crash in between has left by then and would tell nobody.
            await notices.TellAsync(NoticeKind.ContactLeft, contact.Id, $"{contact.Name} ({contact.Role})", cancellationToken);
            await book.ChangeAsync(contact.Id, now => now with
            {
                ValidTo = yesterday, ValidFrom = now.ValidFrom > yesterday ? yesterday : now.ValidFrom,
            }, cancellationToken);
        }

        return Done(language, "Left");
    }

    /// <summary>The contacts that a person fills and that have not ended.</summary>
    /// <param name="person">The person.</param>
    public EquatableList<Contact> Own(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return [.. person.Contacts.Select(id => book.Find(id)?.Contact).OfType<Contact>().Where(contact => contact.ValidTo is not { } last || last >= Today)];
    }

    private DateOnly Today => DanishTime.Today(clock);

    private static ActionResult Sentence(Language language, string key) => new(null, DirectoryTexts.Catalog.Get(language, key));

    private static ActionResult Done(Language language, string key, params object?[] values)
        => new(new DirectoryDoneReply(language, Nonce.New(), DirectoryTexts.Catalog.Format(language, key, values)), null);

    private ActionResult For(Person person, Language language, Func<EquatableList<Contact>, DirectoryReply> reply)
        => Own(person) is { Count: > 0 } own ? new ActionResult(reply(own), null) : Sentence(language, "NoContactYourself");
}
