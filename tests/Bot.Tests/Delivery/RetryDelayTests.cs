using TeamsPilotBot.Bot.Delivery;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Delivery;

public sealed class RetryDelayTests
{
    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 4)]
    [InlineData(5, 32)]
    [InlineData(9, 512)]
    [InlineData(10, 600)]
    [InlineData(2_000, 600)]
    public void The_wait_doubles_up_to_ten_minutes_and_is_spread_over_all_of_it(int attempt, int longest)
    {
        var random = new Random(20261125);
        var waits = Enumerable.Range(0, 1000).Select(_ => RetryDelay.After(attempt, null, random).TotalSeconds / longest).ToList();

        Assert.All(waits, wait => Assert.InRange(wait, 0, 1));
        Assert.True(waits.Min() < 0.05 && waits.Max() > 0.95);
        Assert.InRange(waits.Average(), 0.45, 0.55);
    }

    [Theory]
    [InlineData(1, 30)]
    [InlineData(3, 3600)]
    public void What_Teams_asked_for_is_never_cut_short(int attempt, int seconds)
        => Assert.Equal(TimeSpan.FromSeconds(seconds), RetryDelay.After(attempt, TimeSpan.FromSeconds(seconds), new Random(1)));

    [Fact]
    public void A_short_wish_does_not_hurry_us()
    {
        var (one, other) = (new Random(7), new Random(7));

        Assert.Equal(RetryDelay.After(8, null, one), RetryDelay.After(8, TimeSpan.FromMilliseconds(1), other));
    }
}
