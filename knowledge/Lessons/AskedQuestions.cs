namespace TeamsPilotBot.Knowledge.Lessons;

/// <summary>Everyday questions that a lesson answers.</summary>
public sealed record AskedQuestions
{
    /// <summary>The questions in Danish.</summary>
    public EquatableList<string> Da { get; init; } = [];

    /// <summary>The questions in English.</summary>
    public EquatableList<string> En { get; init; } = [];
}
