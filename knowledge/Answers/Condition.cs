using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Answers;

/// <summary>What a condition on lessons is about.</summary>
internal enum ConditionSubject
{
    /// <summary>The sector.</summary>
    Sector,

    /// <summary>How far the project was.</summary>
    Phase,

    /// <summary>How it ended.</summary>
    Status,

    /// <summary>How the lesson is known.</summary>
    Evidence,

    /// <summary>When it was written down.</summary>
    Year,

    /// <summary>Whose lesson it is.</summary>
    Organisation,

    /// <summary>A supplier that must not be in it.</summary>
    Supplier,
}

/// <summary>A condition on lessons that was put in plain words.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Said">The words, as typed.</param>
/// <param name="Holds">Whether a lesson meets it.</param>
internal sealed record Condition(ConditionSubject Subject, string Said, Func<Lesson, bool> Holds)
{
    /// <summary>Whether it leaves lessons out whatever other conditions say of the same thing ("ikke i drift", "før 2024"); else such conditions widen each other ("kommuner og regioner").</summary>
    public bool Narrows { get; init; }
}
