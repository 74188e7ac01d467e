using TeamsPilotBot.Knowledge.Contacts;

namespace TeamsPilotBot.Bot.Schedule;

/// <summary>Asks contacts once a month whether they are still the right ones. Safe to run in several instances.</summary>
/// <param name="sweep">Asks.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
internal sealed class ConfirmationService(ConfirmationSweep sweep, TimeProvider time, ILogger<ConfirmationService> logger) : SweepService(time, logger)
{
    /// <inheritdoc/>
    protected override Task SweepAsync(CancellationToken cancellationToken) => sweep.RunAsync(cancellationToken);
}
