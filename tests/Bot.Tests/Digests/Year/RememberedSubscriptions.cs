using TeamsPilotBot.Knowledge.Digests;

namespace TeamsPilotBot.Bot.Tests.Digests.Year;

/// <summary>The real register; lists are read anew only when something was written, since a year looks at them some thousand times.</summary>
internal sealed class RememberedSubscriptions(ISubscriptionRegister register) : ISubscriptionRegister
{
    private List<DigestSubscription>? all;

    public Task<DigestSubscription?> FindAsync(string id, CancellationToken cancellationToken) => register.FindAsync(id, cancellationToken);

    public async Task<DigestSubscription?> ChangeAsync(string id, Func<DigestSubscription?, DigestSubscription?> change, CancellationToken cancellationToken)
    {
        try
        {
            return await register.ChangeAsync(id, change, cancellationToken);
        }
        finally
        {
            all = null;
        }
    }

    public Task DeleteAsync(string id, CancellationToken cancellationToken) => throw new NotSupportedException("Nobody deletes.");

    public Task<int> DeleteEndedAsync(DateTimeOffset before, CancellationToken cancellationToken) => throw new NotSupportedException("Nobody deletes.");

    public async IAsyncEnumerable<DigestSubscription> ActiveAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var subscription in AllAsync(cancellationToken))
        {
            if (subscription.IsActive)
            {
                yield return subscription;
            }
        }
    }

    public async IAsyncEnumerable<DigestSubscription> AllAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var now = all ?? await register.AllAsync(cancellationToken).ToListAsync(cancellationToken);
        all = now;
        foreach (var subscription in now)
        {
            yield return subscription;
        }
    }
}
