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
public sealed record Decline(string LessonId) : KeeperMove(LessonId);

/// <summary>The person is about to stand for the lesson.</summary>
/// <param name="LessonId">The lesson.</param>
/// <param name="Helped">How many it has helped before: nobody is thanked for what others did.</param>
public sealed record Accept(string LessonId, int Helped) : KeeperMove(LessonId);
