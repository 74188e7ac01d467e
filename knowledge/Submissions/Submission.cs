using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>
/// An experience on its way to becoming a lesson: from the first words that somebody tells until a curator has decided. Everything
/// that was typed is in it, masked, so that telling can be paused and gone on with anywhere. Immutable: <see cref="SubmissionRules"/>
/// makes the next state from this one and a move, and only there.
/// </summary>
public sealed record Submission
{
    /// <summary>"erf-" and eight base-32 characters: the id of the lesson, or of the addition, that comes of it.</summary>
    public required string Id { get; init; }

    /// <summary>What it is to become.</summary>
    public required SubmissionKind Kind { get; init; }

    /// <summary>The lesson that is changed or added to; null for a new one.</summary>
    public string? LessonId { get; init; }

    /// <summary>The version of the lesson that a change was made from; 0 otherwise.</summary>
    public int BasedOn { get; init; }

    /// <summary>The lesson's text in that version, so that what the change wants can be told from what others have done since; null otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ExperienceText? Before { get; init; }

    /// <summary>The bot's own id of the one who tells.</summary>
    public required string AuthorKey { get; init; }

    /// <summary>The draft of a solved hand-off that it was made of, approved by both sides; null otherwise.</summary>
    public string? DraftId { get; init; }

    /// <summary>Where it comes from, as a line that people read: of a hand-off the day and the contact's role; null for what somebody tells.</summary>
    public string? Source { get; init; }

    /// <summary>Those besides the author who had a hand in it and so cannot approve it: the other side of a hand-off.</summary>
    public EquatableList<string> CoAuthorKeys { get; init; } = [];

    /// <summary>The language in which it is told.</summary>
    public required Language Language { get; init; }

    /// <summary>How far it has come.</summary>
    public required SubmissionStatus Status { get; init; }

    /// <summary>What is told, masked.</summary>
    public required ExperienceText Text { get; init; }

    /// <summary>The number of the text: 1 for the first, and one more for each that says something else.</summary>
    public required int TextNumber { get; init; }

    /// <summary>Where telling stands, while <see cref="Status"/> is <see cref="SubmissionStatus.Writing"/> or <see cref="SubmissionStatus.Returned"/>.</summary>
    public TellingStep Step { get; init; }

    /// <summary>The furthest step that telling has come to: from there on, what is changed earlier leads back to it.</summary>
    public TellingStep Reached { get; init; }

    /// <summary>The one field that is being corrected, as lessons call it; null where telling goes by steps.</summary>
    public string? Field { get; init; }

    /// <summary>Whether telling was put off ("senere").</summary>
    public bool Paused { get; init; }

    /// <summary>All that was decided on it, oldest first; typing is not in it, and the first entry is its beginning.</summary>
    public required EquatableList<SubmissionEntry> Trail { get; init; }

    /// <summary>When anything last changed, in UTC.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>The last change that was made, by its id: the same change delivered again has the same.</summary>
    public required string LastChange { get; init; }

    /// <summary>The ids of the changes before the last one that are not in the trail, the newest last; only so many that a late delivery is known again.</summary>
    [OmitWhenEmpty]
    public EquatableList<string> EarlierChanges { get; init; } = [];

    /// <summary>The lesson in which it can be read; null until it is published.</summary>
    public string? PublishedIn { get; init; }

    /// <summary>Whether somebody still tells it.</summary>
    [JsonIgnore]
    public bool IsOpen => Status is SubmissionStatus.Writing or SubmissionStatus.Returned;

    /// <summary>Since when it waits for a curator, in UTC: what a curator does to the text does not begin the wait anew.</summary>
    [JsonIgnore]
    public DateTimeOffset WaitingSince => (Trail.LastOrDefault(entry => entry.Kind == SubmissionMoveKind.Send) ?? Trail[0]).At;

    /// <summary>Who may see it, as the author sent it: nobody opens it further than that, or to others.</summary>
    [JsonIgnore]
    public Readership Wanted => (Trail.LastOrDefault(entry => entry is { Kind: SubmissionMoveKind.Send, Text: not null })?.Text ?? Text).Readership;

    /// <summary>Whether a change was made already.</summary>
    /// <param name="moveId">The id of the change.</param>
    public bool Has(string moveId) => LastChange == moveId || EarlierChanges.Contains(moveId) || Trail.Any(entry => entry.Id == moveId);

    /// <summary>Whether a person had a hand in it, and so cannot decide on it.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    public bool IsBy(string personKey) => personKey == AuthorKey || CoAuthorKeys.Contains(personKey);
}

/// <summary>What a telling is to become.</summary>
public enum SubmissionKind
{
    /// <summary>A lesson of its own.</summary>
    NewLesson,

    /// <summary>Another organisation's experience, added to a lesson.</summary>
    Addition,

    /// <summary>A new version of a lesson, wanted by its owner.</summary>
    Change,
}

/// <summary>How far a telling has come.</summary>
public enum SubmissionStatus
{
    /// <summary>It is being told.</summary>
    Writing,

    /// <summary>A curator comes next.</summary>
    InReview,

    /// <summary>A curator has sent it back with a reason; the author goes on.</summary>
    Returned,

    /// <summary>A curator has approved it; it is about to be published.</summary>
    Approved,

    /// <summary>The end: it can be found.</summary>
    Published,

    /// <summary>The end: a curator has said no, with a reason.</summary>
    Rejected,

    /// <summary>The end: the author does not want it any more.</summary>
    Withdrawn,
}

/// <summary>A decision in the audit trail of a telling.</summary>
/// <param name="Id">The id of the move: the same move delivered again has the same.</param>
/// <param name="Kind">The kind of move.</param>
/// <param name="ActorKey">The bot's own id of the person, or "clock".</param>
/// <param name="At">When it was made, in UTC; never before the entry before it.</param>
/// <param name="TextNumber">The number of the text after it.</param>
/// <param name="Text">The text, where a curator made a new one, or the author sent it; null otherwise.</param>
/// <param name="Reason">Why, masked; null if nothing was said.</param>
/// <param name="LessonId">The lesson that it was merged into; null otherwise.</param>
public sealed record SubmissionEntry(
    string Id, SubmissionMoveKind Kind, string ActorKey, DateTimeOffset At, int TextNumber, ExperienceText? Text = null, string? Reason = null,
    string? LessonId = null);
