using System.Text.Json.Serialization;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>
/// A person who stands for lessons, and what the bot has asked and told them. It is one document for each person and not for each lesson,
/// so that nobody is asked more often than agreed, however many lessons they stand for. Whether a lesson holds is said by the lesson;
/// this one only remembers the conversation about it. Immutable: <see cref="KeeperRules"/> makes the next state.
/// </summary>
public sealed record Keeper
{
    /// <summary>The key in place of a person for lessons that nobody stands for.</summary>
    public const string Nobody = "nobody";

    /// <summary>The bot's own id of the person, or <see cref="Nobody"/>.</summary>
    public required string Key { get; init; }

    /// <summary>The newest question about each lesson, in the order in which they were asked.</summary>
    public EquatableList<KeptQuestion> Questions { get; init; } = [];

    /// <summary>How many each lesson has helped, and of how many the person was told.</summary>
    public EquatableList<HelpedLesson> Helped { get; init; } = [];

    /// <summary>Lessons of which the curators were told that nobody stands for them.</summary>
    public EquatableList<string> Told { get; init; } = [];

    /// <summary>What the messages say that were not sent yet.</summary>
    public EquatableList<KeeperNote> Notes { get; init; } = [];

    /// <summary>Since when the person cannot be reached; null while they can.</summary>
    public DateTimeOffset? GoneSince { get; init; }

    /// <summary>When the person was last asked about anything.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>When the person was last thanked.</summary>
    public DateTimeOffset? ThankedAt { get; init; }

    /// <summary>Grows by one with each change.</summary>
    public int Version { get; init; }

    /// <summary>The questions that wait for an answer.</summary>
    [JsonIgnore]
    public IEnumerable<KeptQuestion> Open => Questions.Where(question => question.End is null);

    /// <summary>The newest question about a lesson; null if there was none.</summary>
    /// <param name="lessonId">The lesson.</param>
    public KeptQuestion? About(string lessonId) => Questions.FirstOrDefault(question => question.LessonId == lessonId);
}

/// <summary>A question to a person about a lesson.</summary>
/// <param name="LessonId">The lesson.</param>
/// <param name="Title">The lesson's title when it was asked.</param>
/// <param name="AsOf">The month that the lesson describes, as YYYY-MM.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="Card">The card on which it stands with others.</param>
/// <param name="AskedAt">When it was asked.</param>
public sealed record KeptQuestion(string LessonId, string Title, string AsOf, KeptQuestionKind Kind, string Card, DateTimeOffset AskedAt)
{
    /// <summary>When the person was reminded; null if they were not.</summary>
    public DateTimeOffset? RemindedAt { get; init; }

    /// <summary>How it ended; null while it waits for an answer.</summary>
    public KeptQuestionEnd? End { get; init; }
}

/// <summary>What a person is asked about a lesson.</summary>
public enum KeptQuestionKind
{
    /// <summary>Whether it still holds: the person stands for it.</summary>
    StillHolds,

    /// <summary>Whether the person will stand for it: the one who did is gone.</summary>
    TakeOver,
}

/// <summary>How a question to a person about a lesson ended.</summary>
public enum KeptQuestionEnd
{
    /// <summary>It still holds.</summary>
    Confirmed,

    /// <summary>It does not hold any more.</summary>
    NoLonger,

    /// <summary>The person is not the right one, and has given it back.</summary>
    Returned,

    /// <summary>The person stands for it from now on.</summary>
    Taken,

    /// <summary>The person does not want to stand for it.</summary>
    Declined,

    /// <summary>Nobody answered.</summary>
    Unanswered,

    /// <summary>It is not the person's to answer any more: somebody else stands for it, it is gone, or the person is.</summary>
    Moved,
}

/// <summary>How many people a lesson has helped.</summary>
/// <param name="LessonId">The lesson.</param>
/// <param name="Count">The most that were known at a time, without the person: what people say of lessons expires, and this does not go down with it.</param>
/// <param name="Thanked">The count of which the person was told last; 0 for none.</param>
public sealed record HelpedLesson(string LessonId, int Count, int Thanked);

/// <summary>What a message says.</summary>
/// <param name="Id">The id, by which the message names it.</param>
/// <param name="Kind">What kind of message.</param>
/// <param name="Items">The lessons it is about.</param>
public sealed record KeeperNote(string Id, KeeperNoteKind Kind, EquatableList<KeeperNoteItem> Items);

/// <summary>A lesson in a message.</summary>
/// <param name="LessonId">The lesson.</param>
/// <param name="Title">Its title; empty where not everybody who gets the message may see the lesson.</param>
/// <param name="Count">How many it helped, for <see cref="KeeperNoteKind.Thanks"/>; 0 otherwise.</param>
public sealed record KeeperNoteItem(string LessonId, string Title, int Count = 0)
{
    /// <summary>A lesson in a message to people of whom it is not known what they may see.</summary>
    /// <param name="lesson">The lesson.</param>
    public static KeeperNoteItem For(Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return new KeeperNoteItem(lesson.Id, lesson.Visibility == Readers.Visibility.Everyone ? lesson.Title : "");
    }

    /// <summary>A lesson in a message to somebody who has to do with it.</summary>
    /// <param name="lesson">The lesson.</param>
    public static KeeperNoteItem ForOwner(Lesson lesson)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        return new KeeperNoteItem(lesson.Id, lesson.Title);
    }
}

/// <summary>What kinds of messages there are besides the questions.</summary>
public enum KeeperNoteKind
{
    /// <summary>To the person: lessons have helped others.</summary>
    Thanks,

    /// <summary>To the curators: the person did not answer.</summary>
    Unanswered,

    /// <summary>To the curators: the person is gone, or nobody stands for lessons.</summary>
    Vacant,

    /// <summary>To the curators: the person does not want to take over.</summary>
    Declined,

    /// <summary>To the person: somebody else stands for a lesson now, for which they had not answered.</summary>
    Relieved,
}
