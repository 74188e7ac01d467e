using TeamsPilotBot.Knowledge.Projects.People;

namespace TeamsPilotBot.Knowledge.Projects.Introducing;

/// <summary>How often the bot asks somebody whether they want to talk with somebody else. Pure.</summary>
public static class AskLimits
{
    /// <summary>The shortest time between two questions to the same person.</summary>
    public static readonly TimeSpan Apart = TimeSpan.FromDays(14);

    /// <summary>The most questions to a person in a year.</summary>
    public const int MostInAYear = 6;

    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    /// <summary>Whether somebody may be asked now.</summary>
    /// <param name="person">The person.</param>
    /// <param name="now">The moment.</param>
    public static bool MayAsk(ProjectPerson person, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person is { OpenToMatches: true, ProjectIds.Count: > 0 }
            && !person.Asked.Any(asked => now - asked.At < Apart)
            && person.Asked.Count(asked => now - asked.At < Year) < MostInAYear;
    }

    /// <summary>The person with one more question, if it may be put; the same if it was put already, or may not be.</summary>
    /// <param name="person">The person; null for nobody.</param>
    /// <param name="introductionId">What it is about.</param>
    /// <param name="now">The moment.</param>
    public static ProjectPerson? Ask(ProjectPerson? person, string introductionId, DateTimeOffset now)
        => person is null || IsAsked(person, introductionId) || !MayAsk(person, now) ? person
            : person with { Asked = [.. person.Asked.Where(asked => now - asked.At < Year), new IntroductionAsked(introductionId, now)] };

    /// <summary>Whether the person was asked about an introduction.</summary>
    /// <param name="person">The person; null for nobody.</param>
    /// <param name="introductionId">The introduction.</param>
    public static bool IsAsked(ProjectPerson? person, string introductionId)
        => person?.Asked.Any(asked => asked.IntroductionId == introductionId) == true;
}
