using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Evaluation;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Evaluation;

public sealed class RankingTests
{
    [Fact]
    public void A_lesson_on_the_same_subject_only_is_no_hit()
    {
        var question = Judged.Question(("subject", 1), ("part", 2));

        Assert.False(Ranking.HitAt(question, ["subject", "part"], 1));
        Assert.True(Ranking.HitAt(question, ["subject", "part"], 2));
        Assert.False(Ranking.HitAt(question, ["x", "y", "z", "part"], 3));
    }

    [Fact]
    public void The_reciprocal_rank_counts_from_the_first_lesson_of_grade_two()
    {
        var question = Judged.Question(("subject", 1), ("part", 2), ("answer", 3));

        Assert.Equal(1 / 3.0, Ranking.ReciprocalRank(question, ["subject", "x", "part", "answer"], 10), 12);
        Assert.Equal(0, Ranking.ReciprocalRank(question, ["subject", "x"], 10));
        Assert.Equal(0, Ranking.ReciprocalRank(question, ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "answer"], 10));
    }

    [Fact]
    public void Ndcg_agrees_with_the_sum_by_hand()
    {
        var question = Judged.Question(("answer", 3), ("part", 2), ("subject", 1));

        // Found: part (2² − 1 = 3) at 1, nothing at 2, answer (2³ − 1 = 7) at 3. Best: 7, 3, 1.
        var found = (3 / 1.0) + (7 / 2.0);
        var best = (7 / 1.0) + (3 / Math.Log2(3)) + (1 / 2.0);

        Assert.Equal(found / best, Ranking.Ndcg(question, ["part", "x", "answer"], 10), 12);
        Assert.Equal(0.6920, Ranking.Ndcg(question, ["part", "x", "answer"], 10), 4);
    }

    [Fact]
    public void Ndcg_without_any_grade_is_zero()
        => Assert.Equal(0, Ranking.Ndcg(Judged.Question(), ["a"], 10));

    [Fact]
    public void Every_measure_lies_between_zero_and_one_and_the_best_order_reaches_one()
    {
        var grades = Gen.Choose(0, 3).ListOf().Where(g => g.Count <= 30);
        var property = Prop.ForAll(Arb.From(grades), Arb.From(Gen.Choose(0, int.MaxValue - 1)), (list, seed) =>
        {
            var question = Judged.Question([.. list.Select((grade, i) => ($"l{i}", grade))]);
            var best = question.Relevant.OrderByDescending(r => r.Value).Select(r => r.Key).ToArray();
            var shuffled = best.ToArray();
            new Random(seed).Shuffle(shuffled);

            var measured = Ranking.Ndcg(question, shuffled, 10);
            var perfect = Ranking.Ndcg(question, best, 10);
            return measured >= 0 && measured <= perfect + 1e-12
                && Math.Abs(perfect - (list.Any(g => g > 0) ? 1 : 0)) < 1e-12
                && Ranking.ReciprocalRank(question, shuffled, 10) is >= 0 and <= 1
                && Ranking.HitAt(question, shuffled, 1) == (Ranking.ReciprocalRank(question, shuffled, 10) == 1);
        });

        property.Check(Config.QuickThrowOnFailure.WithReplay(0xE7A1, 1));
    }

    [Fact]
    public void Moving_a_better_lesson_up_never_lowers_ndcg()
    {
        var grades = Gen.Choose(0, 3).ListOf().Where(g => g.Count is >= 2 and <= 12);
        var property = Prop.ForAll(Arb.From(grades), Arb.From(Gen.Choose(0, 1000)), (list, at) =>
        {
            var question = Judged.Question([.. list.Select((grade, i) => ($"l{i}", grade))]);
            var hits = list.Select((_, i) => $"l{i}").ToArray();
            var i = at % (hits.Length - 1);
            if (question.Grade(hits[i]) >= question.Grade(hits[i + 1]))
            {
                return true;
            }

            var before = Ranking.Ndcg(question, hits, 10);
            (hits[i], hits[i + 1]) = (hits[i + 1], hits[i]);
            return Ranking.Ndcg(question, hits, 10) >= before - 1e-12;
        });

        property.Check(Config.QuickThrowOnFailure.WithReplay(0xE7A2, 1));
    }
}
