using TeamsPilotBot.Tests.Connector;
using Xunit;
using Xunit.Abstractions;

namespace TeamsPilotBot.Bot.Tests.Digests;

/// <summary>Digests of many channels that are due at once, through a connector that keeps Teams' limits by the moments at which calls arrive.</summary>
public sealed class ManyChannelsTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Digests_of_150_channels_pass_no_limit_of_Teams_and_each_comes_once()
    {
        await using var many = await ManyChannels.StartAsync(150);

        await many.RunAsync();

        output.WriteLine($"{many.Making.TotalSeconds:0.0} s to make, {many.Posting.TotalSeconds:0.0} s to post.");
        Assert.Equal((0, 0, 0), (many.Limits.Breaches, many.Missing, many.Doubled));
        Assert.Equal((150, 150), (many.Limits.Taken, await many.NotedAsync()));
    }

    [Fact]
    public async Task In_a_storm_of_429_each_comes_once_all_the_same()
    {
        var random = new Random(20261130);
        await using var many = await ManyChannels.StartAsync(60, _ => random.Next(20) == 0 ? Misbehaviour.Throttles(1) : null);

        await many.RunAsync();

        Assert.Equal((0, 0), (many.Missing, many.Doubled));
        Assert.Equal(60, await many.NotedAsync());
    }

    [Fact]
    public void An_honest_connector_counts_who_comes_too_soon_and_says_when_to_come_again()
    {
        var limits = new TeamsLimits();
        var at = DateTimeOffset.UnixEpoch;
        ConnectorCall Call(string conversation, double seconds) => new(1, CallKind.Post, conversation, null, null, null, null, at.AddSeconds(seconds));

        Assert.All(Enumerable.Range(0, 7), _ => Assert.Null(limits.Rule(Call("a", 0))));
        Assert.Equal("1", limits.Rule(Call("a", 0.5))!.RetryAfter);
        Assert.All(Enumerable.Range(0, 23), n => Assert.Null(limits.Rule(Call($"b{n}", 0.5))));
        Assert.Equal(429, limits.Rule(Call("c", 0.9))!.Status);
        Assert.Null(limits.Rule(Call("c", 1)));
        Assert.Equal((2, 31), (limits.Breaches, limits.Taken));
    }
}
