using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Digests;

namespace TeamsPilotBot.Bot.Schedule;

/// <summary>Makes the weekly digests whose time has come. Safe to run in several instances.</summary>
/// <param name="sweep">Makes them.</param>
/// <param name="options">How often.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
internal sealed class DigestService(DigestSweep sweep, IOptions<ScheduleOptions> options, TimeProvider time, ILogger<DigestService> logger)
    : SweepService(time, logger)
{
    /// <inheritdoc/>
    protected override TimeSpan Every => options.Value.Sweep;

    /// <inheritdoc/>
    protected override Task SweepAsync(CancellationToken cancellationToken) => sweep.RunAsync(cancellationToken);
}
