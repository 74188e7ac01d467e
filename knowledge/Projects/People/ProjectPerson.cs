using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Projects.People;

/// <summary>
/// What a person said of their part in projects. It helps to find people who would gain from talking, and opens nothing. Immutable.
/// </summary>
public sealed record ProjectPerson
{
    /// <summary>The most projects of one person.</summary>
    public const int MostProjects = 10;

    /// <summary>The bot's own id of the person.</summary>
    public required string Key { get; init; }

    /// <summary>The name that the person goes by in Teams; null if it is not known.</summary>
    public string? Name { get; init; }

    /// <summary>The Entra object id, or in Development the id that the client gives; null if Teams did not say. A link that opens a chat needs it.</summary>
    public string? UserId { get; init; }

    /// <summary>The person's authority as the administrator's mapping had it when they last spoke of projects; null if it had none.</summary>
    public string? Organisation { get; init; }

    /// <summary>The sector, from the same place; null if it had none.</summary>
    public Sector? Sector { get; init; }

    /// <summary>The ids of the projects in the registry that the person leads, in the order in which they were named.</summary>
    public EquatableList<string> ProjectIds { get; init; } = [];

    /// <summary>The language to write to the person in.</summary>
    public Language Language { get; init; } = Language.Danish;

    /// <summary>When the person first named a project.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>Whether the person may be proposed to others as somebody to talk to. Nobody is introduced without being asked each time.</summary>
    public bool OpenToMatches { get; init; } = true;

    /// <summary>Whether the person is asked how it goes each quarter.</summary>
    public bool WantsCheckIns { get; init; } = true;

    /// <summary>The introductions that the bot has asked the person about in the last year, oldest first: nobody is asked often.</summary>
    [OmitWhenEmpty]
    public EquatableList<IntroductionAsked> Asked { get; init; } = [];

    /// <summary>Whether the person leads nothing and has switched nothing off: there is nothing to remember them for. A no must not be forgotten.</summary>
    [JsonIgnore]
    public bool IsIdle => this is { ProjectIds.Count: 0, OpenToMatches: true, WantsCheckIns: true };
}

/// <summary>That the bot has asked a person whether they want to talk with somebody.</summary>
/// <param name="IntroductionId">The introduction.</param>
/// <param name="At">When.</param>
public sealed record IntroductionAsked(string IntroductionId, DateTimeOffset At);
