using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>What follows from what a person does. Pure; a move that was made already changes nothing.</summary>
public static class KeeperMoves
{
    /// <summary>The keeper after a move, and what is to be sent.</summary>
    /// <param name="keeper">The keeper.</param>
    /// <param name="move">What the person does; whether they may was decided before.</param>
    /// <param name="now">The moment.</param>
    public static KeeperPlan Make(Keeper keeper, KeeperMove move, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(keeper);
        ArgumentNullException.ThrowIfNull(move);
        var plan = new Planning(keeper, now);
        void End(KeptQuestionEnd end) => plan.Change(question => question.LessonId == move.LessonId && question.End is null or KeptQuestionEnd.Unanswered, question => question with { End = end });
        switch (move)
        {
            case Settle settle:
                End(settle.End);
                break;
            case Decline decline when keeper.About(move.LessonId) is { Kind: KeptQuestionKind.TakeOver, End: null or KeptQuestionEnd.Unanswered }:
                End(KeptQuestionEnd.Declined);
                plan.Tell(Recipient.Curators, KeeperNoteKind.Declined, [decline.Lesson]);
                break;
            case Relieve relieve when keeper.About(move.LessonId) is { End: null or KeptQuestionEnd.Unanswered }:
                End(KeptQuestionEnd.Moved);
                plan.Tell(Recipient.Person(keeper.Key), KeeperNoteKind.Relieved, [relieve.Lesson]);
                break;
            case Accept accept:
                End(KeptQuestionEnd.Taken);
                plan.Now = plan.Now with { Helped = Baseline(keeper.Helped, accept) };
                break;
        }

        return plan.Done();
    }

    private static EquatableList<HelpedLesson> Baseline(EquatableList<HelpedLesson> helped, Accept accept)
    {
        var before = helped.FirstOrDefault(known => known.LessonId == accept.LessonId) ?? new HelpedLesson(accept.LessonId, 0, 0);
        var now = before with { Count = Math.Max(before.Count, accept.Helped), Thanked = Math.Max(before.Thanked, accept.Helped) };
        return now.Count == 0 ? helped : [.. helped.Where(known => known.LessonId != accept.LessonId).Append(now).OrderBy(known => known.LessonId, StringComparer.Ordinal)];
    }
}
