using TeamsPilotBot.Bot.Pictures;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Pictures;

public sealed class MarkerLayoutTests
{
    private static readonly Frame Room = new(0, 0, 480, 360);

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(40)]
    public void Markers_on_the_same_spot_part_until_none_covers_another(int count)
    {
        var spots = MarkerLayout.Apart([.. Enumerable.Repeat(new Spot(240, 180), count)], 30, Room);

        for (var one = 0; one < count; one++)
        {
            for (var other = one + 1; other < count; other++)
            {
                Assert.True(Distance(spots[one], spots[other]) > 24, $"{one} {spots[one]} and {other} {spots[other]}");
            }
        }
    }

    [Fact]
    public void None_leaves_the_room_even_from_a_corner()
        => Assert.All(MarkerLayout.Apart([.. Enumerable.Repeat(new Spot(480, 360), 12)], 30, Room), spot => Assert.True(spot is { X: >= 0 and <= 480, Y: >= 0 and <= 360 }));

    [Fact]
    public void A_marker_that_covers_nobody_stays_where_it_belongs()
        => Assert.Equal([new Spot(100, 100), new Spot(300, 200)], MarkerLayout.Apart([new Spot(100, 100), new Spot(300, 200)], 30, Room));

    private static double Distance(Spot one, Spot other) => Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));
}
