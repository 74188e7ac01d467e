using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>
/// What a reader says is wrong with a lesson, or its owner says does not hold any more. There is one open report of each kind for each person
/// and lesson. Immutable: <see cref="ReportRules"/> makes the next state.
/// </summary>
public sealed record LessonReport
{
    /// <summary>The id, made of the lesson, the kind and the person.</summary>
    public required string Id { get; init; }

    /// <summary>The lesson.</summary>
    public required string LessonId { get; init; }

    /// <summary>The lesson's title when it was reported.</summary>
    public required string Title { get; init; }

    /// <summary>Whether not everybody could see the lesson when it was reported.</summary>
    public bool IsRestricted { get; init; }

    /// <summary>What kind of report.</summary>
    public required ReportKind Kind { get; init; }

    /// <summary>What is wrong, masked.</summary>
    public required string Text { get; init; }

    /// <summary>The bot's own id of the one who reported it; null if that person was erased.</summary>
    public string? ReporterKey { get; init; }

    /// <summary>The bot's own id of the one who stood for the lesson then; null if nobody did.</summary>
    public string? OwnerKey { get; init; }

    /// <summary>The language of the one who reported it.</summary>
    public required Language Language { get; init; }

    /// <summary>When it was reported, in UTC.</summary>
    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>The id of the click that reported it: the same click delivered again has the same.</summary>
    public required string MoveId { get; init; }

    /// <summary>How it ended; null while it is open.</summary>
    public ReportClosing? Closing { get; init; }

    /// <summary>Whether the lesson does not say yet what follows from the report.</summary>
    public bool Unsettled { get; init; }

    /// <summary>Whether somebody has still to look at it.</summary>
    [JsonIgnore]
    public bool IsOpen => Closing is null;
}

/// <summary>What kind of report.</summary>
public enum ReportKind
{
    /// <summary>A reader says that something is wrong.</summary>
    Error,

    /// <summary>The owner says that it does not hold any more.</summary>
    NoLonger,
}

/// <summary>How a report ended.</summary>
/// <param name="MoveId">The id of the click.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Note">A word to the one who reported it, masked; null for none.</param>
/// <param name="ByKey">The bot's own id of the one who looked; null if that person was erased.</param>
/// <param name="At">When, in UTC.</param>
public sealed record ReportClosing(string MoveId, ReportOutcome Outcome, string? Note, string? ByKey, DateTimeOffset At);

/// <summary>What came of a report.</summary>
public enum ReportOutcome
{
    /// <summary>The lesson was put right.</summary>
    Fixed,

    /// <summary>The lesson is right as it is.</summary>
    NotAnError,

    /// <summary>The lesson does not hold any more, and is marked.</summary>
    Outdated,
}
