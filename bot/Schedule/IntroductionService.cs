using TeamsPilotBot.Knowledge.Projects.Introducing;

namespace TeamsPilotBot.Bot.Schedule;

/// <summary>Asks people whether they want to talk with each other, and goes on with what waits. Safe to run in several instances.</summary>
/// <param name="sweep">Does what is due.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
internal sealed class IntroductionService(IntroductionSweep sweep, TimeProvider time, ILogger<IntroductionService> logger) : SweepService(time, logger)
{
    /// <inheritdoc/>
    protected override Task SweepAsync(CancellationToken cancellationToken) => sweep.RunAsync(cancellationToken);
}
