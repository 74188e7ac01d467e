using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Tests;

/// <summary>The buttons of digests over subscriptions in memory. Digests are posted by the test, and help is noted and not given.</summary>
internal sealed class TestDigests : IPostedDigests, IHelpOffers
{
    public TestDigests(TestKnowledge knowledge)
    {
        Subscriptions = new SubscriptionRegister(Store);
        var pages = new DigestPages(knowledge.Reading, this);
        Actions = new DigestActions(pages, new DigestWishes(Subscriptions, pages, knowledge.Keeping, knowledge.Clock), this, Subscriptions, NullLogger<DigestActions>.Instance);
        Since = knowledge.Clock.GetUtcNow();
    }

    public MemoryStore Store { get; } = new();

    public SubscriptionRegister Subscriptions { get; }

    public DigestActions Actions { get; }

    public DateTimeOffset Since { get; }

    public Dictionary<(string SubscriptionId, DigestWeek Week), Digest> Posted { get; } = [];

    /// <summary>The questions that somebody wanted to answer.</summary>
    public List<(string HandOffId, string PersonKey)> Offered { get; } = [];

    public static DigestWeek Week { get; } = new(2026, 49);

    public Task<bool> IsKnownAsync(string subscriptionId, DigestWeek week, CancellationToken cancellationToken)
        => Task.FromResult(Posted.ContainsKey((subscriptionId, week)));

    public Task<Digest?> FindAsync(string subscriptionId, DigestWeek week, CancellationToken cancellationToken)
        => Task.FromResult(Posted.GetValueOrDefault((subscriptionId, week)));

    public Task<ActionResult> OfferAsync(string handOffId, Clicked by, CancellationToken cancellationToken)
    {
        Offered.Add((handOffId, by.Person.Key));
        return Task.FromResult(new ActionResult(null, "Skriv dit svar."));
    }

    /// <summary>A subscription, as it is saved.</summary>
    public async Task<DigestSubscription> SubscribedAsync(Recipient to, Func<DigestSubscription, DigestSubscription>? change = null)
    {
        var id = SubscriptionIds.Of(to);
        var subscription = new DigestSubscription { Id = id, To = to, Since = Since, OwnerKey = to.Kind == RecipientKind.Person ? to.Id : null };
        return (await Subscriptions.ChangeAsync(id, _ => change?.Invoke(subscription) ?? subscription, default))!;
    }

    /// <summary>A digest that was posted this week.</summary>
    public Digest Post(string subscriptionId, params IReadOnlyList<DigestItem> items)
        => Posted[(subscriptionId, Week)] = new Digest(subscriptionId, Week, Language.Danish, "Der er nyt.", [.. items]);
}
