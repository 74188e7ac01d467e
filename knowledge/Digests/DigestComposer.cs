using System.Runtime.CompilerServices;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Digests.Composing;

namespace TeamsPilotBot.Knowledge.Digests;

/// <summary>Gathers what there is to tell, and makes digests of it. Safe to use from several threads.</summary>
/// <param name="gathering">Gathers.</param>
/// <param name="days">Tells when a posting moves because of a day off.</param>
public sealed class DigestComposer(DigestGathering gathering, WorkingDays days) : IDigestComposer
{
    // What is the same for all subscriptions is worked out once for each gathering; it follows from the facts alone.
    private readonly ConditionalWeakTable<DigestFacts, DigestBoard> boards = [];

    /// <inheritdoc/>
    public Task<DigestFacts> GatherAsync(CancellationToken cancellationToken) => gathering.GatherAsync(cancellationToken);

    /// <inheritdoc/>
    public Digest? Compose(DigestFacts facts, DigestSubscription subscription, DigestWeek week, IReadOnlySet<string> told)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(subscription);
        ArgumentNullException.ThrowIfNull(told);
        var board = boards.GetValue(facts, static gathered => new DigestBoard(gathered));
        return new Composition(new DigestScope(board, subscription, week, told, days)).Make();
    }
}
