using System.Globalization;
using TeamsPilotBot.Bot.Tests.Digests;
using TeamsPilotBot.Tests.Connector;

namespace TeamsPilotBot.Benchmarks.Digests;

/// <summary>Many channels whose digests are due at once: how long it takes until the last is posted, and what the connector thought of it.</summary>
internal static class DigestsBenchmark
{
    public const int UsualChannels = 2_000;

    private const double PerSecond = 30;

    public static async Task<int> RunAsync(int channels)
    {
        var least = channels / PerSecond;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{channels} channels; at 30 a second {least:0.0} s"));
        await OwnAsync("the bot", channels, least, null);
        await NaiveAsync(channels, least);
        var random = new Random(20261130);
        await OwnAsync("the bot, 5 % answered with 429", channels, least, _ => random.Next(20) == 0 ? Misbehaviour.Throttles(1) : null);
        return 0;
    }

    private static async Task OwnAsync(string name, int channels, double least, Func<ConnectorCall, Misbehaviour?>? otherwise)
    {
        await using var many = await ManyChannels.StartAsync(channels, otherwise);
        await many.RunAsync();
        var noted = await many.NotedAsync();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: made in {many.Making.TotalSeconds:0.0} s, posted in {many.Posting.TotalSeconds:0.0} s, {many.Posting.TotalSeconds / least:0.00} times the least; too soon {many.Limits.Breaches}, missing {many.Missing}, doubled {many.Doubled}, noted {noted}"));
    }

    private static async Task NaiveAsync(int channels, double least)
    {
        await using var teams = await ConnectorServer.StartAsync();
        var limits = new TeamsLimits();
        teams.Rule = limits.Rule;
        using var sender = new NaiveSender(teams);
        var took = await sender.PostAsync(channels);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"without a pace: posted in {took.TotalSeconds:0.0} s, {took.TotalSeconds / least:0.00} times the least; too soon {limits.Breaches}"));
    }
}
