using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Search.Queries;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Search;

public sealed class EditDistanceTests
{
    private static Gen<(string, string)> Pairs => from a in Words.Danish from b in Words.Danish select (a, b);

    [Theory]
    [InlineData("hjemel", "hjemmel", 0.5f)]
    [InlineData("leverandor", "leverandør", 0.5f)]
    [InlineData("smatykke", "samtykke", 1f)]
    [InlineData("projekt", "projekt", 0f)]
    [InlineData("projekt", "projekz", 1f)]
    public void Slips_that_Danes_often_make_are_nearer(string typed, string meant, float distance)
        => Assert.Equal(distance, EditDistance.Between(typed, meant, 3));

    [Fact]
    public void The_distance_is_the_same_both_ways_and_never_negative()
        => Properties.Hold(Pairs, pair =>
        {
            var there = EditDistance.Between(pair.Item1, pair.Item2, 100);
            Assert.Equal(there, EditDistance.Between(pair.Item2, pair.Item1, 100));
            Assert.True(there >= 0 && (there > 0 || pair.Item1 == pair.Item2));
        });

    [Fact]
    public void A_bound_never_hides_a_distance_below_it()
        => Properties.Hold(Pairs, pair =>
        {
            var full = EditDistance.Between(pair.Item1, pair.Item2, 100);
            var bounded = EditDistance.Between(pair.Item1, pair.Item2, 2);
            Assert.Equal(full <= 2, bounded <= 2);
            Assert.True(bounded > 2 || bounded == full);
        });

    [Fact]
    public void Two_neighbours_exchanged_a_letter_more_and_a_letter_less_are_one_step_or_less()
        => Properties.Hold(from word in Words.Danish from place in Gen.Choose(0, 100) select (word, place % word.Length), slip =>
        {
            var (word, place) = slip;
            var next = Math.Min(place + 1, word.Length - 1);
            var letters = word.ToCharArray();
            (letters[place], letters[next]) = (letters[next], letters[place]);

            Assert.All([new string(letters), word.Insert(place, "q"), word.Remove(place, 1)], typed => Assert.InRange(EditDistance.Between(typed, word, 3), 0, 1));
        });
}
