using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;

namespace TeamsPilotBot.Knowledge.Projects.Matching;

/// <summary>Makes profiles of the registry and the lessons. Pure.</summary>
public static class MatchProfiles
{
    /// <summary>What the registry and the lessons call by several names.</summary>
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["machine learning"] = "maskinlæring", ["ML"] = "maskinlæring", ["RPA"] = "softwarerobotter", ["sprogmodeller"] = "sprogmodel",
        ["talerobot"] = "voicebot", ["conversational AI"] = "voicebot", ["NLP"] = "sprogteknologi", ["klinisk beslutningsstøtte"] = "beslutningsstøtte",
    };

    private static readonly char[] Separators = ['/', ',', ';', '+', '(', ')'];

    /// <summary>The profiles: one for each project of the registry, and one for each authority with experiences outside it, in the order of ids.</summary>
    /// <param name="projects">The registry.</param>
    /// <param name="lessons">The lessons.</param>
    /// <param name="terms">Reads their words.</param>
    public static IReadOnlyList<MatchProfile> Of(IReadOnlyCollection<Project> projects, IReadOnlyCollection<Lesson> lessons, MatchTerms terms)
    {
        ArgumentNullException.ThrowIfNull(projects);
        ArgumentNullException.ThrowIfNull(lessons);
        ArgumentNullException.ThrowIfNull(terms);
        var registered = projects.ToDictionary(project => project.Id, StringComparer.OrdinalIgnoreCase);
        var ofProjects = lessons.Where(lesson => lesson.ProjectId is { } id && registered.ContainsKey(id)).ToLookup(lesson => lesson.ProjectId!, StringComparer.OrdinalIgnoreCase);
        var others = lessons.Where(lesson => (lesson.ProjectId is not { } id || !registered.ContainsKey(id))
                && lesson is { Organisation: not null, Sector: Sector.Municipality or Sector.Region })
            .GroupBy(lesson => (Organisation: lesson.Organisation!, lesson.Project));
        return [.. projects.Select(project => Of(project, [.. ofProjects[project.Id]], terms))
            .Concat(others.Select(group => Of(group.Key.Organisation, group.Key.Project, [.. group], terms)))
            .OrderBy(profile => profile.Id, StringComparer.Ordinal)];
    }

    /// <summary>What a lesson is in a profile; null if it says neither that something is solved nor that it is open.</summary>
    /// <param name="lesson">The lesson.</param>
    /// <param name="terms">Reads its words.</param>
    public static MatchExperience? Of(Lesson lesson, MatchTerms terms)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        ArgumentNullException.ThrowIfNull(terms);
        return SideOf(lesson) is not { } side ? null : new MatchExperience(lesson.Id, lesson.Title, side, terms.Of(lesson)) { Lesson = lesson, Category = lesson.Category };
    }

    /// <summary>A plan or an expectation is no result, and a recommendation has nobody who has been through it.</summary>
    private static ExperienceSide? SideOf(Lesson lesson) => lesson switch
    {
        { Status: LessonStatus.Solved or LessonStatus.PartlySolved or LessonStatus.GoodPractice, Evidence: Evidence.Experience } => ExperienceSide.Solved,
        { Status: LessonStatus.Unsolved or LessonStatus.InProgress, Evidence: Evidence.Experience or Evidence.Plan or Evidence.Risk } => ExperienceSide.Open,
        _ => null,
    };

    /// <summary>What is told to some only may be a reason to them, and what the project works with is told to all.</summary>
    private static List<Lesson> Open(IEnumerable<Lesson> lessons) => [.. lessons.Where(lesson => lesson.Visibility == Visibility.Everyone)];

    private static MatchProfile Of(Project project, IReadOnlyCollection<Lesson> lessons, MatchTerms terms) => new()
    {
        Id = project.Id,
        ProjectId = project.Id,
        Name = project.Name,
        Organisation = project.Organisation,
        Sector = project.Sector,
        Field = project.Field,
        Stage = project.Stage,
        Technologies = Words(Open(lessons).SelectMany(lesson => lesson.Technology).Concat((project.Technology ?? "").Split(Separators))),
        Suppliers = SuppliersOf(Open(lessons)),
        Experiences = ExperiencesOf(lessons, terms),
    };

    private static MatchProfile Of(string organisation, string? name, IReadOnlyCollection<Lesson> lessons, MatchTerms terms) => new()
    {
        Id = name is null ? organisation : $"{organisation}: {name}",
        Name = name,
        Organisation = organisation,
        Sector = lessons.First().Sector,
        Technologies = Words(Open(lessons).SelectMany(lesson => lesson.Technology)),
        Suppliers = SuppliersOf(Open(lessons)),
        Experiences = ExperiencesOf(lessons, terms),
    };

    private static EquatableList<MatchExperience> ExperiencesOf(IEnumerable<Lesson> lessons, MatchTerms terms)
        => [.. lessons.Select(lesson => Of(lesson, terms)).OfType<MatchExperience>().OrderBy(experience => experience.Id, StringComparer.Ordinal)];

    private static EquatableList<string> SuppliersOf(IEnumerable<Lesson> lessons)
        => [.. lessons.SelectMany(lesson => (lesson.Supplier ?? "").Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];

    /// <summary>Abbreviations keep their letters: "RPA" reads as it is written.</summary>
    private static EquatableList<string> Words(IEnumerable<string> words)
        => [.. words.Select(word => word.Trim()).Where(word => word.Length > 1 && !word.EndsWith('-'))
            .Select(word => char.IsUpper(word[0]) && word.Skip(1).Any(char.IsUpper) ? word : char.ToLowerInvariant(word[0]) + word[1..])
            .Select(word => OtherNames.GetValueOrDefault(word, word))
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
}
