using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;

namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>
/// Decides what is asked, reminded of, marked and thanked for. Pure: what follows depends on what is given only, and deciding again on the
/// state afterwards brings nothing new at the same moment.
/// </summary>
/// <param name="days">Which days people work.</param>
/// <param name="options">How long lessons hold, and how much people are asked.</param>
public sealed class KeeperRules(WorkingDays days, KeepingOptions options)
{
    /// <summary>How long nobody is asked again, or thanked again.</summary>
    public static readonly TimeSpan Week = TimeSpan.FromDays(7);

    private static readonly TimeOnly Begins = new(9, 0);
    private static readonly TimeOnly Ends = new(16, 0);

    /// <summary>Whether people are written to at a moment: on working days from 9 to 16, by Danish clocks.</summary>
    /// <param name="now">The moment.</param>
    public bool IsWorkingTime(DateTimeOffset now)
    {
        var today = DanishTime.DayOf(now);
        return days.Contains(today) && now >= DanishTime.MomentOf(today, Begins) && now < DanishTime.MomentOf(today, Ends);
    }

    /// <summary>What is due. Nothing is outside of working time.</summary>
    /// <param name="keeper">The person as they are known.</param>
    /// <param name="facts">What is true now.</param>
    public KeeperPlan Plan(Keeper keeper, KeeperFacts facts)
    {
        ArgumentNullException.ThrowIfNull(keeper);
        ArgumentNullException.ThrowIfNull(facts);
        if (!IsWorkingTime(facts.Now))
        {
            return new KeeperPlan(keeper, [], []);
        }

        var plan = new Planning(keeper, facts.Now);
        Settle(plan, facts);
        switch (facts.Presence)
        {
            case Presence.Gone:
                WithoutPerson(plan, facts);
                break;
            case Presence.Away:
                break;
            default:
                plan.Now = plan.Now with { GoneSince = null, Told = [] };
                GiveUpWaiting(plan, facts);
                Remind(plan, facts);
                Ask(plan, facts);
                Thank(plan, facts);
                break;
        }

        return plan.Done();
    }

    /// <summary>Ends the questions that the lessons themselves have answered.</summary>
    private void Settle(Planning plan, KeeperFacts facts)
    {
        var owned = facts.Lessons.ToDictionary(lesson => lesson.Id, StringComparer.Ordinal);
        var offered = facts.Offered.Select(lesson => lesson.Id).ToHashSet(StringComparer.Ordinal);
        KeptQuestionEnd? EndOf(KeptQuestion question)
        {
            var lesson = owned.GetValueOrDefault(question.LessonId);
            var day = DanishTime.DayOf(question.AskedAt);
            return (question.Kind, lesson) switch
            {
                (KeptQuestionKind.TakeOver, not null) => KeptQuestionEnd.Taken,
                (KeptQuestionKind.TakeOver, null) => offered.Contains(question.LessonId) ? null : KeptQuestionEnd.Moved,
                (_, null) => KeptQuestionEnd.Moved,
                (_, not null) when lesson.IsConfirmedSince(day) => KeptQuestionEnd.Confirmed,

                // A mark after all patience may be the clock's own, from a sweep that died before it told the curators.
                (_, not null) when Validity.Day(lesson.Unconfirmed) >= day && !IsOverdue(question, facts.Now) => KeptQuestionEnd.NoLonger,
                _ => null,
            };
        }

        plan.Change(question => question.End is null, question => question with { End = EndOf(question) });
    }

    /// <summary>The curators are told once of each lesson; what is due after a while is marked, since nobody can be asked.</summary>
    private void WithoutPerson(Planning plan, KeeperFacts facts)
    {
        var (now, today) = (facts.Now, DanishTime.DayOf(facts.Now));
        plan.Change(question => question.End is null, question => question with { End = KeptQuestionEnd.Moved });
        plan.Now = plan.Now with { GoneSince = plan.Now.GoneSince ?? now };
        bool IsOffered(Lesson lesson) => facts.HasSuccessor && lesson.IsOfferedToSuccessors();
        var untold = facts.Lessons.Where(lesson => !IsOffered(lesson) && !plan.Now.Told.Contains(lesson.Id)).ToList();
        plan.Now = plan.Now with
        {
            Told = [.. facts.Lessons.Where(lesson => !IsOffered(lesson) || plan.Now.Told.Contains(lesson.Id)).Select(lesson => lesson.Id).Order(StringComparer.Ordinal)],
        };
        if (untold.Count > 0)
        {
            plan.Tell(Recipient.Curators, KeeperNoteKind.Vacant, untold.Select(KeeperNoteItem.For));
        }

        // A successor is waited for as long as the person would have been, before the curators are.
        var since = DanishTime.DayOf(plan.Now.GoneSince.Value);
        bool IsWaitedFor(Lesson lesson) => days.After(since, (IsOffered(lesson) ? 4 : 2) * Math.Max(options.Patience, 1)) > today;
        plan.Mark =
        [
            .. facts.Lessons.Where(lesson => lesson.Unconfirmed is null && Validity.DueOn(lesson, options) <= today && !IsWaitedFor(lesson)).Select(lesson => lesson.Id),
        ];
    }

    private void GiveUpWaiting(Planning plan, KeeperFacts facts)
    {
        var silent = plan.Now.Open.Where(question => IsOverdue(question, facts.Now)).ToHashSet();
        if (silent.Count > 0)
        {
            plan.Mark = [.. silent.Where(question => question.Kind == KeptQuestionKind.StillHolds).Select(question => question.LessonId)];
            plan.Change(silent.Contains, question => question with { End = KeptQuestionEnd.Unanswered });
            plan.Tell(Recipient.Curators, KeeperNoteKind.Unanswered, silent.Select(question => Named(question, facts)));
        }
    }

    private void Remind(Planning plan, KeeperFacts facts)
    {
        var waiting = plan.Now.Open.Where(question => question.RemindedAt is null && HasPassed(question.AskedAt, facts.Now)).ToHashSet();
        plan.Change(waiting.Contains, question => question with { RemindedAt = facts.Now });
        foreach (var card in waiting.Select(question => question.Card).Distinct())
        {
            plan.Send(Recipient.Person(plan.Now.Key), card);
        }
    }

    /// <summary>One card at a time, and one a week at the most.</summary>
    private void Ask(Planning plan, KeeperFacts facts)
    {
        var today = DanishTime.DayOf(facts.Now);
        if (plan.Now.Open.Any() || facts.Now - plan.Now.AskedAt < Week)
        {
            return;
        }

        DateOnly DueOn(Lesson lesson) => Validity.DueOn(
            lesson, options, plan.Now.About(lesson.Id) is { Kind: KeptQuestionKind.StillHolds } asked ? DanishTime.DayOf(asked.AskedAt) : null);
        var own = facts.Lessons.Select(lesson => (Lesson: lesson, Due: DueOn(lesson)))
            .Where(due => due.Due <= today).OrderBy(due => due.Due).ThenBy(due => due.Lesson.Id, StringComparer.Ordinal)
            .Select(due => (due.Lesson, KeptQuestionKind.StillHolds));
        var others = facts.Offered.Where(lesson => plan.Now.About(lesson.Id) is null).OrderBy(lesson => lesson.Id, StringComparer.Ordinal)
            .Select(lesson => (lesson, KeptQuestionKind.TakeOver));
        plan.Ask([.. own.Concat(others).Take(Math.Clamp(options.QuestionsAWeek, 0, KeepingOptions.MostQuestions))]);
    }

    /// <summary>Counts never go down, and of each that somebody is told of, once.</summary>
    private static void Thank(Planning plan, KeeperFacts facts)
    {
        if (facts.Helped is not { } counted)
        {
            return;
        }

        var known = plan.Now.Helped.ToDictionary(helped => helped.LessonId, StringComparer.Ordinal);
        foreach (var (lesson, count) in counted)
        {
            var before = known.GetValueOrDefault(lesson.Id);
            if (count > (before?.Count ?? 0))
            {
                known[lesson.Id] = new HelpedLesson(lesson.Id, count, before?.Thanked ?? 0);
            }
        }

        var news = counted.Select(pair => (pair.Lesson, Helped: known.GetValueOrDefault(pair.Lesson.Id)))
            .Where(pair => pair.Helped is { } helped && HelpMilestones.Reached(helped.Count) > HelpMilestones.Reached(helped.Thanked)).ToList();
        if (news.Count > 0 && !(facts.Now - plan.Now.ThankedAt < Week))
        {
            foreach (var (lesson, helped) in news)
            {
                known[lesson.Id] = helped! with { Thanked = helped.Count };
            }

            plan.Now = plan.Now with { ThankedAt = facts.Now };
            plan.Tell(Recipient.Person(plan.Now.Key), KeeperNoteKind.Thanks, news.Select(pair => KeeperNoteItem.ForOwner(pair.Lesson) with { Count = pair.Helped!.Count }));
        }

        plan.Now = plan.Now with { Helped = [.. known.Values.OrderBy(helped => helped.LessonId, StringComparer.Ordinal)] };
    }

    private bool IsOverdue(KeptQuestion question, DateTimeOffset now) => question.RemindedAt is { } reminded && HasPassed(reminded, now);

    /// <summary>A lesson that the clock does not know to be open to everybody has no title for the curators.</summary>
    private static KeeperNoteItem Named(KeptQuestion question, KeeperFacts facts)
        => facts.Lessons.Concat(facts.Offered).FirstOrDefault(lesson => lesson.Id == question.LessonId) is { } lesson
            ? KeeperNoteItem.For(lesson)
            : new KeeperNoteItem(question.LessonId, "");

    private bool HasPassed(DateTimeOffset since, DateTimeOffset now) => days.After(DanishTime.DayOf(since), Math.Max(options.Patience, 1)) <= DanishTime.DayOf(now);
}
