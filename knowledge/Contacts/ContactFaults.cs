using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>What keeps a contact out of the directory, whoever wrote it.</summary>
internal static class ContactFaults
{
    private const int Longest = LessonValidator.LongestText;

    /// <summary>All that is wrong with a contact; empty if it can be used.</summary>
    public static EquatableList<RecordNote> Of(Contact contact)
    {
        (string Name, string? Text)[] texts =
        [
            ("name", contact.Name), ("role", contact.Role), ("organisation", contact.Organisation), ("canHelpWith", contact.CanHelpWith),
            ("cannotHelpWith", contact.CannotHelpWith), ("fallback", contact.Fallback), ("fallbackChannel", contact.FallbackChannel),
        ];
        return
        [
            .. OfId(contact.Id),
            .. texts.Take(3).Where(field => string.IsNullOrWhiteSpace(field.Text)).Select(field => RecordNote.Of("Missing", field.Name)),
            .. texts.Where(field => field.Text?.Length > Longest).Select(field => RecordNote.Of("TooLong", field.Name, field.Text!.Length, Longest)),
            .. contact.Categories.Count == 0 ? [RecordNote.Of("Missing", "categories")] : Array.Empty<RecordNote>(),
            .. contact.Sectors.Count == 0 ? [RecordNote.Of("Missing", "sectors")] : Array.Empty<RecordNote>(),
            .. OfDays(contact),
        ];
    }

    /// <summary>The id must be one that a store takes.</summary>
    public static IEnumerable<RecordNote> OfId(string id) => DocumentRules.IsKey(id) ? [] : [RecordNote.Of("BadKey")];

    /// <summary>What begins must not have ended before.</summary>
    public static IEnumerable<RecordNote> OfDays(Contact contact)
        => contact.ValidTo < contact.ValidFrom || contact.AwayTo < contact.AwayFrom ? [RecordNote.Of("EndsBeforeItStarts")] : [];
}
