using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>What a telling begins with.</summary>
/// <param name="Kind">What it is to become.</param>
/// <param name="Language">The language in which it is told.</param>
/// <param name="Text">What is known already; empty for a telling from the start.</param>
public sealed record Beginning(SubmissionKind Kind, Language Language, ExperienceText Text)
{
    /// <summary>Where telling stands.</summary>
    public TellingStep Step { get; init; }

    /// <summary>Whether it waits from the start: what its author writes next is no part of it. For what is sent in the same breath.</summary>
    public bool Paused { get; init; }

    /// <summary>The lesson that is changed or added to; null for a new one.</summary>
    public string? LessonId { get; init; }

    /// <summary>The version of the lesson that a change is made from; 0 otherwise.</summary>
    public int BasedOn { get; init; }

    /// <summary>The lesson's text in that version; the register fills it in.</summary>
    internal ExperienceText? Before { get; init; }
}
