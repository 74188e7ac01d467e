namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>Whose advice the action of a lesson is.</summary>
public enum AdviceBasis
{
    /// <summary>The source itself says it.</summary>
    Source,

    /// <summary>The editor drew it from the source; it is labelled so and never put in the project's mouth.</summary>
    Inferred,
}
