namespace TeamsPilotBot.Knowledge.Submissions;

/// <summary>The kinds of moves.</summary>
public enum SubmissionMoveKind
{
    /// <summary>Somebody began to tell. The first entry of each trail, and no move of its own.</summary>
    Begin,

    /// <summary><see cref="Tell"/>: not in the trail.</summary>
    Tell,

    /// <summary><see cref="Pause"/>: not in the trail.</summary>
    Pause,

    /// <summary><see cref="Attach"/>: not in the trail.</summary>
    Attach,

    /// <summary><see cref="Send"/>.</summary>
    Send,

    /// <summary><see cref="TakeBack"/>.</summary>
    TakeBack,

    /// <summary><see cref="Edit"/>.</summary>
    Edit,

    /// <summary><see cref="Approve"/>.</summary>
    Approve,

    /// <summary><see cref="Merge"/>.</summary>
    Merge,

    /// <summary><see cref="SendBack"/>.</summary>
    Return,

    /// <summary><see cref="Reject"/>.</summary>
    Reject,

    /// <summary><see cref="Publish"/>.</summary>
    Publish,

    /// <summary><see cref="Reopen"/>.</summary>
    Reopen,
}

/// <summary>What somebody wants to do with a telling.</summary>
/// <param name="Kind">The kind of move.</param>
public abstract record SubmissionMove(SubmissionMoveKind Kind);

/// <summary>The author has told more, or has moved to another step. Nothing is checked but who it is: what is missing is asked for later.</summary>
/// <param name="Text">All that is told so far.</param>
/// <param name="Step">Where telling stands after it.</param>
public sealed record Tell(ExperienceText Text, TellingStep Step) : SubmissionMove(SubmissionMoveKind.Tell)
{
    /// <summary>The one field that is asked for next, as lessons call it; null for the step as a whole.</summary>
    public string? Field { get; init; }
}

/// <summary>The author puts it off, or goes on.</summary>
/// <param name="On">True to put it off.</param>
public sealed record Pause(bool On) : SubmissionMove(SubmissionMoveKind.Pause);

/// <summary>The author wants it to be an addition to a lesson that is there, or a lesson of its own after all.</summary>
/// <param name="LessonId">The lesson, which the author may see; null for a lesson of its own.</param>
public sealed record Attach(string? LessonId) : SubmissionMove(SubmissionMoveKind.Attach);

/// <summary>The author sends it to the curators.</summary>
/// <param name="Text">The text as the author sees it.</param>
public sealed record Send(ExperienceText Text) : SubmissionMove(SubmissionMoveKind.Send);

/// <summary>The author, or somebody who had a hand in it, does not want it any more; possible until it is approved.</summary>
public sealed record TakeBack() : SubmissionMove(SubmissionMoveKind.TakeBack);

/// <summary>A curator decides with a text in front of them.</summary>
/// <param name="Kind">The kind of move.</param>
/// <param name="Text">The text as the curator wants it, changed or not; it may be seen by fewer than the author wanted, and never by more.</param>
/// <param name="BasedOn">The number of the text that it was made from.</param>
public abstract record TextDecision(SubmissionMoveKind Kind, ExperienceText Text, int BasedOn) : SubmissionMove(Kind);

/// <summary>A curator changes the text.</summary>
/// <param name="Text">The text as the curator wants it.</param>
/// <param name="BasedOn">The number of the text that it was made from.</param>
public sealed record Edit(ExperienceText Text, int BasedOn) : TextDecision(SubmissionMoveKind.Edit, Text, BasedOn);

/// <summary>A curator approves the text that is in front of them.</summary>
/// <param name="Text">The text as the curator sees it, changed or not.</param>
/// <param name="BasedOn">The number of the text that it was made from.</param>
public sealed record Approve(ExperienceText Text, int BasedOn) : TextDecision(SubmissionMoveKind.Approve, Text, BasedOn);

/// <summary>A curator approves it as an addition to a lesson that is there.</summary>
/// <param name="LessonId">The lesson.</param>
/// <param name="Text">The text as the curator sees it.</param>
/// <param name="BasedOn">The number of the text that it was made from.</param>
public sealed record Merge(string LessonId, ExperienceText Text, int BasedOn) : TextDecision(SubmissionMoveKind.Merge, Text, BasedOn);

/// <summary>A curator sends it back.</summary>
/// <param name="Reason">What is missing; not blank.</param>
public sealed record SendBack(string Reason) : SubmissionMove(SubmissionMoveKind.Return);

/// <summary>A curator says no.</summary>
/// <param name="Reason">Why; not blank.</param>
public sealed record Reject(string Reason) : SubmissionMove(SubmissionMoveKind.Reject);

/// <summary>It is published. Only the clock makes this move, once the lesson is written.</summary>
/// <param name="LessonId">The lesson in which it can be read.</param>
public sealed record Publish(string LessonId) : SubmissionMove(SubmissionMoveKind.Publish);

/// <summary>
/// It has to be looked at again, because the lesson it belongs to is another by now, or gone. A change goes on from the newest version then,
/// and what was to be added to a lesson that is gone becomes one of its own. Only the clock makes this move.
/// </summary>
public sealed record Reopen() : SubmissionMove(SubmissionMoveKind.Reopen);
