using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Submissions;

namespace TeamsPilotBot.Dialogs.Logging;

/// <summary>Reads an experience from the fields of a card or form. Pure.</summary>
public static class ExperienceTyping
{
    /// <summary>The text as it was typed; what the card has no field for is as it was, and so is a choice that there is none of.</summary>
    /// <param name="fields">What the fields hold, by their ids, as <see cref="ExperienceFields"/> names them.</param>
    /// <param name="before">The text that the fields were filled with.</param>
    /// <param name="projects">The registry: a project that is one of those gets its id.</param>
    public static ExperienceText Of(IReadOnlyDictionary<string, string> fields, ExperienceText before, ProjectRegistry projects)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(projects);
        string Text(string field, string now) => fields.TryGetValue(field, out var typed) ? typed : now;
        string? Maybe(string field, string? now) => fields.TryGetValue(field, out var typed) ? (string.IsNullOrWhiteSpace(typed) ? null : typed.Trim()) : now;
        EquatableList<string> List(string field, EquatableList<string> now) => fields.TryGetValue(field, out var typed) ? Items(typed) : now;
        var project = Maybe(ExperienceFields.Project, before.Project);
        return before with
        {
            Story = Text(ExperienceFields.Story, before.Story),
            Title = Text(ExperienceFields.Title, before.Title),
            Problem = Text(ExperienceFields.Problem, before.Problem),
            Action = Text(ExperienceFields.Action, before.Action),
            Outcome = Text(ExperienceFields.Outcome, before.Outcome),
            Status = Choice<LessonStatus>(fields, ExperienceFields.Status) ?? before.Status,
            Evidence = Choice<Evidence>(fields, ExperienceFields.Evidence) ?? before.Evidence,
            Category = Choice<Category>(fields, ExperienceFields.Category) ?? before.Category,
            Phase = Choice<Phase>(fields, ExperienceFields.Phase) ?? before.Phase,
            Technology = List(ExperienceFields.Technology, before.Technology),
            Supplier = Maybe(ExperienceFields.Supplier, before.Supplier),
            Project = project,
            ProjectId = project is null ? null : project == before.Project && before.ProjectId is not null ? before.ProjectId : IdOf(project, projects),
            Organisation = Maybe(ExperienceFields.Organisation, before.Organisation),
            Sector = Choice<Sector>(fields, ExperienceFields.Sector) ?? before.Sector,
            AsOf = fields.TryGetValue(ExperienceFields.AsOf, out var month) ? (month.Length >= 7 ? month[..7] : month).Trim() : before.AsOf,
            Visibility = Choice<Visibility>(fields, ExperienceFields.Visibility) ?? before.Visibility,
            Material = fields.TryGetValue(ExperienceFields.Material, out var material)
                ? [.. Items(material).Select(item => Enum.TryParse<Material>(item, out var known) && Enum.IsDefined(known) ? known : (Material?)null).OfType<Material>().Distinct()]
                : before.Material,
            MayContact = fields.TryGetValue(ExperienceFields.MayContact, out var may) ? may == "true" : before.MayContact,
            Keywords = List(ExperienceFields.Keywords, before.Keywords),
            ToldFor = Maybe(ExperienceFields.ToldFor, before.ToldFor),
            Supersedes = List(ExperienceFields.Supersedes, before.Supersedes),
            Contradicts = List(ExperienceFields.Contradicts, before.Contradicts),
        };
    }

    /// <summary>The text as its teller typed it: a field that no card of theirs has is passed over, whoever put it there.</summary>
    /// <param name="fields">What the fields hold, by their ids.</param>
    /// <param name="before">The text that the fields were filled with.</param>
    /// <param name="projects">The registry: a project that is one of those gets its id.</param>
    public static ExperienceText OfTeller(IReadOnlyDictionary<string, string> fields, ExperienceText before, ProjectRegistry projects)
        => Of(fields.Where(field => ExperienceFields.OfTeller.Contains(field.Key)).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal), before, projects);

    private static string? IdOf(string name, ProjectRegistry projects)
        => projects.All.FirstOrDefault(project => project.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || project.Id.Equals(name, StringComparison.OrdinalIgnoreCase))?.Id;

    private static EquatableList<string> Items(string typed)
        => [.. typed.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static T? Choice<T>(IReadOnlyDictionary<string, string> fields, string field)
        where T : struct, Enum
        => fields.TryGetValue(field, out var typed) && Enum.TryParse<T>(typed, out var value) && Enum.IsDefined(value) ? value : null;
}
