using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Keeping.CareDriver;

namespace TeamsPilotBot.Knowledge.Tests.Keeping;

/// <summary>What must hold whatever people do: two and a half years with an owner who answers, or not, says no, gives back, is away or gone.</summary>
public sealed class KeeperRulesTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 9, 30, 0, TimeSpan.Zero);
    private static readonly WorkingDays Days = new(new WorkingDayOptions());
    private static readonly KeepingOptions Usual = new();

    [Fact]
    public void Nobody_is_written_to_outside_of_working_time() => Hold(life => Assert.All(life.Steps, step
        => Assert.True(step.Plan.Messages.Count == 0 || (Days.Contains(DanishTime.DayOf(step.Now)) && TimeZoneInfo.ConvertTime(step.Now, DanishTime.Zone).Hour is >= 9 and < 16))));

    [Fact]
    public void A_lesson_is_asked_about_at_most_once_in_its_interval() => Hold(life =>
    {
        foreach (var asked in life.Asked.GroupBy(ask => ask.Question.LessonId))
        {
            var months = Usual.MonthsOf(life.Lessons[asked.Key].Category);
            Assert.All(asked.Zip(asked.Skip(1)), pair => Assert.True(DanishTime.DayOf(pair.First.Now).AddMonths(months) <= DanishTime.DayOf(pair.Second.Now)));
        }
    });

    [Fact]
    public void A_person_gets_at_most_one_card_a_week_with_at_most_five_lessons() => Hold(life =>
    {
        var cards = life.Asked.GroupBy(ask => ask.Question.Card).ToList();
        Assert.All(cards, card => Assert.InRange(card.Count(), 1, KeepingOptions.MostQuestions));
        Assert.All(cards.Zip(cards.Skip(1)), pair => Assert.True(pair.Second.First().Now - pair.First.First().Now >= KeeperRules.Week));
    });

    [Fact]
    public void A_lesson_is_marked_only_after_a_reminder_or_when_the_owner_is_long_gone() => Hold(life => Assert.All(life.Steps, step =>
    {
        foreach (var id in step.Plan.Mark)
        {
            var reminded = step.Before.About(id) is { End: null, RemindedAt: { } at } && Days.After(DanishTime.DayOf(at), Usual.Patience) <= DanishTime.DayOf(step.Now);
            var gone = step.Before.GoneSince is { } since && Days.After(DanishTime.DayOf(since), 2 * Usual.Patience) <= DanishTime.DayOf(step.Now);
            Assert.True(reminded || gone);
        }
    }));

    [Fact]
    public void A_confirmation_always_takes_the_mark_away_and_no_reminder_follows() => Hold(life => Assert.All(life.Confirmed, confirmed =>
    {
        Assert.Null(confirmed.After.Unconfirmed);
        var next = life.Steps.Where(step => step.Now > confirmed.At).Take(15);
        Assert.DoesNotContain(next, step => step.Plan.After.About(confirmed.After.Id) is { End: null, RemindedAt: { } at } && at > confirmed.At);
    }));

    [Fact]
    public void Nobody_is_thanked_twice_for_the_same_number_or_twice_in_a_week() => Hold(life =>
    {
        var thanks = life.Steps.SelectMany(step => step.Plan.After.Notes.Except(step.Before.Notes).Where(note => note.Kind == KeeperNoteKind.Thanks).Select(note => (step.Now, note))).ToList();
        Assert.All(thanks.Zip(thanks.Skip(1)), pair => Assert.True(pair.Second.Now - pair.First.Now >= KeeperRules.Week));
        foreach (var lesson in thanks.SelectMany(thank => thank.note.Items).GroupBy(item => item.LessonId))
        {
            Assert.All(lesson.Zip(lesson.Skip(1)), pair => Assert.True(HelpMilestones.Reached(pair.First.Count) < HelpMilestones.Reached(pair.Second.Count)));
        }
    });

    [Fact]
    public void Deciding_again_at_the_same_moment_brings_nothing_new() => Hold(life => Assert.All(life.Steps, step
        => Assert.Empty(Rules().Plan(step.Plan.After, step.AfterWards).Messages)));

    [Fact]
    public void With_no_questions_a_week_nobody_is_asked()
    {
        var facts = new KeeperFacts(Start, Presence.Here, [Old("erf-1")]);

        Assert.Empty(Rules(new KeepingOptions { QuestionsAWeek = 0 }).Plan(new Keeper { Key = "anne" }, facts).Messages);
        Assert.Single(Rules().Plan(new Keeper { Key = "anne" }, facts).Messages);
    }

    [Fact]
    public void Moves_that_were_made_already_change_nothing()
    {
        var asked = Rules().Plan(new Keeper { Key = "bo" }, new KeeperFacts(Start, Presence.Here, []) { Offered = [Old("erf-1")] }).After;

        var declined = KeeperMoves.Make(asked, new Decline("erf-1", new KeeperNoteItem("erf-1", "Om erf-1")), Start);
        Assert.Equal(Recipient.Curators, Assert.Single(declined.Messages).To);
        Assert.True(KeeperMoves.Make(declined.After, new Decline("erf-1", new KeeperNoteItem("erf-1", "Om erf-1")), Start).IsIdle(declined.After));

        var accepted = KeeperMoves.Make(asked, new Accept("erf-1", 4), Start).After;
        Assert.True(KeeperMoves.Make(accepted, new Accept("erf-1", 4), Start).IsIdle(accepted));
        Assert.True(KeeperMoves.Make(new Keeper { Key = "bo" }, new Decline("erf-1", new KeeperNoteItem("erf-1", "Om erf-1")), Start).IsIdle(new Keeper { Key = "bo" }));
    }

    private static void Hold(Action<Life> property)
        => Properties.Hold(Gen.Choose(1, 1_000_000), seed => property(new Life(new Random(seed))), times: 40);

    private sealed record Step(DateTimeOffset Now, Keeper Before, KeeperPlan Plan, KeeperFacts AfterWards);

    /// <summary>Somebody's two and a half years with their lessons.</summary>
    private sealed class Life
    {
        private readonly Dictionary<string, int> helped = [];

        public Life(Random chance)
        {
            for (var n = 0; n < chance.Next(1, 14); n++)
            {
                var lesson = Old($"erf-{n}", category: (Category)chance.Next(0, 10)) with { AsOf = $"{chance.Next(2024, 2026)}-{chance.Next(1, 13):D2}" };
                Lessons[lesson.Id] = lesson;
            }

            var keeper = new Keeper { Key = "anne" };
            var (presence, until) = (Presence.Here, Start);
            for (var now = Start; now < Start.AddDays(900); now += TimeSpan.FromHours(chance.Next(6, 40)))
            {
                if (now >= until)
                {
                    presence = chance.Next(10) switch { 0 => Presence.Gone, 1 => Presence.Away, _ => Presence.Here };
                    until = now.AddDays(chance.Next(10, 90));
                }

                helped[$"erf-{chance.Next(Lessons.Count)}"] = chance.Next(0, 30);
                var facts = Facts(now, presence);
                var plan = Rules().Plan(keeper, facts);
                foreach (var id in plan.Mark)
                {
                    Lessons[id] = Lessons[id].MarkedOn(DanishTime.DayOf(now));
                }

                Steps.Add(new Step(now, keeper, plan, Facts(now, presence)));
                Asked.AddRange(plan.After.Questions.Where(question => keeper.About(question.LessonId)?.Card != question.Card).Select(question => (now, question)));
                keeper = plan.After;
                keeper = presence == Presence.Here ? Act(keeper, now, chance) : keeper;
            }
        }

        public Dictionary<string, Lesson> Lessons { get; } = [];

        public List<Step> Steps { get; } = [];

        public List<(DateTimeOffset Now, KeptQuestion Question)> Asked { get; } = [];

        public List<(DateTimeOffset At, Lesson After)> Confirmed { get; } = [];

        private KeeperFacts Facts(DateTimeOffset now, Presence presence)
            => new(now, presence, [.. Lessons.Values]) { Helped = [.. helped.Where(pair => pair.Value > 0).Select(pair => (Lessons[pair.Key], pair.Value))] };

        private Keeper Act(Keeper keeper, DateTimeOffset now, Random chance)
        {
            var open = keeper.Open.ToList();
            if (open.Count == 0 || chance.Next(12) > 1)
            {
                return keeper;
            }

            var lesson = Lessons[open[chance.Next(open.Count)].LessonId];
            var confirms = chance.Next(4) > 0;
            Lessons[lesson.Id] = confirms ? lesson.ConfirmedOn(DanishTime.DayOf(now)) : lesson.MarkedOn(DanishTime.DayOf(now));
            if (confirms)
            {
                Confirmed.Add((now, Lessons[lesson.Id]));
            }

            // Half of them die before the answer is noted.
            return chance.Next(2) == 0 ? keeper : KeeperMoves.Make(keeper, new Settle(lesson.Id, confirms ? KeptQuestionEnd.Confirmed : KeptQuestionEnd.NoLonger), now).After;
        }
    }
}
