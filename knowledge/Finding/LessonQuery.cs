using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Finding;

/// <summary>What somebody looks for in a search box, and which part of what there is they want to see.</summary>
/// <param name="Text">The words as typed; blank for the newest lessons. They may hold conditions: "samtykke, kun regioner".</param>
/// <param name="Language">The language of the sentence where nothing is found, and of the words if they do not tell theirs.</param>
public sealed record LessonQuery(string Text, Language Language)
{
    /// <summary>Only lessons of this part of the public sector; null for all.</summary>
    public Sector? Sector { get; init; }

    /// <summary>Only lessons that stand like this; null for all.</summary>
    public LessonStatus? Status { get; init; }

    /// <summary>Only lessons of this area; null for all.</summary>
    public Category? Category { get; init; }

    /// <summary>How many lessons to leave out first, 0 or more.</summary>
    public int Skip { get; init; }

    /// <summary>How many lessons at most.</summary>
    public int Count { get; init; } = 25;

    /// <summary>Whether anything was chosen besides the words.</summary>
    internal bool HasChoices => Sector is not null || Status is not null || Category is not null;

    /// <summary>Whether a lesson is as it was chosen.</summary>
    internal bool Admits(Lesson lesson)
        => (Sector is null || lesson.Sector == Sector) && (Status is null || lesson.Status == Status) && (Category is null || lesson.Category == Category);
}

/// <summary>A page of lessons.</summary>
/// <param name="Lessons">The lessons of the page, best or newest first; empty after the last page.</param>
/// <param name="AreNear">Whether they only come near what was looked for.</param>
/// <param name="Sentence">What to say where there is nothing to show at all; null if there is.</param>
public sealed record FoundPage(EquatableList<Lesson> Lessons, bool AreNear, string? Sentence);
