using System.Globalization;
using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Directory;

/// <summary>What stands in the form of a contact, and the contact that it makes. Pure.</summary>
public static partial class ContactForm
{
    /// <summary>The most working days, and open questions, that can be typed.</summary>
    private const int LargestNumber = 365;

    /// <summary>The fields that are free text. One that is too long for a card is left out of the form, and stays as it is.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        DirectoryFields.Name, DirectoryFields.Role, DirectoryFields.Organisation, DirectoryFields.CanHelp, DirectoryFields.CannotHelp,
        DirectoryFields.Mailbox, DirectoryFields.Channel,
    ];

    /// <summary>The fields of a contact, by their ids; those without a value are left out.</summary>
    /// <param name="contact">The contact.</param>
    public static IReadOnlyDictionary<string, string> Of(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        (string Name, string? Value)[] fields =
        [
            (DirectoryFields.Name, contact.Name),
            (DirectoryFields.Role, contact.Role),
            (DirectoryFields.Organisation, contact.Organisation),
            (DirectoryFields.CanHelp, contact.CanHelpWith),
            (DirectoryFields.CannotHelp, contact.CannotHelpWith),
            (DirectoryFields.AnswerWithin, Written(contact.AnswerWithinWorkingDays)),
            (DirectoryFields.Deputy, contact.Deputy),
            (DirectoryFields.Successor, contact.Successor),
            (DirectoryFields.Mailbox, contact.Fallback),
            (DirectoryFields.Channel, contact.FallbackChannel),
            (DirectoryFields.ValidFrom, IsoDate.Of(contact.ValidFrom)),
            (DirectoryFields.ValidTo, IsoDate.Of(contact.ValidTo)),
            (DirectoryFields.AwayFrom, IsoDate.Of(contact.AwayFrom)),
            (DirectoryFields.AwayTo, IsoDate.Of(contact.AwayTo)),
            (DirectoryFields.MaxOpen, Written(contact.MaxOpen)),
            (DirectoryFields.Categories, string.Join(',', contact.Categories)),
            (DirectoryFields.Sectors, string.Join(',', contact.Sectors)),
            (DirectoryFields.UserId, contact.UserId),
        ];
        return fields.Where(field => !string.IsNullOrEmpty(field.Value)).ToDictionary(field => field.Name, field => field.Value!, StringComparer.Ordinal);
    }

    /// <summary>What the form hinders to be a contact at all: days, numbers and ids that are none.</summary>
    /// <param name="click">The form.</param>
    /// <param name="isContact">Whether there is a contact with an id.</param>
    /// <param name="language">The language.</param>
    /// <returns>Sentences; empty if it can be read.</returns>
    public static EquatableList<string> Unreadable(DirectoryCardAction click, Func<string, bool> isContact, Language language)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(isContact);
        string Say(string key, string field) => DirectoryTexts.Catalog.Format(language, key, DirectoryTexts.Catalog.Get(language, $"Field.{field}"));
        return
        [
            .. Bad([DirectoryFields.ValidFrom, DirectoryFields.ValidTo, DirectoryFields.AwayFrom, DirectoryFields.AwayTo], text => IsoDate.Read(text) is not null)
                .Select(field => Say("Form.BadDay", field)),
            .. Bad([DirectoryFields.AnswerWithin, DirectoryFields.MaxOpen], text => Number(text) is not null).Select(field => Say("Form.BadNumber", field)),
            .. Bad([DirectoryFields.Deputy, DirectoryFields.Successor], text => text == DirectoryFields.Nobody || isContact(text))
                .Select(field => Say("Form.NoSuchContact", field)),
            .. Bad([DirectoryFields.UserId], text => Guid.TryParseExact(text, "D", out _)).Select(field => Say("Form.BadUserId", field)),
            .. Bad([DirectoryFields.Channel], text => ChannelId().IsMatch(text)).Select(field => Say("Form.BadChannel", field)),
        ];

        IEnumerable<string> Bad(IEnumerable<string> names, Func<string, bool> isGood)
            => names.Where(name => click.Field(name) is { } text && !isGood(text));
    }

    /// <summary>The contact with what stands in a form that can be read. Who is given a person is no example any more.</summary>
    /// <param name="before">The contact as it is.</param>
    /// <param name="click">The form.</param>
    /// <param name="today">The day, in Denmark: a new person counts as confirmed.</param>
    public static Contact Over(Contact before, DirectoryCardAction click, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(click);
        var user = click.Field(DirectoryFields.UserId)?.ToLowerInvariant();
        var name = Text(click, DirectoryFields.Name, before.Name) ?? "";
        return before with
        {
            Name = name,
            Role = Text(click, DirectoryFields.Role, before.Role) ?? "",
            Organisation = Text(click, DirectoryFields.Organisation, before.Organisation) ?? "",
            CanHelpWith = Text(click, DirectoryFields.CanHelp, before.CanHelpWith),
            CannotHelpWith = Text(click, DirectoryFields.CannotHelp, before.CannotHelpWith),
            AnswerWithinWorkingDays = Number(click.Field(DirectoryFields.AnswerWithin)),
            Deputy = Chosen(click, DirectoryFields.Deputy),
            Successor = Chosen(click, DirectoryFields.Successor),
            Fallback = Text(click, DirectoryFields.Mailbox, before.Fallback),
            FallbackChannel = Text(click, DirectoryFields.Channel, before.FallbackChannel),
            ValidFrom = IsoDate.Read(click.Field(DirectoryFields.ValidFrom)),
            ValidTo = IsoDate.Read(click.Field(DirectoryFields.ValidTo)),
            AwayFrom = IsoDate.Read(click.Field(DirectoryFields.AwayFrom)),
            AwayTo = IsoDate.Read(click.Field(DirectoryFields.AwayTo)),
            MaxOpen = Number(click.Field(DirectoryFields.MaxOpen)),
            Categories = Several<Category>(click, DirectoryFields.Categories),
            Sectors = Several<Sector>(click, DirectoryFields.Sectors),
            UserId = user,
            Example = before.Example && user is null && name == before.Name,
            LastConfirmed = user is not null && user != before.UserId ? today : before.LastConfirmed,
        };
    }

    /// <summary>A text; one that the form did not hold, because it is too long for a card, stays as it is.</summary>
    private static string? Text(DirectoryCardAction click, string name, string? before) => click.Fields.ContainsKey(name) ? click.Field(name) : before;

    private static string? Chosen(DirectoryCardAction click, string name) => click.Field(name) is { } id && id != DirectoryFields.Nobody ? id : null;

    private static EquatableList<T> Several<T>(DirectoryCardAction click, string name)
        where T : struct, Enum
        =>
        [
            .. (click.Field(name) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(text => char.IsAsciiLetter(text[0]))
                .Select(text => Enum.TryParse<T>(text, out var value) ? value : (T?)null)
                .OfType<T>()
                .Distinct(),
        ];

    private static string? Written(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static int? Number(string? text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= LargestNumber ? number : null;

    [GeneratedRegex(@"\A19:[^\s;]{1,200}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ChannelId();
}
