using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>All that the rules need to know of a person and their lessons.</summary>
/// <param name="Now">The moment.</param>
/// <param name="Presence">Whether the person can be asked.</param>
/// <param name="Lessons">The lessons that the person stands for, as they are now.</param>
public sealed record KeeperFacts(DateTimeOffset Now, Presence Presence, EquatableList<Lesson> Lessons)
{
    /// <summary>Lessons of others who are gone, and that this person is asked to take over.</summary>
    public EquatableList<Lesson> Offered { get; init; } = [];

    /// <summary>Whether somebody else is asked first to take over, where the person is gone.</summary>
    public bool HasSuccessor { get; init; }

    /// <summary>How many others each lesson has helped, lessons with an addition of the person among them; null if nobody has counted now.</summary>
    public IReadOnlyList<(Lesson Lesson, int Count)>? Helped { get; init; }
}

/// <summary>What is to be done about a person's lessons: first the lessons are written, then the keeper with its messages.</summary>
/// <param name="After">The keeper afterwards.</param>
/// <param name="Messages">The messages that go out with it.</param>
/// <param name="Mark">Lessons that are to be marked because nobody answers for them.</param>
public sealed record KeeperPlan(Keeper After, EquatableList<KeeperMessage> Messages, EquatableList<string> Mark)
{
    /// <summary>Whether nothing is to be done.</summary>
    /// <param name="before">The keeper that it was made for.</param>
    public bool IsIdle(Keeper before) => After == before && Mark.Count == 0;
}

/// <summary>A message about a person's lessons.</summary>
/// <param name="To">Whom it is for.</param>
/// <param name="Kind">A card at the end of the conversation, or a line of text.</param>
/// <param name="About">The card or the note that it shows.</param>
public sealed record KeeperMessage(Recipient To, DeliveryKind Kind, string About);

/// <summary>Whether a person can be asked.</summary>
public enum Presence
{
    /// <summary>They can.</summary>
    Here,

    /// <summary>Not for the time being: they are away.</summary>
    Away,

    /// <summary>They have left, or blocked the bot.</summary>
    Gone,
}
