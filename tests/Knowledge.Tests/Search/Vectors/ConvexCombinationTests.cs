using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Vectors;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Search.Vectors;

public sealed class ConvexCombinationTests
{
    private static readonly Gen<FoundLesson[]> Candidates =
        from size in Gen.Choose(1, 20)
        from scores in Gen.Choose(0, 1000).ArrayOf(size)
        from similarities in Gen.Choose(-1000, 1000).ArrayOf(size)
        from withVector in Gen.Choose(0, 5).ArrayOf(size)
        select Enumerable.Range(0, size).Select(i => Found(i, scores[i] / 10.0, withVector[i] == 0 ? null : similarities[i] / 1000.0)).ToArray();

    private static readonly Gen<(FoundLesson[] Candidates, double Share)> Cases =
        from candidates in Candidates
        from share in Gen.Choose(0, 100)
        select (candidates, share / 100.0);

    [Fact]
    public void The_combined_score_lies_between_what_each_leg_says()
        => Properties.Hold(Cases, c =>
        {
            var (words, vectors) = (Scores(c.Candidates, 0), Scores(c.Candidates, 1));
            Assert.All(Scores(c.Candidates, c.Share), s => Assert.InRange(
                s.Value, Math.Min(words[s.Key], vectors[s.Key]) - 1e-12, Math.Max(words[s.Key], vectors[s.Key]) + 1e-12));
        });

    [Fact]
    public void All_scores_lie_between_0_and_1_and_best_comes_first()
        => Properties.Hold(Cases, c =>
        {
            var ranked = ConvexCombination.Rank(c.Candidates, c.Share).ToList();
            Assert.All(ranked, f => Assert.InRange(f.Score, 0, 1));
            Assert.Equal(ranked.OrderByDescending(f => f.Score).Select(f => f.Score), ranked.Select(f => f.Score));
            Assert.Equal(c.Candidates.Select(f => f.Lesson.Id).Order(), ranked.Select(f => f.Lesson.Id).Order());
        });

    [Fact]
    public void A_lesson_that_both_legs_prefer_comes_first()
        => Properties.Hold(Cases, c =>
        {
            var place = ConvexCombination.Rank(c.Candidates, c.Share).Select((f, i) => (f.Lesson.Id, i)).ToDictionary(p => p.Id, p => p.i);
            var pairs = from a in c.Candidates
                        from b in c.Candidates
                        where a.Similarity is not null && b.Similarity is not null && a.Score > b.Score && a.Similarity > b.Similarity
                        select (a, b);
            Assert.All(pairs, p => Assert.True(place[p.a.Lesson.Id] < place[p.b.Lesson.Id]));
        });

    [Fact]
    public void Without_a_share_the_order_is_that_of_words()
        => Properties.Hold(Candidates, candidates => Assert.Equal(
            candidates.OrderByDescending(f => f.Score).ThenBy(f => f.Lesson.Id, StringComparer.Ordinal).Select(f => f.Lesson.Id),
            ConvexCombination.Rank(candidates, 0).Select(f => f.Lesson.Id)));

    [Fact]
    public void With_all_of_the_share_the_order_is_that_of_vectors()
        => Properties.Hold(Candidates, candidates =>
        {
            var ranked = ConvexCombination.Rank(candidates, 1).Select(f => f.Similarity).OfType<double>().ToList();
            Assert.Equal(ranked.OrderDescending(), ranked);
        });

    [Fact]
    public void A_lesson_without_a_vector_keeps_its_score_by_words()
        => Properties.Hold(Cases, c => Assert.All(
            c.Candidates.Where(f => f.Similarity is null),
            f => Assert.Equal(Scores(c.Candidates, 0)[f.Lesson.Id], Scores(c.Candidates, c.Share)[f.Lesson.Id])));

    [Fact]
    public void Nothing_combined_is_nothing() => Assert.Empty(ConvexCombination.Rank([], 0.5));

    private static Dictionary<string, double> Scores(FoundLesson[] candidates, double share)
        => ConvexCombination.Rank(candidates, share).ToDictionary(f => f.Lesson.Id, f => f.Score);

    private static FoundLesson Found(int number, double score, double? similarity)
        => new(ALesson($"a-{number:000}").Build(), score, [], DenseSearch.NoMatch) { Similarity = similarity };
}
