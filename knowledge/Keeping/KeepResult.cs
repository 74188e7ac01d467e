using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>How something that a person does about a lesson ended: <see cref="Kept"/> or <see cref="KeepRefused"/>.</summary>
public abstract record KeepResult;

/// <summary>It was done, or was so already.</summary>
/// <param name="Lesson">The lesson as it is now.</param>
public sealed record Kept(Lesson Lesson) : KeepResult;

/// <summary>It was not done, and nothing has changed.</summary>
/// <param name="Reason">Why.</param>
public sealed record KeepRefused(KeepRefusal Reason) : KeepResult;

/// <summary>Why something about a lesson was not done.</summary>
public enum KeepRefusal
{
    /// <summary>There is no such lesson any more, or none that the person may see.</summary>
    NoSuchLesson,

    /// <summary>The person does not stand for it.</summary>
    NotYours,

    /// <summary>Somebody else stands for it.</summary>
    HasOwner,

    /// <summary>The person neither belongs to the lesson's organisation nor looks after the lessons, and was not asked.</summary>
    NotForYou,

    /// <summary>What changed was not written.</summary>
    TextMissing,

    /// <summary>The text is over 4,000 characters.</summary>
    TextTooLong,

    /// <summary>The person has said so already, and nobody has looked yet.</summary>
    AlreadySaid,

    /// <summary>So many others wrote at once that this did not get its turn; it can be tried again.</summary>
    Crowded,
}
