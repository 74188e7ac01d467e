using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Knowledge.AnnualReports;

/// <summary>What a report is about: a project, or an authority with its projects. Immutable.</summary>
public sealed class ReportSubject
{
    private readonly bool isProject;
    private readonly string name;

    private ReportSubject(string name, bool isProject, string? organisation, Sector? sector, IEnumerable<Project> projects)
    {
        this.name = name;
        this.isProject = isProject;
        Organisation = organisation;
        Projects = [.. projects];
        Owner = new Reader(organisation, sector);
    }

    /// <summary>As it stands in the report.</summary>
    public string Name => isProject && Projects is [var project] ? $"{project.Name} ({project.Id})" : name;

    /// <summary>The authority; null if it is not known.</summary>
    public string? Organisation { get; }

    /// <summary>The registered projects.</summary>
    public EquatableList<Project> Projects { get; }

    /// <summary>The authority as a reader of its own lessons.</summary>
    public Reader Owner { get; }

    /// <summary>A project.</summary>
    /// <param name="project">Its id in the registry, or its name; case does not count.</param>
    /// <param name="registry">The registered projects.</param>
    /// <param name="lessons">All lessons: some are from projects that are not registered.</param>
    /// <returns>The subject; null if neither registry nor lessons know it.</returns>
    public static ReportSubject? OfProject(string project, ProjectRegistry registry, IReadOnlyCollection<Lesson> lessons)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(lessons);
        var asked = project.Trim();
        var registered = registry.Find(asked) ?? registry.All.FirstOrDefault(known => Same(known.Name, asked));
        var told = registered is null ? lessons.FirstOrDefault(lesson => Same(lesson.Project, asked)) : null;
        return registered is not null ? new(registered.Name, isProject: true, registered.Organisation, registered.Sector, [registered])
            : told is not null ? new(told.Project!, isProject: true, told.Organisation, told.Sector, [])
            : null;
    }

    /// <summary>An authority.</summary>
    /// <param name="organisation">Its name; case does not count.</param>
    /// <param name="registry">The registered projects.</param>
    /// <param name="lessons">All lessons.</param>
    /// <returns>The subject; null if neither registry nor lessons know it.</returns>
    public static ReportSubject? OfOrganisation(string organisation, ProjectRegistry registry, IReadOnlyCollection<Lesson> lessons)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(lessons);
        var asked = organisation.Trim();
        var projects = registry.All.Where(project => Same(project.Organisation, asked)).ToList();
        var told = lessons.FirstOrDefault(lesson => Belongs(lesson.Organisation, asked));
        var sector = projects is [var first, ..] ? first.Sector : told?.Sector;
        return sector is null ? null : new(Written(asked, projects, told), isProject: false, Written(asked, projects, told), sector, projects);
    }

    /// <summary>Whether a lesson is from the subject.</summary>
    /// <param name="lesson">The lesson.</param>
    public bool Owns(Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return Projects.Any(project => Same(project.Id, lesson.ProjectId) || Same(project.Name, lesson.Project))
            || (isProject ? Same(name, lesson.Project) : Belongs(lesson.Organisation, name));
    }

    /// <summary>Whether a question that was handed to a contact came from the subject.</summary>
    /// <param name="question">The question.</param>
    public bool Asked(HandOffQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Projects.Any(project => Same(project.Id, question.Project) || Same(project.Name, question.Project))
            || (isProject ? Same(name, question.Project) : Belongs(question.Organisation, name));
    }

    private static string Written(string asked, List<Project> projects, Lesson? told)
        => projects is [var project, ..] ? project.Organisation : Same(told?.Organisation, asked) ? told!.Organisation! : asked;

    // "Region Hovedstaden (Hvidovre og Herlev Hospital)" is a part of Region Hovedstaden.
    private static bool Belongs(string? organisation, string asked)
        => Same(organisation, asked) || (organisation?.IndexOf(" (", StringComparison.Ordinal) is > 0 and var end && Same(organisation[..end], asked));

    private static bool Same(string? one, string? other) => one is not null && string.Equals(one.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
