using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Projects.Introducing;
using TeamsPilotBot.Knowledge.Projects.Matching;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Projects.Introducing;

/// <summary>Whatever two people and the clock do, in whatever order.</summary>
public class IntroductionRulesTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    private static readonly ProjectPerson Anna = new() { Key = "anna", Name = "Anna Ask", UserId = "id-anna", Since = Start, ProjectIds = ["SP-07"] };
    private static readonly ProjectPerson Bo = new() { Key = "bo", Name = "Bo Birk", UserId = "id-bo", Since = Start, ProjectIds = ["SP-15"] };

    private static Introduction New => new()
    {
        Id = Introduction.IdOf("anna", "bo"),
        First = new IntroductionSide("anna", "SP-07", Language.Danish),
        Second = new IntroductionSide("bo", "SP-15", Language.Danish),
        Reason = new MatchReason { Helper = "Norddjurs Kommune", Gainer = "Roskilde Kommune" },
        State = IntroductionState.FirstAsked,
        Since = Start,
    };

    private enum Step
    {
        AnnaYes,
        AnnaNo,
        BoYes,
        BoNo,
        AnnaMute,
        BoMute,
        StrangerYes,
        AskSecond,
        FallThrough,
        Wait,
        LongWait,
    }

    private static Gen<Step[]> Stories => Gen.ArrayOf(Gen.Elements(Enum.GetValues<Step>()));

    [Fact]
    public void No_name_is_in_it_before_both_have_said_yes()
        => Properties.Hold(Stories, steps =>
        {
            var said = new HashSet<string>();
            foreach (var (step, after) in Told(steps))
            {
                said.UnionWith(step switch { Step.AnnaYes => ["anna"], Step.BoYes => ["bo"], _ => Array.Empty<string>() });
                if (after.First!.Name is not null || after.Second!.Name is not null)
                {
                    Assert.Equal(IntroductionState.Introduced, after.State);
                    Assert.Equal(["anna", "bo"], said.Order());
                }
            }
        });

    [Fact]
    public void After_a_no_nothing_happens_any_more()
        => Properties.Hold(Stories, steps =>
        {
            Introduction? declined = null;
            foreach (var (_, after) in Told(steps))
            {
                Assert.Equal(declined ?? after, after);
                declined ??= after.State == IntroductionState.Declined ? after : null;
            }
        });

    [Fact]
    public void The_second_hears_of_it_only_after_the_first_has_said_yes()
        => Properties.Hold(Stories, steps =>
        {
            var (before, outbox, saidYes) = (New, IntroductionMessages.Of(null, New, Outbox.Empty), false);
            foreach (var (step, after) in Told(steps))
            {
                saidYes |= step == Step.AnnaYes;
                outbox = after == before ? outbox : IntroductionMessages.Of(before, after, outbox);
                before = after;
                Assert.True(saidYes || !outbox.Pending.Any(delivery => delivery.To == Recipient.Person("bo")));
            }

            Assert.Equal(outbox.Pending.Count, outbox.Pending.Select(delivery => delivery.Id).Distinct().Count());
        });

    [Fact]
    public void A_pair_is_the_same_pair_whoever_comes_first_and_no_other_is()
        => Properties.Hold(ArbMap.Default.GeneratorFor<(NonEmptyString A, NonEmptyString B, NonEmptyString C)>(), keys =>
        {
            var (a, b, c) = (keys.A.Get, keys.B.Get, keys.C.Get);
            Assert.Equal(Introduction.IdOf(a, b), Introduction.IdOf(b, a));
            Assert.True(b == c || Introduction.IdOf(a, b) != Introduction.IdOf(a, c));
        });

    [Fact]
    public void Nobody_is_asked_twice_in_a_fortnight_nor_seven_times_in_a_year()
        => Properties.Hold(Gen.ArrayOf(Gen.Choose(0, 40)), gaps =>
        {
            var (person, now, asked) = (Anna, Start, new List<DateTimeOffset>());
            foreach (var (n, gap) in gaps.Index())
            {
                now += TimeSpan.FromDays(gap);
                var after = AskLimits.Ask(person, $"i-{n}", now)!;
                if (AskLimits.IsAsked(after, $"i-{n}"))
                {
                    asked.Add(now);
                }

                person = after;
            }

            Assert.All(asked.Zip(asked.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromDays(14)));
            Assert.All(asked, at => Assert.InRange(asked.Count(other => other >= at && other - at < TimeSpan.FromDays(365)), 1, 6));
        });

    [Fact]
    public void Whoever_has_closed_or_leads_nothing_is_not_asked_and_a_question_is_counted_once()
    {
        Assert.False(AskLimits.MayAsk(Anna with { OpenToMatches = false }, Start));
        Assert.False(AskLimits.MayAsk(Anna with { ProjectIds = [] }, Start));
        var asked = AskLimits.Ask(Anna, "i", Start)!;
        Assert.Same(asked, AskLimits.Ask(asked, "i", Start));
        Assert.Null(AskLimits.Ask(null, "i", Start));
    }

    private static IEnumerable<(Step Step, Introduction After)> Told(Step[] steps)
    {
        var (now, introduction) = (Start, New);
        foreach (var step in steps)
        {
            now += step switch { Step.Wait => TimeSpan.FromDays(5), Step.LongWait => TimeSpan.FromDays(20), _ => TimeSpan.FromHours(1) };
            IntroductionResult result = step switch
            {
                Step.AnnaYes => IntroductionRules.Answer(introduction, "anna", IntroductionAnswer.Yes, now),
                Step.AnnaNo => IntroductionRules.Answer(introduction, "anna", IntroductionAnswer.No, now),
                Step.AnnaMute => IntroductionRules.Answer(introduction, "anna", IntroductionAnswer.Mute, now),
                Step.BoYes => IntroductionRules.Answer(introduction, "bo", IntroductionAnswer.Yes, now),
                Step.BoNo => IntroductionRules.Answer(introduction, "bo", IntroductionAnswer.No, now),
                Step.BoMute => IntroductionRules.Answer(introduction, "bo", IntroductionAnswer.Mute, now),
                Step.StrangerYes => IntroductionRules.Answer(introduction, "carl", IntroductionAnswer.Yes, now),
                Step.AskSecond => IntroductionRules.AskSecond(introduction, now),
                Step.FallThrough => IntroductionRules.FallThrough(introduction, now),
                _ => IntroductionRules.Expire(introduction, now),
            };
            introduction = result is IntroductionAccepted { Introduction: var after } ? IntroductionRules.Named(after, Anna, Bo) : introduction;
            yield return (step, introduction);
        }
    }
}
