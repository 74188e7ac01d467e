using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Drafts;

/// <summary>What a draft has from its hand-off and nobody changes. No names of people are in it.</summary>
public sealed record DraftOrigin
{
    /// <summary>The hand-off that the lesson is made of.</summary>
    public required string HandOffId { get; init; }

    /// <summary>The bot's own id of the one who asked.</summary>
    public required string AskerKey { get; init; }

    /// <summary>The bot's own id of the one who gave the last answer.</summary>
    public required string AnswererKey { get; init; }

    /// <summary>The contact as whom it was answered; null if an administrator answered.</summary>
    public string? ContactId { get; init; }

    /// <summary>The asker's sector; several where it is not known.</summary>
    public required Sector Sector { get; init; }

    /// <summary>The asker's authority; null if unknown.</summary>
    public string? Organisation { get; init; }

    /// <summary>The asker's project; null if none was named.</summary>
    public string? Project { get; init; }

    /// <summary>What the lesson rests on.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The month in which it was answered, as YYYY-MM.</summary>
    public required string AsOf { get; init; }

    /// <summary>The day and the contact's role, as a line that people read.</summary>
    public required string Source { get; init; }

    /// <summary>The language of the question.</summary>
    public required Language Language { get; init; }
}
