using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Tests.Delivery.Outboxes;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Bot.Tests.Digests.Year;

/// <summary>The moments at which a process dies.</summary>
internal enum YearDeath
{
    BeforeWrite,
    AfterWrite,
    BeforePost,
    AfterPost,
}

/// <summary>One process of the bot, which can die at any step towards the outside. What it remembers dies with it.</summary>
internal sealed class YearInstance
{
    private static readonly AsyncLocal<YearInstance?> Acting = new();

    private readonly IDocumentStore store;
    private readonly IOutboxContent[] contents;
    private readonly OutboxSender sender;
    private readonly DigestSweep sweep;
    private int left;

    public YearInstance(IDocumentStore store, TimeProvider clock, ISubscriptionRegister subscriptions, IDigestComposer composer, IMessenger teams, IAddressBook addresses)
    {
        this.store = store;
        var notices = new NoticeBoard(store, clock);
        sweep = new DigestSweep(subscriptions, new DigestLedger(store), composer, DigestBench.Calendar, clock, NullLogger<DigestSweep>.Instance);
        sender = new OutboxSender(store, addresses, teams, TestTenants.Any, notices, Options.Create(new DeliveryOptions()), clock, NullLogger<OutboxSender>.Instance);
        contents =
        [
            new DigestContent(new DigestOutbox(), subscriptions, DigestBench.Calendar, new DigestRenewal(new DigestLedger(store), composer, new RecentFacts(composer, clock)), addresses, new DigestCards(), notices, clock),
            new NoticeContent(new NoticeOutbox()),
        ];
    }

    /// <summary>Where processes died, and how often.</summary>
    public static Dictionary<YearDeath, int> NewCounts() => Enum.GetValues<YearDeath>().ToDictionary(death => death, _ => 0);

    /// <summary>Where this one died; null while it lives.</summary>
    public YearDeath? Died { get; private set; }

    /// <summary>Somebody takes a step towards the outside.</summary>
    public static void Step(YearDeath moment)
    {
        if (Acting.Value is { } acting && Interlocked.Decrement(ref acting.left) == 0)
        {
            acting.Died = moment;
            throw new DiedException();
        }
    }

    /// <summary>Looks for what is due.</summary>
    /// <param name="diesAt">The step at which it dies; 0 for never.</param>
    /// <returns>Whether it lived.</returns>
    public Task<bool> SweepAsync(int diesAt) => ActAsync(diesAt, () => sweep.RunAsync(CancellationToken.None));

    /// <summary>What waits to be sent now.</summary>
    public async Task<List<(int Content, DocumentKey Key)>> WaitingAsync(DateTimeOffset now)
    {
        var waiting = new List<(int, DocumentKey)>();
        for (var n = 0; n < contents.Length; n++)
        {
            await foreach (var document in new TeamsPilotBot.Knowledge.Outboxes.OutboxStore(store, contents[n].Kind).WaitingAsync(now, CancellationToken.None))
            {
                waiting.Add((n, document.Key));
            }
        }

        return waiting;
    }

    /// <summary>Sends from one document.</summary>
    public Task<bool> SendAsync((int Content, DocumentKey Key) waiting, int diesAt)
        => ActAsync(diesAt, () => sender.SendAsync(contents[waiting.Content], waiting.Key, CancellationToken.None));

    private async Task<bool> ActAsync(int diesAt, Func<Task> act)
    {
        left = diesAt;
        Acting.Value = this;
        try
        {
            await act();

            // A sweep goes on where one subscription breaks; whoever died in it is dead all the same.
            return Died is null;
        }
        catch (DiedException)
        {
            return false;
        }
        finally
        {
            Acting.Value = null;
        }
    }
}
