using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Knowledge.Resources;

/// <summary>Reads the file of resources.</summary>
public static class ResourceReader
{
    private const int Longest = LessonValidator.LongestText;

    /// <summary>Where a record comes from is not shown.</summary>
    private static readonly string[] Unread = ["source"];

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    public static RecordSet<Resource> Load(string path) => RecordFile.Load(path, Read);

    /// <summary>Reads a record: id, name and kind must be there, and what does not say that it exists, does not.</summary>
    /// <param name="record">The record; anything but a JSON object is refused.</param>
    public static RecordResult<Resource> Read(JsonElement record)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            return new RecordResult<Resource>(null, null, [RecordNote.Of("NotAnObject")], []);
        }

        var fields = new FieldReader(record);
        var resource = new Resource
        {
            Id = fields.RequiredText("id", Longest),
            Name = fields.RequiredText("name", Longest),
            Kind = fields.RequiredText("kind", Longest),
            Exists = fields.Flag("exists"),
            Offers = fields.Text("offers", Longest),
            Topics = fields.Text("topics", Longest),
            Url = WebAddress.Only(fields, "url", fields.Texts("url", Longest)) is [var url, ..] ? url : null,
        };
        fields.WarnOfOthers(Unread);
        return fields.Finish(resource.Id, () => resource);
    }
}
