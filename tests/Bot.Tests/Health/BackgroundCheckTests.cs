using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Health;

public sealed class BackgroundCheckTests
{
    private readonly TestClock clock = new();

    [Fact]
    public async Task What_has_run_lately_is_well()
    {
        var (check, digests) = Running();
        clock.Move(TimeSpan.FromHours(3));
        digests.LastDone = clock.GetUtcNow() - TimeSpan.FromMinutes(40);

        Assert.Equal(FindingState.Ok, (await check.RunAsync(Language.Danish, default)).State);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_has_got_nothing_done_for_long_is_told_by_name_and_the_bot_stays_ready(bool everDone)
    {
        var (check, digests) = Running();
        digests.LastDone = everDone ? clock.GetUtcNow() : null;
        clock.Move(TimeSpan.FromMinutes(51));

        var finding = await check.RunAsync(Language.Danish, default);

        Assert.Equal((FindingState.Missing, false), (finding.State, finding.Blocks));
        Assert.Contains("op til 51 minutter): ugens overblik.", finding.Meaning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_stopped_is_told_by_name_and_the_bot_stays_ready()
    {
        var (check, digests) = Running();
        digests.LastDone = clock.GetUtcNow();
        await digests.StopAsync(default);

        var finding = await check.RunAsync(Language.English, default);

        Assert.Equal((FindingState.Wrong, false), (finding.State, finding.Blocks));
        Assert.Contains("has stopped: weekly digests.", finding.Meaning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_start_nothing_is_expected_to_run()
    {
        var (check, _) = Running(started: false);
        clock.Move(TimeSpan.FromDays(1));

        Assert.Equal(FindingState.Ok, (await check.RunAsync(Language.Danish, default)).State);
    }

    [Fact]
    public void Everything_that_runs_beside_the_bot_has_a_name_in_both_languages()
    {
        var kinds = typeof(IPulse).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IPulse).IsAssignableFrom(type)).ToList();

        Assert.True(kinds.Count >= 12);
        Assert.All(kinds, kind => Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(Findings.Text(language, $"Background.{kind.Name}"))));
    }

    private (BackgroundCheck Check, DigestService Digests) Running(bool started = true)
    {
        var digests = new DigestService();
        digests.StartAsync(default).GetAwaiter().GetResult();
        var services = new ServiceCollection().AddSingleton<IHostedService>(digests).BuildServiceProvider();
        return (new BackgroundCheck(services, new Lifetime(started), clock), digests);
    }

    /// <summary>Something that runs, under a name that is known.</summary>
    private sealed class DigestService : BackgroundService, IPulse
    {
        public TimeSpan Every => TimeSpan.FromMinutes(15);

        public DateTimeOffset? LastDone { get; set; }

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                // Being stopped is how it ends.
            }
        }
    }

    private sealed class Lifetime(bool started) : IHostApplicationLifetime
    {
        public CancellationToken ApplicationStarted { get; } = new(started);

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication() => throw new NotSupportedException();
    }
}
