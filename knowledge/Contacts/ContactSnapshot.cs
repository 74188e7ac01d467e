using System.Collections.Frozen;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>The book at one moment. Immutable.</summary>
internal sealed record ContactSnapshot(
    ContactDirectory Directory, IReadOnlyList<ContactRecord> Records, FrozenDictionary<string, ContactRecord> ById, FrozenSet<string> Unreachable)
{
    public static ContactSnapshot Of(IEnumerable<ContactDocument> documents)
    {
        ContactRecord[] records =
        [
            .. documents.OrderBy(document => document.Order).ThenBy(document => document.Contact.Id, StringComparer.Ordinal)
                .Select(document => new ContactRecord(document.Contact, document.State)),
        ];
        return new ContactSnapshot(
            new ContactDirectory(records.Select(record => record.Contact)),
            records,
            records.ToFrozenDictionary(record => record.Contact.Id, StringComparer.Ordinal),
            records.Where(record => record.State.Unreachable is not null).Select(record => record.Contact.Id).ToFrozenSet(StringComparer.Ordinal));
    }
}
