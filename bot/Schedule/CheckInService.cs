using TeamsPilotBot.Knowledge.CheckIns;

namespace TeamsPilotBot.Bot.Schedule;

/// <summary>Asks those who lead projects how it goes, each quarter. Safe to run in several instances.</summary>
/// <param name="sweep">Asks.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
internal sealed class CheckInService(CheckInSweep sweep, TimeProvider time, ILogger<CheckInService> logger) : SweepService(time, logger)
{
    /// <inheritdoc/>
    protected override Task SweepAsync(CancellationToken cancellationToken) => sweep.RunAsync(cancellationToken);
}
