using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>Reads the file of contacts.</summary>
public static class ContactReader
{
    private const int Longest = LessonValidator.LongestText;

    /// <summary>Reads a file; deputies that are not in it are named in warnings.</summary>
    /// <param name="path">The file.</param>
    public static RecordSet<Contact> Load(string path)
    {
        var set = RecordFile.Load(path, Read);
        var ids = set.Records.Select(contact => contact.Id).ToHashSet(StringComparer.Ordinal);
        var unknown = set.Records
            .Where(contact => contact.Deputy is { } deputy && !ids.Contains(deputy))
            .Select(contact => new RecordWarning(0, contact.Id, RecordNote.Of("UnknownDeputy", contact.Deputy!)));
        return set with { Warnings = [.. set.Warnings, .. unknown] };
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
            Fallback = fields.Text("fallback", Longest),
            ValidFrom = fields.Date("validFrom"),
            ValidTo = fields.Date("validTo"),
            LastConfirmed = fields.Date("lastConfirmed"),
            AwayFrom = fields.Date("awayFrom"),
            AwayTo = fields.Date("awayTo"),
            MaxOpen = fields.Number("maxOpen"),
            Basis = fields.Text("basis", Longest),
        };
        if (contact.ValidTo < contact.ValidFrom || contact.AwayTo < contact.AwayFrom)
        {
            fields.Refuse("EndsBeforeItStarts");
        }

        fields.WarnOfOthers();
        return fields.Finish(contact.Id, () => contact);
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
