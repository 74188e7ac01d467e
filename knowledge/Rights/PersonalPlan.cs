using System.Text.Json.Nodes;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Rights;

/// <summary>What becomes of something that is stored about a person when they are erased.</summary>
public enum Fate
{
    /// <summary>It is deleted.</summary>
    Delete,

    /// <summary>It stays, with a pseudonym in the place of the person.</summary>
    Pseudonymise,

    /// <summary>It stays as it is.</summary>
    Keep,
}

/// <summary>How many things of one kind have the same fate.</summary>
/// <param name="What">What they are: a key among the texts of <see cref="RightsTexts"/>.</param>
/// <param name="Fate">What becomes of them.</param>
/// <param name="Count">How many they are, at least 1.</param>
public sealed record PlanLine(string What, Fate Fate, int Count);

/// <summary>What erasing a person comes to. Nobody is named in it.</summary>
/// <param name="Lines">The kinds of things, no kind with the same fate twice.</param>
public sealed record PersonalPlan(EquatableList<PlanLine> Lines)
{
    /// <summary>Nothing is stored.</summary>
    public static PersonalPlan Nothing { get; } = new([]);

    /// <summary>Whether there is anything to erase.</summary>
    public bool IsEmpty => Lines.All(line => line.Fate == Fate.Keep);

    /// <summary>The lines of one fate.</summary>
    /// <param name="fate">The fate.</param>
    public IEnumerable<PlanLine> Of(Fate fate) => Lines.Where(line => line.Fate == fate);

    /// <summary>Both plans in one.</summary>
    /// <param name="other">The other plan.</param>
    public PersonalPlan And(PersonalPlan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Counted(Lines.Concat(other.Lines));
    }

    /// <summary>What was erased by this plan, and what the newest one says that is left.</summary>
    /// <param name="newest">The newest plan.</param>
    internal PersonalPlan AndLeft(PersonalPlan newest)
        => Counted(Lines.Where(line => line.Fate != Fate.Keep).Concat(newest.Lines.Where(line => line.Fate == Fate.Keep)));

    /// <summary>A plan of single things.</summary>
    /// <param name="things">The things.</param>
    internal static PersonalPlan Counted(IEnumerable<PlanLine> things)
        => new([.. things.GroupBy(line => (line.What, line.Fate)).Select(same => new PlanLine(same.Key.What, same.Key.Fate, same.Sum(line => line.Count)))]);
}

/// <summary>Something that is stored about a person, as they get to see it.</summary>
/// <param name="What">What it is: a key among the texts of <see cref="RightsTexts"/>.</param>
/// <param name="Content">What is stored, without what is only others' business.</param>
/// <param name="KeptUntil">When it is removed by itself; null if no day is set.</param>
public sealed record PersonalRecord(string What, JsonNode Content, DateTimeOffset? KeptUntil);
