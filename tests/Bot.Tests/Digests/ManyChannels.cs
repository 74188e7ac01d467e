using System.Diagnostics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Tests;
using TeamsPilotBot.Tests.Connector;

namespace TeamsPilotBot.Bot.Tests.Digests;

/// <summary>
/// A process of the bot with many channels whose digests are due at the same moment, over the embedded store and through a connector on
/// loopback that keeps Teams' limits. The clock stands at half past eight on a Monday and runs on from there.
/// </summary>
internal sealed class ManyChannels : IAsyncDisposable
{
    private static readonly DateTimeOffset Due = new(2026, 11, 30, 7, 30, 0, TimeSpan.Zero);

    private readonly RunningClock clock = new(Due);
    private readonly TemporaryStore store;
    private readonly SendPace pace;
    private readonly OutboxQueue queue = new();
    private readonly DigestBench bench;
    private readonly OutboxWorker worker;
    private readonly List<string> channels = [];

    private ManyChannels(ConnectorServer teams, TeamsLimits limits)
    {
        (Teams, Limits) = (teams, limits);
        teams.Rule = limits.Rule;
        store = new TemporaryStore(clock);
        pace = new SendPace(new PaceOptions(), clock);
        bench = new DigestBench(store.Store, clock, queue);
        var addresses = new AddressBook(store.Store, clock, NullLogger<AddressBook>.Instance);
        var options = Options.Create(new DeliveryOptions());
        var onceOnly = new OnceOnlyMiddleware(store.Store, clock, Options.Create(new TurnOptions()), NullLogger<OnceOnlyMiddleware>.Instance);
        var messenger = new Messenger(
            new PilotAdapter(BotFrameworkAuthenticationFactory.Create(), onceOnly, NullLogger<PilotAdapter>.Instance),
            addresses, pace, Options.Create(new CredentialOptions()), options, clock, NullLogger<Messenger>.Instance);
        var notices = new NoticeBoard(store.Store, clock);
        IOutboxContent[] contents =
            [new DigestContent(new DigestOutbox(), bench.Subscriptions, DigestBench.Calendar, bench.Renewal, addresses, new Lines(), notices, clock), new NoticeContent(new NoticeOutbox())];
        var sender = new OutboxSender(store.Store, addresses, messenger, TestTenants.Any, notices, options, clock, NullLogger<OutboxSender>.Instance);
        worker = new OutboxWorker(queue, contents, sender, store.Store, options, clock, NullLogger<OutboxWorker>.Instance);
    }

    public ConnectorServer Teams { get; }

    public TeamsLimits Limits { get; }

    /// <summary>How long it took to make the digests.</summary>
    public TimeSpan Making { get; private set; }

    /// <summary>How long it took from the moment they were due until the last was posted.</summary>
    public TimeSpan Posting { get; private set; }

    /// <summary>The channels in which no digest stands.</summary>
    public int Missing => channels.Count(channel => Teams.Messages(channel).Count == 0);

    /// <summary>The channels in which one stands more than once.</summary>
    public int Doubled => channels.Count(channel => Teams.Messages(channel).Count > 1);

    public static async Task<ManyChannels> StartAsync(int count, Func<ConnectorCall, Misbehaviour?>? otherwise = null)
    {
        var many = new ManyChannels(await ConnectorServer.StartAsync(), new TeamsLimits { Otherwise = otherwise });
        await many.SubscribeAsync(count);
        return many;
    }

    /// <summary>Makes the digests and posts them all.</summary>
    public async Task RunAsync()
    {
        var watch = Stopwatch.StartNew();
        await worker.StartAsync(CancellationToken.None);
        await bench.NewSweep().RunAsync(CancellationToken.None);
        Making = watch.Elapsed;
        await Teams.UntilAsync(() => Limits.Taken >= channels.Count && Missing == 0, TimeSpan.FromMinutes(5));
        Posting = watch.Elapsed;
        await worker.StopAsync(CancellationToken.None);
    }

    /// <summary>How many issues are remembered as posted.</summary>
    public async Task<int> NotedAsync()
    {
        var posted = 0;
        await foreach (var subscription in bench.Subscriptions.AllAsync(CancellationToken.None))
        {
            posted += (await bench.Desk.LastAsync(subscription.Id, CancellationToken.None))?.State == PostingState.Posted ? 1 : 0;
        }

        return posted;
    }

    public async ValueTask DisposeAsync()
    {
        worker.Dispose();
        await Teams.DisposeAsync();
        pace.Dispose();
        store.Dispose();
    }

    private async Task SubscribeAsync(int count)
    {
        var subscriptions = new List<DocumentWrite>();
        var addresses = new List<DocumentWrite>();
        for (var n = 0; n < count; n++)
        {
            var channel = $"19:kanal-{n:0000}@thread.tacv2";
            channels.Add(channel);
            Teams.State.Enter(channel, new TeamsMember("29:jens", "", "Jens", ""));
            var to = TeamsPilotBot.Knowledge.Outboxes.Recipient.Channel(channel);
            subscriptions.Add(new DocumentWrite(SubscriptionRegister.Write(
                new DigestSubscription { Id = SubscriptionIds.Of(to), To = to, Name = $"Kanal {n}", Since = Due.AddDays(-7).AddSeconds(1) })));
            addresses.Add(new DocumentWrite(AddressDocument.Of(
                new Address
                {
                    Key = channel, ServiceUrl = Teams.ServiceUrl, ChannelId = "msteams", TenantId = "tenant", ConversationId = channel, BotId = "28:pilot",
                    BotName = "TeamsPilotBot", IsChannel = true, SeenAt = Due,
                },
                Due)));
        }

        await store.Store.WriteManyAsync(SubscriptionRegister.Container, subscriptions, CancellationToken.None);
        await store.Store.WriteManyAsync(AddressDocument.Container, addresses, CancellationToken.None);
        for (var n = 0; n < 5; n++)
        {
            bench.Publish();
        }
    }

    /// <summary>Shows a digest as lines of text.</summary>
    private sealed class Lines : IReplyCards
    {
        public IMessageActivity Show(Reply reply)
            => MessageFactory.Text(string.Join('\n', ((DigestReply)reply).Digest.Items.Select(item => item.Title)));
    }

    /// <summary>A clock that is set and then runs as all clocks do.</summary>
    private sealed class RunningClock(DateTimeOffset start) : TimeProvider
    {
        private readonly long begin = System.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(begin);
    }
}
