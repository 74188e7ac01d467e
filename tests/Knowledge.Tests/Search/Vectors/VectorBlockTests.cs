using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Search.Vectors;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Search.Vectors;

public sealed class VectorBlockTests
{
    private const int Ids = 12;

    private static readonly Gen<float[]> Vectors =
        from numbers in Gen.Choose(-9, 9).ArrayOf(3)
        select numbers.Select(n => (float)n).ToArray();

    private static readonly Gen<Step> Steps =
        from added in Gen.Choose(0, Ids - 1).ArrayOf()
        from vectors in Vectors.ArrayOf(Ids)
        from removed in Gen.Choose(0, Ids - 1).ArrayOf()
        select new Step([.. added.Distinct().Select(i => new LessonVector($"a-{i:00}", $"h{vectors[i][0]}", vectors[i]))], [.. removed.Select(i => $"a-{i:00}")]);

    [Fact]
    public void After_any_changes_the_nearest_are_those_that_a_search_of_all_finds()
        => Properties.Hold(Steps.ArrayOf(), steps =>
        {
            var (block, model) = (VectorBlock.Empty, new Dictionary<string, LessonVector>());
            foreach (var step in steps)
            {
                block = block.With(step.Added, step.Removed);
                Array.ForEach(step.Removed, id => model.Remove(id));
                Array.ForEach(step.Added, a => model[a.LessonId] = a);
                Same(model, block);
            }
        });

    [Fact]
    public void Who_reads_a_block_does_not_see_what_comes_after_it()
        => Properties.Hold(Steps.ArrayOf(), steps =>
        {
            var blocks = new List<(VectorBlock Block, Dictionary<string, LessonVector> Model)> { (VectorBlock.Empty, []) };
            foreach (var step in steps)
            {
                var model = new Dictionary<string, LessonVector>(blocks[^1].Model);
                Array.ForEach(step.Removed, id => model.Remove(id));
                Array.ForEach(step.Added, a => model[a.LessonId] = a);
                blocks.Add((blocks[^1].Block.With(step.Added, step.Removed), model));
            }

            blocks.ForEach(b => Same(b.Model, b.Block));
        });

    [Fact]
    public void Only_wanted_lessons_are_looked_for()
    {
        var block = VectorBlock.Empty.With([new("a", "h", [1, 0]), new("b", "h", [0.6f, 0.8f]), new("c", "h", [0, 1])], []);

        Assert.Equal(["b", "c"], block.Nearest([1, 0], 2, id => id != "a").Select(n => n.LessonId));
        Assert.Empty(block.Nearest([1, 0], 0, _ => true));
    }

    private static void Same(Dictionary<string, LessonVector> model, VectorBlock block)
    {
        float[] question = [3, 1, -2];
        var all = model.Values.Select(v => new Neighbour(v.LessonId, v.Vector.Zip(question, (a, b) => a * b).Sum()))
            .OrderByDescending(n => n.Similarity).ThenBy(n => n.LessonId, StringComparer.Ordinal).ToList();
        if (block.Dimensions > 0)
        {
            Assert.Equal(all, block.Nearest(question, Ids, _ => true));
            Assert.Equal(all.Take(3).Select(n => n.Similarity), block.Nearest(question, 3, _ => true).Select(n => n.Similarity));
        }

        Assert.Equal(model.Count, block.Count);
        Assert.All(model.Values, v => Assert.Equal(v.Hash, block.HashOf(v.LessonId)));
        Assert.All(all, n => Assert.Equal(n.Similarity, block.Similarity(question, n.LessonId)));
    }

    private sealed record Step(LessonVector[] Added, string[] Removed);
}
