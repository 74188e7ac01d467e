using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>What became of a file of contacts.</summary>
/// <param name="Taken">How many contacts of the file are in the directory as it says.</param>
/// <param name="Ended">The ids of the contacts who are not in the file and have ended.</param>
/// <param name="Removed">The ids of the examples that are not in the file and were taken out.</param>
/// <param name="Refused">What was refused, and why, in the order of the file.</param>
/// <param name="Warnings">What was changed, or is worth a look.</param>
public sealed record ContactImport(
    int Taken, EquatableList<string> Ended, EquatableList<string> Removed, EquatableList<RefusedRecord> Refused, EquatableList<RecordWarning> Warnings);

/// <summary>What a file makes of the directory. Pure.</summary>
/// <param name="held">The directory as it is, by id.</param>
/// <param name="file">What the file held.</param>
/// <param name="yesterday">The last day of those who are not in the file.</param>
internal sealed class ContactPlan(IReadOnlyDictionary<string, ContactDocument> held, RecordSet<ReadContact> file, DateOnly yesterday)
{
    private static readonly string[] Holes = ["FileUnclosed", "FileEndsInRecord"];

    /// <summary>Those who are not in the file and have not ended before; nobody if the file is not whole, since they may be in what is missing.</summary>
    public IReadOnlyList<ContactDocument> Missing { get; } = file.Records.Count == 0 || !IsWhole(file) ? [] : [.. Unnamed(held, file)
        .Where(document => document.Contact.Example || !(document.Contact.ValidTo <= yesterday))];

    /// <summary>The file's own warnings, and those that follow from what is in the directory.</summary>
    public EquatableList<RecordWarning> Warnings =>
    [
        .. file.Warnings,
        .. file.Records.Where(IsPerhapsAnother).Select(read => new RecordWarning(read.Line, read.Contact.Id, RecordNote.Of("SamePerson"))),
        .. file.Records.Count > 0 && !IsWhole(file) && Unnamed(held, file).Any() ? [new RecordWarning(0, null, RecordNote.Of("NobodyEnded"))] : Array.Empty<RecordWarning>(),
    ];

    /// <summary>The contact with its last day set.</summary>
    public Contact Ended(Contact contact) => contact with
    {
        ValidFrom = contact.ValidFrom > yesterday ? yesterday : contact.ValidFrom,
        ValidTo = contact.ValidTo <= yesterday ? contact.ValidTo : yesterday,
    };

    private static IEnumerable<ContactDocument> Unnamed(IReadOnlyDictionary<string, ContactDocument> held, RecordSet<ReadContact> file)
    {
        var named = file.Records.Select(read => read.Contact.Id).Concat(file.Refused.Select(refused => refused.Id).OfType<string>()).ToHashSet(StringComparer.Ordinal);
        return held.Values.Where(document => !named.Contains(document.Contact.Id)).OrderBy(document => document.Contact.Id, StringComparer.Ordinal);
    }

    private static bool IsWhole(RecordSet<ReadContact> file)
        => file.Refused.All(refused => refused.Id is not null && !refused.Reasons.Any(reason => Holes.Contains(reason.Key)))
            && !file.Warnings.Any(warning => Holes.Contains(warning.Note.Key));

    /// <summary>A new name in a post whose person in Teams the file does not name.</summary>
    private bool IsPerhapsAnother(ReadContact read)
        => held.TryGetValue(read.Contact.Id, out var before)
            && before.Contact is { Example: false, UserId: not null }
            && before.Contact.Name != read.Contact.Name
            && !read.Stated.Contains("userId");
}
