using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Projects.Introducing;
using TeamsPilotBot.Knowledge.Projects.Matching;
using TeamsPilotBot.Knowledge.Projects.People;

namespace TeamsPilotBot.Dialogs.Matching;

/// <summary>
/// Finds out whom the bot may ask on behalf of somebody: people who lead a project, want to be asked, can be reached, work elsewhere, and with
/// whom there has been nothing yet. Safe to use from several threads.
/// </summary>
/// <param name="people">Who leads which project.</param>
/// <param name="introductions">The introductions.</param>
/// <param name="board">The profiles.</param>
/// <param name="reach">Tells whom the bot can write to.</param>
public sealed class Leaders(IProjectPeople people, IIntroductions introductions, MatchBoard board, IReach reach)
{
    /// <summary>For each of some projects the one who can be asked; projects for which nobody can be are left out.</summary>
    /// <param name="asker">Who would like to talk.</param>
    /// <param name="projectIds">The projects.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<IReadOnlyDictionary<string, ProjectPerson>> WhoAsync(Person asker, IReadOnlyCollection<string> projectIds, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asker);
        ArgumentNullException.ThrowIfNull(projectIds);
        var found = new Dictionary<string, ProjectPerson>(StringComparer.OrdinalIgnoreCase);
        var own = Self(asker, await people.FindAsync(asker.Key, cancellationToken));
        var open = await people.AllAsync(cancellationToken)
            .Where(person => person.OpenToMatches && person.Key != asker.Key && person.ProjectIds.Any(projectIds.Contains)).ToListAsync(cancellationToken);

        // Whoever says that they lead a project comes after those of whom the mapping bears it out.
        var room = board.Now();
        var led = open.SelectMany(person => PersonProfiles.AsHelper(room, person).Select(profile => (Person: person, Profile: profile)))
            .Where(one => projectIds.Contains(one.Profile.ProjectId!) && !own.Any(one.Profile.IsOfSameOrganisation))
            .OrderByDescending(one => one.Profile.IsBorneOut).ThenBy(one => one.Person.Since).ThenBy(one => one.Person.Key, StringComparer.Ordinal);
        foreach (var (person, profile) in led)
        {
            if (!found.ContainsKey(profile.ProjectId!) && await reach.OfAsync(person.Key, cancellationToken) == Reach.Here
                && await introductions.FindAsync(Introduction.IdOf(asker.Key, person.Key), cancellationToken) is null)
            {
                found[profile.ProjectId!] = person;
            }
        }

        return found;
    }

    /// <summary>The asker as one of those who may not be asked about themselves or their own authority.</summary>
    private List<MatchProfile> Self(Person asker, ProjectPerson? known) =>
    [
        .. known is null ? [] : PersonProfiles.AsHelper(board.Now(), known),
        Without(asker),
    ];

    /// <summary>Somebody of whom only the authority is known, by the administrator's mapping.</summary>
    /// <param name="asker">The person.</param>
    internal static MatchProfile Without(Person asker) => new()
    {
        Id = asker.Key,
        Organisation = asker.Reader.Organisation ?? "",
        Sector = asker.Reader.Sector ?? Knowledge.Lessons.Sector.CrossSector,
        PersonKey = asker.Key,
        PersonOrganisation = asker.Reader.Organisation,
    };
}
