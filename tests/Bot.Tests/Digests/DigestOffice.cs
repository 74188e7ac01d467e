using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Bot.Tests.Delivery.Outboxes;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Bot.Tests.Digests;

/// <summary>Digests with what sends them, over a store in memory; only Teams is not the real one. It is Monday, 30 November 2026, half past eight.</summary>
internal sealed class DigestOffice
{
    public static readonly DigestWeek ThisWeek = new(2026, 49);
    public static readonly DigestWeek NextWeek = new(2026, 50);

    public DigestOffice()
    {
        Clock.Move(new DateTimeOffset(2026, 11, 30, 7, 0, 0, TimeSpan.Zero) - Clock.GetUtcNow());
        Teams = new MortalMessenger(Mortality);
        Store.BeforeWrite = _ => Mortality.Step();
        Addresses.Administrators.Add("ida");
        Bench = new DigestBench(Store, Clock);
    }

    public MemoryStore Store { get; } = new();

    public TestClock Clock { get; } = new();

    public Mortality Mortality { get; } = new();

    public MortalMessenger Teams { get; }

    public EverybodyHere Addresses { get; } = new();

    /// <summary>Whom the bot may write to.</summary>
    public TenantGate Tenants { get; set; } = TestTenants.Any;

    public DigestCards Cards { get; } = new();

    public DigestBench Bench { get; }

    /// <summary>What was posted, oldest first, and where.</summary>
    public IReadOnlyList<(string To, Digest Digest)> Posted
        => [.. Teams.Chats.Values.Where(message => DigestCards.DigestIn(message.Message) is not null).Select(message => (message.To, DigestCards.DigestIn(message.Message)!))];

    /// <summary>What the administrator was told.</summary>
    public IReadOnlyList<string> Told => [.. Teams.Chats.Values.Where(message => message.To == "ida").Select(message => message.Message.Text)];

    /// <summary>A channel with something new to tell, at the moment when it is due.</summary>
    public async Task<DigestSubscription> DueChannelAsync(string channel = "19:a")
    {
        var subscription = await Bench.SubscribeAsync(channel);
        Bench.Publish();
        Clock.Move(TimeSpan.FromMinutes(30));
        return subscription;
    }

    public Task SweepAsync() => Bench.NewSweep().RunAsync(CancellationToken.None);

    /// <summary>A new process sends whatever waits, notices too.</summary>
    public async Task SendAsync()
    {
        var notices = new NoticeBoard(Store, Clock);
        var sender = new OutboxSender(
            Store, Addresses, Teams, Tenants, notices, Options.Create(new DeliveryOptions()), Clock, NullLogger<OutboxSender>.Instance);
        IOutboxContent[] contents =
            [new DigestContent(new DigestOutbox(), Bench.Subscriptions, DigestBench.Calendar, Bench.Renewal, Addresses, Cards, notices, Clock), new NoticeContent(new NoticeOutbox())];
        foreach (var content in contents)
        {
            await foreach (var document in new TeamsPilotBot.Knowledge.Outboxes.OutboxStore(Store, content.Kind).WaitingAsync(Clock.GetUtcNow(), CancellationToken.None))
            {
                await sender.SendAsync(content, document.Key, CancellationToken.None);
            }
        }
    }

    /// <summary>Time goes by, and somebody sends now and then.</summary>
    public async Task SettleAsync()
    {
        for (var n = 0; n < 4; n++)
        {
            Clock.Move(TimeSpan.FromMinutes(10));
            await SendAsync();
        }
    }

    public async Task<DigestSubscription> SubscriptionAsync(string id) => (await Bench.Subscriptions.FindAsync(id, CancellationToken.None))!;

    public Task SetAsync(string id, SubscriptionState state)
        => Bench.Subscriptions.ChangeAsync(id, subscription => subscription! with { State = state }, CancellationToken.None);
}
