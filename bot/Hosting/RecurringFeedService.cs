using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Schedule;
using TeamsPilotBot.Knowledge.HandOffs.Likeness;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>Keeps it known which questions recur.</summary>
/// <param name="recurring">Looks.</param>
/// <param name="options">How often.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where trouble is told.</param>
internal sealed class RecurringFeedService(
    RecurringService recurring, IOptions<ScheduleOptions> options, TimeProvider time, ILogger<RecurringFeedService> logger) : SweepService(time, logger)
{
    /// <inheritdoc/>
    protected override TimeSpan Every => options.Value.Recurring;

    /// <inheritdoc/>
    protected override Task SweepAsync(CancellationToken cancellationToken) => recurring.LookAsync(cancellationToken);
}
