using System.Globalization;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Directory;

/// <summary>The form in which administrators change a contact. Nothing typed is lost: what cannot be saved comes back with the reason. Safe to use from several threads.</summary>
/// <param name="book">The directory.</param>
/// <param name="listing">Shows the directory.</param>
/// <param name="clock">Tells the day.</param>
public sealed class ContactEditing(IContactBook book, DirectoryListing listing, TimeProvider clock)
{
    private const int MostOthers = 80;

    /// <summary>The form of a contact; an empty one where the click names none.</summary>
    /// <param name="click">The click.</param>
    /// <param name="language">The language.</param>
    public ActionResult Edit(DirectoryCardAction click, Language language)
    {
        ArgumentNullException.ThrowIfNull(click);
        return click.Field(DirectoryFields.Contact) is not { } id ? Form(null, [], language)
            : book.Find(id) is { } record ? Form(record, [], language)
            : Sentence(language, "ContactGone");
    }

    /// <summary>Saves what stands in the form.</summary>
    /// <param name="click">The click, with the fields.</param>
    /// <param name="by">The administrator who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> SaveAsync(DirectoryCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var id = click.Field(DirectoryFields.Contact);
        var record = id is null ? null : book.Find(id);
        if (id is not null && record is null)
        {
            return Sentence(by.Language, "ContactGone");
        }

        if (ContactForm.Unreadable(click, other => book.Find(other) is not null, by.Language) is { Count: > 0 } unreadable)
        {
            return Form(record, unreadable, by.Language, click);
        }

        if (record is not null && click.Field(DirectoryFields.Version) != record.State.Version.ToString(CultureInfo.InvariantCulture))
        {
            return Form(record, [DirectoryTexts.Catalog.Get(by.Language, "Form.Changed")], by.Language, click);
        }

        var today = DanishTime.Today(clock);
        var change = record is null
            ? await AddAsync(click, by, today, cancellationToken)
            : await book.ChangeAsync(record.Contact.Id, now => ContactForm.Over(now, click, today), cancellationToken);
        return change.Outcome switch
        {
            ContactChangeOutcome.Changed => await ListedAsync(click, by.Language, "Saved", cancellationToken),
            ContactChangeOutcome.Invalid => Form(
                record, [.. change.Faults.Select(fault => FormFaults.Sentence(fault, by.Language))], by.Language, click),
            ContactChangeOutcome.NoSuchContact => Sentence(by.Language, "ContactGone"),
            _ => Form(record, [DirectoryTexts.Catalog.Get(by.Language, "Seat.Crowded")], by.Language, click),
        };
    }

    /// <summary>Takes an example out. Real contacts are ended by a last day instead, so that their questions find the way.</summary>
    /// <param name="click">The click, with the contact.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> RemoveAsync(DirectoryCardAction click, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        var id = click.Field(DirectoryFields.Contact) ?? "";
        if (book.Find(id) is { Contact.Example: false })
        {
            return Sentence(language, "OnlyExamples");
        }

        await book.RemoveAsync(id, cancellationToken);
        return await ListedAsync(click, language, "Removed", cancellationToken);
    }

    /// <summary>The same click makes the same contact, however often it comes.</summary>
    private async Task<ContactChange> AddAsync(DirectoryCardAction click, Clicked by, DateOnly today, CancellationToken cancellationToken)
    {
        var id = $"contact-{MoveId.Of(by.Person.Key, click.Nonce, "contact")}";
        var added = ContactForm.Over(new Contact { Id = id, Name = "", Role = "", Organisation = "" }, click, today);
        var change = await book.AddAsync(added, cancellationToken);
        return change.Outcome == ContactChangeOutcome.IdTaken ? await book.ChangeAsync(id, now => ContactForm.Over(now, click, today), cancellationToken) : change;
    }

    private async Task<ActionResult> ListedAsync(DirectoryCardAction click, Language language, string notice, CancellationToken cancellationToken)
        => new(
            await listing.ShowAsync(DirectoryFilter.All, PageStart.Of(click), language, cancellationToken) with
            {
                Notice = DirectoryTexts.Catalog.Get(language, notice),
            },
            null);

    private ActionResult Form(ContactRecord? record, EquatableList<string> faults, Language language, DirectoryCardAction? typed = null)
    {
        var values = record is null ? [] : ContactForm.Of(record.Contact).ToDictionary(StringComparer.Ordinal);
        if (typed is not null)
        {
            foreach (var name in DirectoryFields.Form.Where(name => typed.Fields.ContainsKey(name) || !ContactForm.Texts.Contains(name)))
            {
                // The form is remembered with the click: a contact's address belongs in it, a CPR number nowhere.
                var text = typed.Fields.GetValueOrDefault(name, "");
                values[name] = ContactForm.Texts.Contains(name) ? PersonalData.Mask(text, PersonalData.NumbersOnly, language).Text : text;
            }
        }

        EquatableList<Contact> others = [.. book.Current.All.Where(contact => contact.Id != record?.Contact.Id).Take(MostOthers)];
        return new ActionResult(new ContactFormReply(language, Nonce.New(), record, values, others) { Faults = faults }, null);
    }

    private static ActionResult Sentence(Language language, string key) => new(null, DirectoryTexts.Catalog.Get(language, key));
}
