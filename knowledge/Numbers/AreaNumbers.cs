using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Numbers;

/// <summary>How often each thing happened in an area. Immutable.</summary>
/// <param name="Area">The area; null for what has none.</param>
public sealed record AreaNumbers(Category? Area)
{
    /// <summary>Questions to which a lesson was an answer.</summary>
    public int Answered { get; init; }

    /// <summary>Questions to which lessons came near.</summary>
    public int Near { get; init; }

    /// <summary>Questions to which nobody has logged anything.</summary>
    public int None { get; init; }

    /// <summary>Questions that were handed to a person.</summary>
    public int HandedOff { get; init; }

    /// <summary>First answers of people to these.</summary>
    public int HumanAnswers { get; init; }

    /// <summary>Those that were solved.</summary>
    public int Solved { get; init; }

    /// <summary>Experiences that were sent to the curators.</summary>
    public int Logged { get; init; }

    /// <summary>Experiences that a curator approved.</summary>
    public int Approved { get; init; }

    /// <summary>All questions to the lessons.</summary>
    [JsonIgnore]
    public int Asked => Answered + Near + None;

    /// <summary>Counts what happened in an area.</summary>
    /// <param name="area">The area; null for what has none.</param>
    /// <param name="events">What happened in it.</param>
    public static AreaNumbers Of(Category? area, IEnumerable<CountedEvent> events)
    {
        var counts = events.CountBy(happened => happened.Kind).ToDictionary();
        int Count(NumberKind kind) => counts.GetValueOrDefault(kind);
        return new AreaNumbers(area)
        {
            Answered = Count(NumberKind.Answered),
            Near = Count(NumberKind.Near),
            None = Count(NumberKind.None),
            HandedOff = Count(NumberKind.HandedOff),
            HumanAnswers = Count(NumberKind.HumanAnswer),
            Solved = Count(NumberKind.Solved),
            Logged = Count(NumberKind.Logged),
            Approved = Count(NumberKind.Approved),
        };
    }

    /// <summary>These and others, of the same area or of all.</summary>
    /// <param name="other">The others.</param>
    public AreaNumbers Plus(AreaNumbers other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with
        {
            Answered = Answered + other.Answered,
            Near = Near + other.Near,
            None = None + other.None,
            HandedOff = HandedOff + other.HandedOff,
            HumanAnswers = HumanAnswers + other.HumanAnswers,
            Solved = Solved + other.Solved,
            Logged = Logged + other.Logged,
            Approved = Approved + other.Approved,
        };
    }
}
