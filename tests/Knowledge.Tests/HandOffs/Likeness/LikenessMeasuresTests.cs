using System.Text.Json;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.HandOffs.Likeness;

/// <summary>Holds what the likeness measures on pairs of questions. When a measure rises, its floor is raised after it.</summary>
public sealed class LikenessMeasuresTests
{
    private static readonly Lazy<Pair[]> Pairs = new(() => JsonSerializer.Deserialize<Pair[]>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "same-questions.json")), JsonSerializerOptions.Web)!);

    [Theory]
    [InlineData("first", 0.9, 0.42)]
    [InlineData("second", 0.9, 0.5)]
    [InlineData("third", 0.85, 0.42)]
    public void Questions_called_the_same_are_the_same_and_many_that_are_get_called_so(string half, double precision, double recall)
    {
        var pairs = Pairs.Value.Where(p => p.Half == half).ToList();
        var called = pairs.Where(p => Alike.Likeness.Of(p.One, p.Other) >= QuestionLikeness.Same).ToList();

        Assert.True(called.Count(p => p.Same) >= precision * called.Count, $"{called.Count(p => !p.Same)} of {called.Count} are not the same");
        Assert.True(called.Count(p => p.Same) >= recall * pairs.Count(p => p.Same), $"only {called.Count(p => p.Same)} are found");
    }

    [Fact]
    public void A_pair_is_as_alike_in_the_other_order()
        => Assert.All(Pairs.Value, p => Assert.Equal(Alike.Likeness.Of(p.One, p.Other), Alike.Likeness.Of(p.Other, p.One), 12));

    private sealed record Pair(string Half, bool Same, string One, string Other);
}
