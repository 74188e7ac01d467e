using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Projects.Matching;

/// <summary>Whether somebody has something behind them, or before them.</summary>
public enum ExperienceSide
{
    /// <summary>It is told as an experience, and it was solved, at least in part, or has become good practice.</summary>
    Solved,

    /// <summary>Somebody still stands with it.</summary>
    Open,
}

/// <summary>Something that a project or a person has solved or still stands with. Immutable.</summary>
public sealed class MatchExperience
{
    /// <summary>An experience.</summary>
    /// <param name="id">The lesson, the hand-off or the question.</param>
    /// <param name="title">What it is called, in Danish.</param>
    /// <param name="side">Solved or open.</param>
    /// <param name="terms">Its words, as the analysis has them.</param>
    internal MatchExperience(string id, string title, ExperienceSide side, IReadOnlySet<string> terms)
        => (Id, Title, Side, Terms) = (id, title, side, terms);

    /// <summary>The lesson, the hand-off or the question.</summary>
    public string Id { get; }

    /// <summary>What it is called, in Danish.</summary>
    public string Title { get; }

    /// <summary>Solved or open.</summary>
    public ExperienceSide Side { get; }

    /// <summary>The lesson; null if it is something that a person has asked.</summary>
    public Lesson? Lesson { get; init; }

    /// <summary>Whether it is what a person has asked: nobody else is told of it.</summary>
    public bool IsPrivate => Lesson is null;

    /// <summary>The area; null if it is not known.</summary>
    public Category? Category { get; init; }

    /// <summary>Its words, as the analysis has them.</summary>
    internal IReadOnlySet<string> Terms { get; }
}
