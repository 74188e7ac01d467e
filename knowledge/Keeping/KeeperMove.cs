namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>What a person does about a lesson that they were asked about, or stand for.</summary>
/// <param name="LessonId">The lesson.</param>
public abstract record KeeperMove(string LessonId);

/// <summary>The question is answered; the lesson says how.</summary>
/// <param name="LessonId">The lesson.</param>
/// <param name="End">How.</param>
public sealed record Settle(string LessonId, KeptQuestionEnd End) : KeeperMove(LessonId);

/// <summary>The person does not want to take the lesson over, and the curators are told.</summary>
/// <param name="LessonId">The lesson.</param>
/// <param name="Lesson">The lesson as the curators are told of it.</param>
public sealed record Decline(string LessonId, KeeperNoteItem Lesson) : KeeperMove(LessonId);

/// <summary>Somebody else stands for the lesson now, and the person is told.</summary>
/// <param name="LessonId">The lesson.</param>
/// <param name="Lesson">The lesson as the person is told of it.</param>
public sealed record Relieve(string LessonId, KeeperNoteItem Lesson) : KeeperMove(LessonId);

/// <summary>The person stands for the lesson now.</summary>
/// <param name="LessonId">The lesson.</param>
/// <param name="Helped">How many it has helped before: nobody is thanked for what others did.</param>
public sealed record Accept(string LessonId, int Helped) : KeeperMove(LessonId);
