using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Evaluation;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Evaluation;

public sealed class MeasuresTests
{
    private static readonly string[] Lessons = ["answer", "part", "subject", "x", "y"];

    private static readonly JudgedQuestion Answerable = Judged.Question(("answer", 3), ("part", 2), ("subject", 1));

    private static readonly JudgedQuestion Unanswerable =
        Judged.Question(("subject", 1)) with { Kind = "unanswerable", Answerable = false, Action = AnswerAction.HandOff };

    private static readonly JudgedQuestion Command =
        Judged.Question() with { Kind = "command", Answerable = false, Action = AnswerAction.Help };

    [Fact]
    public void Hits_and_order_are_measured_over_the_answerable_questions_only()
    {
        var measures = Measures.Of(
        [
            Answerable.Gives(Verdict.Answered, "answer", "part", "subject"),
            Answerable.Gives(Verdict.Answered, "x", "part"),
            Answerable.Gives(Verdict.Near, "x", "y", "z", "answer"),
            Unanswerable.Gives(Verdict.None),
        ]);

        Assert.Equal(4, measures.Questions);
        Assert.Equal(1 / 3.0, measures.HitAt1!.Value, 12);
        Assert.Equal(2 / 3.0, measures.HitAt3!.Value, 12);
        Assert.Equal((1 + (1 / 2.0) + (1 / 4.0)) / 3, measures.MrrAt10!.Value, 12);
    }

    [Fact]
    public void Near_counts_as_answered_only_when_a_hit_is_shown_and_never_as_answered_outright()
    {
        var measures = Measures.Of(
        [
            Answerable.Gives(Verdict.Answered, "x"),
            Answerable.Gives(Verdict.Near, "x", "y", "part"),
            Answerable.Gives(Verdict.Near, "x", "y", "z", "part"),
            Answerable.Gives(Verdict.None, "answer"),
        ]);

        Assert.Equal(2 / 4.0, measures.AnsweredOfAnswerable);
        Assert.Equal(1 / 4.0, measures.AnsweredOutright);
    }

    [Fact]
    public void Declining_is_measured_over_unanswerable_questions_and_not_over_commands()
    {
        var measures = Measures.Of(
        [
            Unanswerable.Gives(Verdict.None),
            Unanswerable.Gives(Verdict.Near, "subject"),
            Unanswerable.Gives(Verdict.Answered, "subject"),
            Command.Gives(Verdict.Answered, "x"),
        ]);

        Assert.Equal(2 / 3.0, measures.DeclinedOfUnanswerable!.Value, 12);
    }

    [Fact]
    public void The_right_action_is_measured_over_all()
    {
        var measures = Measures.Of(
        [
            Answerable.Gives(Verdict.Answered, "answer"),
            Command.Gives(Verdict.None) with { Action = AnswerAction.Help },
            Unanswerable.Gives(Verdict.None) with { Action = AnswerAction.Refuse },
            Command.Gives(Verdict.None) with { Action = AnswerAction.Log },
        ]);

        Assert.Equal(2 / 4.0, measures.ActionAccuracy);
    }

    [Fact]
    public void Each_kind_has_its_own_measures()
    {
        var measures = Measures.Of(
        [
            Answerable.Gives(Verdict.Answered, "answer", "part", "subject"),
            (Answerable with { Kind = "typo" }).Gives(Verdict.None),
            (Answerable with { Kind = "typo" }).Gives(Verdict.Near, "x", "answer"),
            Unanswerable.Gives(Verdict.None),
        ]);

        Assert.Equal(["direct", "typo", "unanswerable"], measures.ByKind.Keys);
        Assert.Equal(new KindMeasures(1, 1, 1, 1), measures.ByKind["direct"]);
        Assert.Equal((2, 0.0, 0.5), (measures.ByKind["typo"].N, measures.ByKind["typo"].HitAt1!.Value, measures.ByKind["typo"].HitAt3!.Value));
        Assert.Equal(new KindMeasures(1, null, null, null), measures.ByKind["unanswerable"]);
    }

    [Fact]
    public void Without_questions_there_is_no_measure_rather_than_a_zero()
    {
        var measures = Measures.Of([]);

        Assert.Equal(0, measures.Questions);
        Assert.Null(measures.HitAt3);
        Assert.Null(measures.ActionAccuracy);
        Assert.Equal(new Percentiles(null, null), measures.Milliseconds);
    }

    [Fact]
    public void Percentiles_are_values_that_were_measured()
    {
        Assert.Equal(new Percentiles(7, 7), Percentiles.Of([7]));
        Assert.Equal(new Percentiles(10, 19), Percentiles.Of(Enumerable.Range(1, 20).Reverse().Select(i => (double)i)));
    }

    [Fact]
    public void The_order_of_the_questions_does_not_matter_and_no_measure_leaves_its_range()
    {
        var result =
            from question in Gen.Elements(Answerable, Unanswerable, Command)
            from verdict in Gen.Elements(Verdict.Answered, Verdict.Near, Verdict.None)
            from action in Gen.Elements(Enum.GetValues<AnswerAction>())
            from hits in Gen.Shuffle(Lessons)
            from depth in Gen.Choose(0, 5)
            select question.Gives(verdict, [.. hits.Take(depth)]) with { Action = action };

        var property = Prop.ForAll(Arb.From(result.ListOf()), results =>
        {
            var forwards = Values(Measures.Of([.. results]));
            var backwards = Values(Measures.Of([.. Enumerable.Reverse(results)]));
            return forwards.Zip(backwards).All(p => p.First is null ? p.Second is null : Math.Abs(p.First.Value - p.Second!.Value) < 1e-12)
                && forwards.All(v => v is null or (>= 0 and <= 1));
        });

        property.Check(Config.QuickThrowOnFailure.WithReplay(0xE7A3, 1));
    }

    private static double?[] Values(Measures m) =>
    [
        m.HitAt1, m.HitAt3, m.NdcgAt10, m.MrrAt10, m.AnsweredOfAnswerable, m.AnsweredOutright, m.DeclinedOfUnanswerable, m.ActionAccuracy,
        .. m.ByKind.Values.SelectMany(k => new[] { k.HitAt1, k.HitAt3, k.NdcgAt10 }),
    ];
}
