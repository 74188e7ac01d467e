using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Projects.People;

/// <summary>
/// Finds the project that somebody names as theirs: by its number, by its name, by what its lessons call it ("AIR" is nowhere in the registry),
/// or by its authority. Pure.
/// </summary>
public static class ProjectNames
{
    /// <summary>The most that are asked about.</summary>
    public const int Most = 3;

    /// <summary>How much of what was said has to be in the name, weighed by how rare it is.</summary>
    private const double LeastShare = 0.45;

    private const double NearMiss = 0.8;
    private const int LongEnough = 5;

    /// <summary>What a sentence about any project is made of.</summary>
    private static readonly HashSet<string> Empty = new[]
    {
        "projekt", "projektet", "projektleder", "signaturprojekt", "signaturprojektet", "pilot", "pilotprojekt", "vores", "mit", "mine", "min", "det", "den", "der",
        "som", "om", "med", "ved", "hjælp", "af", "i", "og", "til", "for", "på", "hos", "fra", "jeg", "vi", "er", "hedder", "leder", "står", "arbejder", "ny", "en", "et",
        "kunstig", "intelligens", "ai", "ki", "kommune", "kommunen", "region", "regionen", "bedre", "brug", "bruger", "the", "our", "my", "of", "and", "at", "in", "is",
        "am", "on", "a", "called", "project", "leader", "lead", "manager", "manage", "run",
    }.Select(TermAnalyzer.Danish).ToHashSet(StringComparer.Ordinal);

    /// <summary>The projects that may be meant, best first, at most <see cref="Most"/>.</summary>
    /// <param name="said">What was said of the project.</param>
    /// <param name="projects">The registry.</param>
    /// <param name="lessons">The lessons, for the names that they use.</param>
    public static IReadOnlyList<Project> Find(string said, IReadOnlyCollection<Project> projects, IEnumerable<Lesson> lessons)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(projects);
        ArgumentNullException.ThrowIfNull(lessons);
        var byNumber = projects.Where(project => said.Contains(project.Id, StringComparison.OrdinalIgnoreCase)).ToList();
        if (byNumber.Count > 0)
        {
            return [.. byNumber.Take(Most)];
        }

        // Only names that everyone may see.
        var called = lessons.Where(lesson => lesson is { ProjectId: not null, Project: not null, Visibility: Readers.Visibility.Everyone })
            .ToLookup(lesson => lesson.ProjectId!, lesson => lesson.Project!, StringComparer.OrdinalIgnoreCase);
        var names = projects.Select(project => (Project: project, Words: Words(string.Join(' ', [project.Name, project.Organisation, .. called[project.Id].Distinct()])))).ToList();
        var words = Words(said);
        if (words.Count == 0)
        {
            return [];
        }

        double Worth(string word) => Math.Log(1 + (names.Count / (double)Math.Max(1, names.Count(name => name.Words.Contains(word)))));
        var all = words.Sum(Worth);
        return [.. names
            .Select(name => (name.Project, Share: words.Sum(word => Worth(word) * Fit(word, name.Words)) / all))
            .Where(found => found.Share >= LeastShare)
            .OrderByDescending(found => found.Share).ThenBy(found => found.Project.Id, StringComparer.Ordinal)
            .Take(Most).Select(found => found.Project)];
    }

    /// <summary>1 for the word itself, less for one that is a letter off or begins the same: people write "HjerteRo" for "Hjerterø".</summary>
    private static double Fit(string word, HashSet<string> words)
        => words.Contains(word) ? 1
            : word.Length >= LongEnough && words.Any(other => other.Length >= LongEnough
                && (other.StartsWith(word, StringComparison.Ordinal) || word.StartsWith(other, StringComparison.Ordinal) || IsOneOff(word, other))) ? NearMiss
            : 0;

    private static bool IsOneOff(string one, string other)
        => one.Length == other.Length && one.Zip(other).Count(pair => pair.First != pair.Second) == 1;

    private static HashSet<string> Words(string text)
        => Tokenizer.Tokenize(text).Select(token => TermAnalyzer.Danish(token.Text)).Where(word => !Empty.Contains(word) && word.Length > 1).ToHashSet(StringComparer.Ordinal);
}
