using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search;

namespace TeamsPilotBot.Knowledge.Projects.Matching;

/// <summary>The profiles and the matchmaker of the lessons as they are now; made anew when a lesson has changed. Safe to use from several threads.</summary>
/// <param name="index">The lessons.</param>
/// <param name="registry">The registry.</param>
/// <param name="language">Word lists and thesaurus.</param>
public sealed class MatchBoard(LessonIndex index, ProjectRegistry registry, LanguageData language)
{
    private readonly Lock gate = new();
    private (int Mark, MatchRoom Room)? made;

    /// <summary>The profiles of now.</summary>
    public MatchRoom Now()
    {
        var lessons = Current(index.Where(static _ => true));
        var mark = MarkOf(lessons);
        lock (gate)
        {
            if (made is not var (known, room) || known != mark)
            {
                made = (mark, room = MatchRoom.Of(registry.All, lessons, language));
            }

            return room;
        }
    }

    /// <summary>Lessons that others have taken the place of say nothing of how things are.</summary>
    private static List<Lesson> Current(IReadOnlyList<Lesson> lessons)
    {
        var superseded = lessons.SelectMany(lesson => lesson.Supersedes).ToHashSet(StringComparer.Ordinal);
        return [.. lessons.Where(lesson => !superseded.Contains(lesson.Id)).OrderBy(lesson => lesson.Id, StringComparer.Ordinal)];
    }

    private static int MarkOf(List<Lesson> lessons)
    {
        var mark = default(HashCode);
        foreach (var lesson in lessons)
        {
            mark.Add(lesson.Id, StringComparer.Ordinal);
            mark.Add(lesson.Version);
            mark.Add(lesson.Visibility);
            mark.Add(lesson.Owner, StringComparer.Ordinal);
        }

        return mark.ToHashCode();
    }
}

/// <summary>Who might talk with whom, by the lessons of one moment. Immutable.</summary>
/// <param name="Terms">Weighs words.</param>
/// <param name="Profiles">The projects of the registry, and authorities with experiences outside it.</param>
/// <param name="Maker">Finds matches.</param>
/// <param name="Lessons">The lessons.</param>
public sealed record MatchRoom(MatchTerms Terms, IReadOnlyList<MatchProfile> Profiles, Matchmaker Maker, IReadOnlyList<Lesson> Lessons)
{
    /// <summary>Makes it.</summary>
    /// <param name="projects">The registry.</param>
    /// <param name="lessons">The lessons.</param>
    /// <param name="language">Word lists and thesaurus.</param>
    public static MatchRoom Of(IReadOnlyCollection<Project> projects, IReadOnlyList<Lesson> lessons, LanguageData language)
    {
        var terms = new MatchTerms(lessons, language);
        var profiles = MatchProfiles.Of(projects, lessons, terms);
        return new MatchRoom(terms, profiles, new Matchmaker(terms, profiles), lessons);
    }

    /// <summary>The profile of a project; null if it is not in the registry.</summary>
    /// <param name="projectId">The project.</param>
    public MatchProfile? OfProject(string projectId)
        => Profiles.FirstOrDefault(profile => string.Equals(profile.ProjectId, projectId, StringComparison.OrdinalIgnoreCase));
}
