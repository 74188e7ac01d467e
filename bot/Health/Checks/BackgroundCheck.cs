using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>
/// Whether what runs beside the bot still does. One that has stopped, or has got nothing done for long, is told of by name; the bot answers
/// questions all the same, so it is ready.
/// </summary>
/// <param name="services">Has what runs. It is looked up late: what runs may need settings that other checks say to be wrong.</param>
/// <param name="lifetime">Tells whether the bot is served.</param>
/// <param name="time">The clock.</param>
internal sealed class BackgroundCheck(IServiceProvider services, IHostApplicationLifetime lifetime, TimeProvider time) : IConfigurationCheck
{
    private const string Setting = "Background";
    private const int Rounds = 3;

    /// <summary>A slow round, a store that is busy for a while, and the start itself are no reason to be told.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly DateTimeOffset began = time.GetUtcNow();

    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken) => Task.FromResult(Run(language));

    /// <summary>How long something may have got nothing done.</summary>
    /// <param name="pulse">What runs.</param>
    internal static TimeSpan Allowed(IPulse pulse) => (Rounds * pulse.Every) + Patience;

    private Finding Run(Language language)
    {
        if (!lifetime.ApplicationStarted.IsCancellationRequested || lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return Findings.Ok(Setting, language, "Background.NotServed");
        }

        var running = services.GetServices<IHostedService>().ToList();
        var stopped = running.OfType<BackgroundService>().Where(service => service is IPulse && service.ExecuteTask is { IsCompleted: true }).ToList();
        var late = running.OfType<IPulse>().Where(pulse => pulse is not BackgroundService { ExecuteTask.IsCompleted: true } && time.GetUtcNow() - (pulse.LastDone ?? began) > Allowed(pulse)).ToList();
        return (stopped, late) switch
        {
            ([_, ..], _) => Findings.Wrong(Setting, language, "Background.Stopped", Names(stopped, language)) with { Tolerable = true },
            (_, [_, ..]) => Findings.Missing(Setting, language, "Background.Late", Names(late, language), Longest(late)) with { Tolerable = true },
            _ => Findings.Ok(Setting, language, "Background.Ok"),
        };
    }

    private static string Names(IEnumerable<object> services, Language language)
        => string.Join("; ", services.Select(service => Findings.Text(language, $"Background.{service.GetType().Name}")));

    private int Longest(IEnumerable<IPulse> late) => (int)late.Max(pulse => time.GetUtcNow() - (pulse.LastDone ?? began)).TotalMinutes;
}
