using TeamsPilotBot.Knowledge.Keeping;

namespace TeamsPilotBot.Bot.Schedule;

/// <summary>Keeps lessons alive: asks their owners, thanks them, and marks what nobody answers for. Safe to run in several instances.</summary>
/// <param name="sweep">Does what is due.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
internal sealed class CareService(CareSweep sweep, TimeProvider time, ILogger<CareService> logger) : SweepService(time, logger)
{
    /// <inheritdoc/>
    protected override Task SweepAsync(CancellationToken cancellationToken) => sweep.RunAsync(cancellationToken);
}
