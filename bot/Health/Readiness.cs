using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health;

/// <summary>Whether the bot can do its work, and what was found about each setting.</summary>
/// <param name="Ready">True if nothing that was found stands in the way.</param>
/// <param name="Findings">What was found, in the order of the checks.</param>
public sealed record Readiness(bool Ready, IReadOnlyList<Finding> Findings)
{
    /// <summary>What was found, each fault once: by the finding that stands most in the way, and of those what is set wrong before what is not there.</summary>
    /// <param name="findings">The findings.</param>
    public static Readiness Of(IReadOnlyList<Finding> findings)
    {
        var told = findings.Where(finding => finding.Fault is not null)
            .GroupBy(finding => finding.Fault, (_, same) => same.OrderByDescending(finding => finding.Blocks).ThenByDescending(finding => finding.State).First())
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return new(!findings.Any(finding => finding.Blocks), [.. findings.Where(finding => finding.Fault is null || told.Contains(finding))]);
    }

    /// <summary>Runs the checks and reviews side by side, so that it takes as long as the slowest.</summary>
    /// <param name="services">Where they are.</param>
    /// <param name="language">The language to say it in.</param>
    /// <param name="online">Whether also those that call somebody over the network.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<Readiness> OfAsync(IServiceProvider services, Language language, bool online, CancellationToken cancellationToken)
    {
        var checks = services.GetServices<IConfigurationCheck>().Where(check => online || check.IsOfThisMachine)
            .Select(async check => (IReadOnlyList<Finding>)[await check.RunAsync(language, cancellationToken)]);
        var reviews = services.GetServices<IConfigurationReview>().Where(review => online || !review.IsOnline)
            .Select(review => review.RunAsync(language, cancellationToken));
        return Of([.. (await Task.WhenAll([.. checks, .. reviews])).SelectMany(found => found)]);
    }
}
