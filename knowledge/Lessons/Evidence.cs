namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>What a lesson rests on. A plan or an expectation is never told as a result.</summary>
public enum Evidence
{
    /// <summary>Somebody did it and says how it went.</summary>
    Experience,

    /// <summary>Somebody means to do it.</summary>
    Plan,

    /// <summary>Somebody expects or estimates it.</summary>
    Expectation,

    /// <summary>Somebody warns of it.</summary>
    Risk,

    /// <summary>A study found it.</summary>
    Research,

    /// <summary>An authority decided it.</summary>
    AuthorityDecision,

    /// <summary>An evaluation or an authority recommends it.</summary>
    Recommendation,
}
