using TeamsPilotBot.Knowledge.Numbers;

namespace TeamsPilotBot.Bot.Schedule;

/// <summary>Keeps the numbers of weeks that are over, before what they are made of expires. Safe to run in several instances.</summary>
/// <param name="numbers">Counts.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
internal sealed class WeekService(NumbersService numbers, TimeProvider time, ILogger<WeekService> logger) : SweepService(time, logger)
{
    /// <inheritdoc/>
    protected override Task SweepAsync(CancellationToken cancellationToken) => numbers.KeepAsync(cancellationToken);
}
