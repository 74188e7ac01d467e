using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Replies;

/// <summary>A card about a person's projects and those they may talk with.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
public abstract record MatchReply(Language Language, string Nonce) : Reply(Language)
{
    /// <summary>What the click that led here came to, as a sentence above the card; null if there is nothing to say.</summary>
    public string? Notice { get; init; }
}

/// <summary>"Er det Hjerterø i Syddansk Sundhedsinnovation?"</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Projects">The projects that may be meant, best first; at least one.</param>
public sealed record ProjectChoiceReply(Language Language, string Nonce, EquatableList<Project> Projects) : MatchReply(Language, Nonce);

/// <summary>The projects that a person leads, and what the bot may do with that.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Projects">The projects, in the order in which they were named.</param>
public sealed record OwnProjectsReply(Language Language, string Nonce, EquatableList<Project> Projects) : MatchReply(Language, Nonce)
{
    /// <summary>Whether the person may be proposed to others.</summary>
    public bool OpenToMatches { get; init; }

    /// <summary>Whether the person is asked each quarter how it goes.</summary>
    public bool WantsCheckIns { get; init; }
}

/// <summary>Whom a person may talk with.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="Items">Those, best first; at most <see cref="Most"/>.</param>
public sealed record MatchListReply(Language Language, string Nonce, EquatableList<MatchItem> Items) : MatchReply(Language, Nonce)
{
    /// <summary>The most that are shown.</summary>
    public const int Most = 3;

    /// <summary>The names of the person's projects.</summary>
    public EquatableList<string> Own { get; init; } = [];

    /// <summary>Who follows the projects and may know the people of those whom the bot cannot ask; null if no contact is configured or none is needed.</summary>
    public ContactRoute? Introduction { get; init; }
}

/// <summary>Somebody to talk with.</summary>
/// <param name="Place">The authority.</param>
/// <param name="Project">The project; null where only the authority is known.</param>
/// <param name="Why">Why, in a sentence.</param>
public sealed record MatchItem(string Place, string? Project, string Why)
{
    /// <summary>The project in the registry whose leader can be asked; null if nobody can.</summary>
    public string? AskProjectId { get; init; }

    /// <summary>What they have solved, by the titles of lessons that the person may see.</summary>
    public EquatableList<string> Solved { get; init; } = [];

    /// <summary>Where more is to be read of the project; null if no address is known.</summary>
    public string? Url { get; init; }
}

/// <summary>An introduction, as one of the two sees it.</summary>
/// <param name="Language">The language.</param>
/// <param name="Nonce">New for every card.</param>
/// <param name="IntroductionId">The introduction.</param>
/// <param name="Standing">How it stands, for the one who reads.</param>
/// <param name="Place">The authority of the other.</param>
/// <param name="Project">The project of the other; null if none is known.</param>
/// <param name="Why">Why, in a sentence.</param>
public sealed record IntroductionReply(
    Language Language, string Nonce, string IntroductionId, IntroductionStanding Standing, string Place, string? Project, string Why) : MatchReply(Language, Nonce)
{
    /// <summary>Whether only the other's own word stands for that they lead the project.</summary>
    public bool IsOwnWord { get; init; }

    /// <summary>Whether the other has said yes already, so that a yes brings the two together.</summary>
    public bool OtherSaidYes { get; init; }

    /// <summary>The name of the other; null until both have said yes.</summary>
    public string? Name { get; init; }

    /// <summary>The Entra object id of the other; null until both have said yes, or if it is not known.</summary>
    public string? UserId { get; init; }
}

/// <summary>How an introduction stands, for one of the two. What the other has said is told only when both have said yes.</summary>
public enum IntroductionStanding
{
    /// <summary>The person is asked.</summary>
    Asked,

    /// <summary>The person has said yes, and the other has still to.</summary>
    Waiting,

    /// <summary>Both have said yes.</summary>
    Introduced,

    /// <summary>The person has said no.</summary>
    Declined,

    /// <summary>The person did not answer in time.</summary>
    Expired,

    /// <summary>It came to nothing, whatever the reason.</summary>
    CameToNothing,
}

/// <summary>A line that an introduction came to nothing, to the one who had said yes.</summary>
/// <param name="Language">The language.</param>
/// <param name="Place">The authority of the other.</param>
public sealed record IntroductionNoteReply(Language Language, string Place) : Reply(Language);
