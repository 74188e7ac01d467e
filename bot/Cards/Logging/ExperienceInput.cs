using TeamsPilotBot.Bot.Cards.HandOffs;

namespace TeamsPilotBot.Bot.Cards.Logging;

/// <summary>A field in which an experience is typed or chosen.</summary>
/// <param name="Id">The id of the input.</param>
/// <param name="Label">What stands over it.</param>
/// <param name="Value">What it holds, whole; several choices are separated by commas.</param>
internal sealed record ExperienceInput(string Id, string Label, string? Value)
{
    /// <summary>"text", "choice" or "choices".</summary>
    public required string Kind { get; init; }

    /// <summary>The most characters of a text.</summary>
    public int? Most { get; init; }

    public bool Multiline { get; init; }

    public string? Placeholder { get; init; }

    /// <summary>What is wrong with it; null if nothing is.</summary>
    public string? Fault { get; init; }

    public IReadOnlyList<Choice> Choices { get; init; } = [];
}
