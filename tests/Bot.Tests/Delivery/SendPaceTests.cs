using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Knowledge.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Delivery;

public sealed class SendPaceTests
{
    private readonly ManualTime time = new();

    [Fact]
    public async Task Who_is_over_the_limit_waits_for_the_clock()
    {
        using var pace = new SendPace(new PaceOptions { PerSecond = 2 }, time);
        await pace.WaitAsync("t", "a", CancellationToken.None);
        await pace.WaitAsync("t", "a", CancellationToken.None);

        var third = pace.WaitAsync("t", "a", CancellationToken.None);
        await pace.WaitAsync("t", "b", CancellationToken.None);
        time.Advance(TimeSpan.FromMilliseconds(999));
        Assert.False(third.IsCompleted);
        time.Advance(TimeSpan.FromMilliseconds(1));

        await third;
    }

    [Fact]
    public async Task A_call_counts_from_its_end_since_it_may_have_been_heard_as_late_as_that()
    {
        using var pace = new SendPace(new PaceOptions { PerTenantSecond = 1 }, time);
        var began = await pace.WaitAsync("t", "a", CancellationToken.None);
        time.Advance(TimeSpan.FromMilliseconds(400));
        pace.Ended("t", "a", began);

        var second = pace.WaitAsync("t", "b", CancellationToken.None);
        time.Advance(TimeSpan.FromMilliseconds(999));
        Assert.False(second.IsCompleted);
        time.Advance(TimeSpan.FromMilliseconds(1));

        await second;
    }

    [Fact]
    public async Task Who_gives_up_leaves_the_place_to_the_next()
    {
        using var pace = new SendPace(new PaceOptions { PerSecond = 1 }, time);
        using var patience = new CancellationTokenSource();
        await pace.WaitAsync("t", "a", CancellationToken.None);
        var second = pace.WaitAsync("t", "a", patience.Token);
        var third = pace.WaitAsync("t", "a", CancellationToken.None);

        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        time.Advance(TimeSpan.FromSeconds(1));

        await third;
    }

    [Fact]
    public async Task What_Teams_asks_for_holds_all_who_want_to_write_there_and_nobody_else()
    {
        using var pace = new SendPace(new PaceOptions(), time);
        pace.Hold("t", "a", TimeSpan.FromSeconds(20));

        var held = pace.WaitAsync("t", "a", CancellationToken.None);
        await pace.WaitAsync("t", "b", CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(19));
        Assert.Equal(TimeSpan.FromSeconds(1), pace.PauseOf("a"));
        Assert.False(held.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));

        await held;
        Assert.Equal(TimeSpan.Zero, pace.PauseOf("a"));
    }

    [Fact]
    public async Task A_pause_of_many_years_is_a_pause()
    {
        using var pace = new SendPace(new PaceOptions(), time);
        pace.Hold(null, "a", TimeSpan.FromSeconds(int.MaxValue));

        var held = pace.WaitAsync(null, "a", CancellationToken.None);
        await pace.WaitAsync(null, "b", CancellationToken.None);
        time.Advance(TimeSpan.FromDays(1));

        Assert.False(held.IsCompleted);
    }

    [Fact]
    public async Task Many_threads_get_through_each_once()
    {
        using var pace = new SendPace(new PaceOptions { PerSecond = 1000, PerHalfMinute = 1000, PerTenantSecond = 1000 }, time);

        await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => Task.Run(() => pace.WaitAsync("t", $"{i % 5}", CancellationToken.None))));

        var next = pace.WaitAsync("t", "0", CancellationToken.None);
        Assert.False(next.IsCompleted);
    }
}
