using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>Reads records of contacts.</summary>
public static class ContactReader
{
    private const int Longest = LessonValidator.LongestText;

    /// <summary>Reads a file; deputies and successors that are not in it are named in warnings.</summary>
    /// <param name="path">The file.</param>
    public static RecordSet<Contact> Load(string path)
    {
        var set = RecordFile.Load(path, Read);
        return set with { Warnings = [.. set.Warnings, .. UnknownOthers(set.Records.Select(contact => (contact, 0)))] };
    }

    /// <summary>Reads a record: id, name, role, organisation, categories and sectors must be there.</summary>
    /// <param name="record">The record; anything but a JSON object is refused.</param>
    public static RecordResult<Contact> Read(JsonElement record)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            return new RecordResult<Contact>(null, null, [RecordNote.Of("NotAnObject")], []);
        }

        var fields = new FieldReader(record);
        var contact = new Contact
        {
            Id = fields.RequiredText("id", Longest),
            Example = fields.Flag("example"),
            Name = fields.RequiredText("name", Longest),
            Role = fields.RequiredText("role", Longest),
            Organisation = fields.RequiredText("organisation", Longest),
            Categories = Some(fields, "categories", fields.Choices<Category>("categories")),
            Sectors = Some(fields, "sectors", fields.Choices<Sector>("sectors")),
            Regions = fields.Texts("regions", Longest),
            OnlyAbout = fields.Texts("onlyAbout", Longest),
            CanHelpWith = fields.Text("canHelpWith", Longest),
            CannotHelpWith = fields.Text("cannotHelpWith", Longest),
            AnswerWithinWorkingDays = fields.Number("answerWithinWorkingDays"),
            Deputy = fields.Text("deputy", Longest),
            Successor = fields.Text("successor", Longest),
            UserId = UserId(fields),
            Fallback = fields.Text("fallback", Longest),
            FallbackChannel = fields.Text("fallbackChannel", Longest),
            ValidFrom = fields.Date("validFrom"),
            ValidTo = fields.Date("validTo"),
            LastConfirmed = fields.Date("lastConfirmed"),
            AwayFrom = fields.Date("awayFrom"),
            AwayTo = fields.Date("awayTo"),
            MaxOpen = fields.Number("maxOpen"),
            Basis = fields.Text("basis", Longest),
        };
        var faults = ContactFaults.OfDays(contact).Concat(contact.Id.Length == 0 ? [] : ContactFaults.OfId(contact.Id));
        foreach (var fault in faults)
        {
            fields.Refuse(fault.Key, fault.Values);
        }

        fields.WarnOfOthers();
        return fields.Finish(contact.Id, () => contact);
    }

    /// <summary>Warnings for deputies and successors who are not among the contacts.</summary>
    internal static IEnumerable<RecordWarning> UnknownOthers(IEnumerable<(Contact Contact, int Line)> contacts)
    {
        var all = contacts.ToList();
        var ids = all.Select(read => read.Contact.Id).ToHashSet(StringComparer.Ordinal);
        return from read in all
               from other in new[] { ("UnknownDeputy", read.Contact.Deputy), ("UnknownSuccessor", read.Contact.Successor) }
               where other.Item2 is not null && !ids.Contains(other.Item2)
               select new RecordWarning(read.Line, read.Contact.Id, RecordNote.Of(other.Item1, other.Item2));
    }

    private static string? UserId(FieldReader fields)
    {
        if (fields.Text("userId", Longest) is not { } text)
        {
            return null;
        }

        if (Guid.TryParseExact(text, "D", out var id))
        {
            return id.ToString("D");
        }

        fields.Warn("BadUserId", "userId");
        return null;
    }

    private static EquatableList<T> Some<T>(FieldReader fields, string name, EquatableList<T> items)
    {
        if (items.Count == 0)
        {
            fields.Refuse("Missing", name);
        }

        return items;
    }
}
