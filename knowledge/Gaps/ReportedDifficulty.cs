using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Gaps;

/// <summary>How many projects have reported that something is difficult, without saying who.</summary>
/// <param name="Category">The area.</param>
/// <param name="Phase">The phase they were in; null if that is not known.</param>
/// <param name="Count">How many, from 1.</param>
public sealed record ReportedDifficulty(Category Category, Phase? Phase, int Count);

/// <summary>Knows what projects have reported as difficult. Implementations are safe to use from several threads.</summary>
public interface IReportedDifficulties
{
    /// <summary>What was reported, added up.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store cannot be read now.</exception>
    Task<IReadOnlyList<ReportedDifficulty>> AllAsync(CancellationToken cancellationToken);
}
