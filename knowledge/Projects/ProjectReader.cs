using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects.Portfolio;
using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Knowledge.Projects;

/// <summary>Reads the registry's file of projects.</summary>
public static class ProjectReader
{
    private const int Longest = LessonValidator.LongestText;

    /// <summary>What the file says besides: where a record comes from.</summary>
    private static readonly string[] Unread = ["fieldStated", "source"];

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    public static RecordSet<Project> Load(string path) => RecordFile.Load(path, Read);

    /// <summary>Reads a record: id, name, organisation and sector must be there.</summary>
    /// <param name="record">The record; anything but a JSON object is refused.</param>
    public static RecordResult<Project> Read(JsonElement record)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            return new RecordResult<Project>(null, null, [RecordNote.Of("NotAnObject")], []);
        }

        var fields = new FieldReader(record);
        var project = new Project
        {
            Id = fields.RequiredText("id", Longest),
            Name = fields.RequiredText("name", Longest),
            Organisation = fields.RequiredText("organisation", Longest),
            Sector = fields.Choice<Sector>("sector"),
            Region = fields.Text("region", Longest),
            Field = fields.Text("field", Longest),
            Technology = fields.Text("technology", Longest),
            Status = fields.Text("status", Longest),
            Stage = fields.Has("stage") ? fields.Choice<ProjectStage>("stage") : ProjectStage.Unknown,
            Wave = fields.Number("wave"),
            Summary = fields.Text("summary", Longest),
            Results = fields.Text("results", Longest),
            Scaling = fields.Text("scaling", Longest),
            Material = fields.Text("material", Longest),
            Urls = WebAddress.Only(fields, "urls", fields.Texts("urls", Longest)),
            AsOf = fields.Text("asOf", Longest),
            Note = fields.Text("note", Longest),
            Portfolio = PortfolioReader.Read(fields),
        };
        fields.WarnOfOthers(Unread);
        return fields.Finish(project.Id, () => project);
    }
}
