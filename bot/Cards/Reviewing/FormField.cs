using TeamsPilotBot.Bot.Cards.HandOffs;

namespace TeamsPilotBot.Bot.Cards.Reviewing;

/// <summary>A field in which a part of an experience is changed: a text, or one of several.</summary>
internal sealed record FormField
{
    /// <summary>The id of the input.</summary>
    public required string Id { get; init; }

    /// <summary>What stands over it.</summary>
    public required string Label { get; init; }

    /// <summary>What it holds, whole; null for a choice that nobody has made.</summary>
    public string? Value { get; init; }

    /// <summary>The most characters of a text; null for a choice.</summary>
    public int? Most { get; init; }

    /// <summary>Whether a text has several lines.</summary>
    public bool Multiline { get; init; }

    /// <summary>What there is to choose from; null for a text.</summary>
    public IReadOnlyList<Choice>? Choices { get; init; }

    /// <summary>Whether it is a text.</summary>
    public bool IsText => Choices is null;

    /// <summary>Whether it is a choice.</summary>
    public bool IsChoice => Choices is not null;

    /// <summary>What is wrong with it; null if nothing is.</summary>
    public string? Fault { get; init; }
}
