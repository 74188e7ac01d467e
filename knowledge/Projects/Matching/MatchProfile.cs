using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Projects.Matching;

/// <summary>
/// What is known of a project, or of an authority's experiences outside the registry: what it works with, how far it is, what it has solved
/// and what it still stands with. With a person, it is that person's part in the project as well. Immutable.
/// </summary>
public sealed record MatchProfile
{
    /// <summary>SP-01 to SP-40, or the name of the authority and the project.</summary>
    public required string Id { get; init; }

    /// <summary>The project in the registry; null if it is not one of those.</summary>
    public string? ProjectId { get; init; }

    /// <summary>What the project is called; null where only the authority is known.</summary>
    public string? Name { get; init; }

    /// <summary>The authority, as the registry or the lessons have it.</summary>
    public required string Organisation { get; init; }

    /// <summary>The part of the public sector.</summary>
    public required Sector Sector { get; init; }

    /// <summary>The field, such as health; null if unknown.</summary>
    public string? Field { get; init; }

    /// <summary>How far it is.</summary>
    public ProjectStage Stage { get; init; }

    /// <summary>Technologies and systems, in lower case.</summary>
    public EquatableList<string> Technologies { get; init; } = [];

    /// <summary>Suppliers, as their lessons write them.</summary>
    public EquatableList<string> Suppliers { get; init; } = [];

    /// <summary>What is solved and what is open.</summary>
    public EquatableList<MatchExperience> Experiences { get; init; } = [];

    /// <summary>The bot's own id of the person whose part it is; null if it is nobody's in particular.</summary>
    public string? PersonKey { get; init; }

    /// <summary>The authority of that person by the administrator's mapping; null if it has none.</summary>
    public string? PersonOrganisation { get; init; }

    /// <summary>Whether the administrator's mapping bears out that the person is of the project's authority; else there is only what they say.</summary>
    public bool IsBorneOut => PersonOrganisation is { } own && AuthorityNames.IsNamedIn(own, Organisation);

    /// <summary>Whether two are of the same authority: then they know each other without the bot.</summary>
    /// <param name="other">The other.</param>
    public bool IsOfSameOrganisation(MatchProfile other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return AuthorityNames.AreSame(Organisation, Sector, other.Organisation, other.Sector)
            || (PersonKey is not null && PersonKey == other.PersonKey)
            || (PersonOrganisation is { } own && AuthorityNames.IsNamedIn(own, other.PersonOrganisation, other.Organisation))
            || (other.PersonOrganisation is { } others && AuthorityNames.IsNamedIn(others, PersonOrganisation, Organisation));
    }
}
