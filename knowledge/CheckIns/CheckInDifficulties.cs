using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Gaps;
using TeamsPilotBot.Knowledge.Projects;

namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>What projects have said in the check-ins of this quarter and the last one: early in a quarter few have answered. Safe to use from several threads.</summary>
/// <param name="records">What is known of each quarter, with what is left of those who were erased.</param>
/// <param name="registry">The registered projects.</param>
/// <param name="clock">Tells the quarter.</param>
public sealed class CheckInDifficulties(CheckInRecords records, ProjectRegistry registry, TimeProvider clock) : IReportedDifficulties
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReportedDifficulty>> AllAsync(CancellationToken cancellationToken)
    {
        var quarter = Quarter.Of(DanishTime.Today(clock));
        return ReportedDifficulties.Of([await records.OfAsync(quarter.Previous, cancellationToken), await records.OfAsync(quarter, cancellationToken)], registry);
    }
}
