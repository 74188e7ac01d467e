using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Projects.Matching;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Projects.Introducing;

/// <summary>
/// Two people who may gain from talking, asked one after the other. There is one of each pair, whoever comes first in it, so that nobody is
/// asked twice about the same person. It holds no name before both have said yes. Immutable; it is changed by <see cref="IntroductionRules"/>.
/// </summary>
public sealed record Introduction
{
    /// <summary>A hash of the pair.</summary>
    public required string Id { get; init; }

    /// <summary>The one who is asked first: the one who gains. Null in what is left of a no after one of the two was erased.</summary>
    public IntroductionSide? First { get; init; }

    /// <summary>The one who is asked when the first has said yes; null as <see cref="First"/>.</summary>
    public IntroductionSide? Second { get; init; }

    /// <summary>Why; null as <see cref="First"/>.</summary>
    public MatchReason? Reason { get; init; }

    /// <summary>How it stands.</summary>
    public required IntroductionState State { get; init; }

    /// <summary>When it came to stand so.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>Whether the first asked for it, and was not asked.</summary>
    public bool IsWish { get; init; }

    /// <summary>When the second was asked; null if they were not.</summary>
    public DateTimeOffset? SecondAskedAt { get; init; }

    /// <summary>Who ended it by a no: the bot's own id of the person; null if nobody did, or who it was is not kept.</summary>
    public string? EndedBy { get; init; }

    /// <summary>Whether somebody still has to do something.</summary>
    [JsonIgnore]
    public bool IsOpen => State is IntroductionState.FirstAsked or IntroductionState.FirstSaidYes or IntroductionState.SecondAsked;

    /// <summary>The part of a person; null if the person has none.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    public IntroductionSide? SideOf(string personKey) => First?.Key == personKey ? First : Second?.Key == personKey ? Second : null;

    /// <summary>The part of the other; null if the person has none in it.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    public IntroductionSide? OtherThan(string personKey) => First?.Key == personKey ? Second : Second?.Key == personKey ? First : null;

    /// <summary>Whether a person has said yes.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    public bool HasSaidYes(string personKey) => First?.Key == personKey
        ? State is IntroductionState.FirstSaidYes or IntroductionState.SecondAsked or IntroductionState.Introduced
        : Second?.Key == personKey && State == IntroductionState.Introduced;

    /// <summary>The id of a pair, in whichever order.</summary>
    /// <param name="one">One of them.</param>
    /// <param name="other">The other.</param>
    public static string IdOf(string one, string other)
    {
        var (first, second) = string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{first.Length}:{first}\n{second}")).AsSpan(0, 20));
    }
}

/// <summary>One of the two.</summary>
/// <param name="Key">The bot's own id of the person.</param>
/// <param name="ProjectId">The project in the registry that it is about; null for one who asked to be introduced and leads none.</param>
/// <param name="Language">The language to write to them in.</param>
public sealed record IntroductionSide(string Key, string? ProjectId, Language Language)
{
    /// <summary>The person's authority by the administrator's mapping; null if it had none. Which project they lead is only what they say.</summary>
    public string? Organisation { get; init; }

    /// <summary>The name; null until both have said yes.</summary>
    public string? Name { get; init; }

    /// <summary>The Entra object id; null until both have said yes, or if it is not known.</summary>
    public string? UserId { get; init; }

    /// <summary>Whether the mapping bears out that the person is of a project's authority.</summary>
    /// <param name="project">The project.</param>
    public bool IsBorneOutBy(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return Organisation is { } own && AuthorityNames.IsNamedIn(own, project.Organisation);
    }
}

/// <summary>How an introduction stands.</summary>
public enum IntroductionState
{
    /// <summary>The first is asked.</summary>
    FirstAsked,

    /// <summary>The first has said yes, and the second is not asked yet.</summary>
    FirstSaidYes,

    /// <summary>The second is asked.</summary>
    SecondAsked,

    /// <summary>Both have said yes and know of each other.</summary>
    Introduced,

    /// <summary>One of them has said no: it is never asked again.</summary>
    Declined,

    /// <summary>Nobody answered.</summary>
    Expired,

    /// <summary>One of them is not there any more, or does not want to be asked.</summary>
    FellThrough,
}

/// <summary>What somebody says to a proposal.</summary>
public enum IntroductionAnswer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No, not this one.</summary>
    No,

    /// <summary>No, and do not ask me of such things.</summary>
    Mute,
}
