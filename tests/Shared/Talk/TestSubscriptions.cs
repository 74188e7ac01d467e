using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Digests;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Projects.People;

namespace TeamsPilotBot.Tests;

/// <summary>The real talk about who gets the weekly digest, over a store in memory; what is told and sent is up to the test.</summary>
internal sealed class TestSubscriptions : IKnownChannels
{
    public TestSubscriptions(TimeProvider clock)
    {
        Desk = new TestDigestDesk(clock);
        Register = new SubscriptionRegister(Store);
        Presence = new SubscriptionPresence(Register, new NoticeBoard(Store, clock), clock, NullLogger<SubscriptionPresence>.Instance);
        var (access, views) = (new SubscriptionAccess(Register, this, clock), new SubscriptionViews(Desk, clock));
        var listing = new SubscriptionListing(Register, Desk, views, new ProjectPeople(Store));
        Actions = new SubscriptionActions(
            access, new SubscriptionDesk(Register, Desk, access, views, Presence, clock), views, listing, NullLogger<SubscriptionActions>.Instance);
        Commands = [new DigestSettingsCommand(Actions), new AllDigestsCommand(listing)];
    }

    public MemoryStore Store { get; } = new();

    public SubscriptionRegister Register { get; }

    public SubscriptionPresence Presence { get; }

    public TestDigestDesk Desk { get; }

    public SubscriptionActions Actions { get; }

    public IReadOnlyList<ICommand> Commands { get; }

    /// <summary>The channels that the bot can write in.</summary>
    public List<KnownChannel> Channels { get; } = [];

    public Task<KnownChannel?> FindAsync(string conversationId, CancellationToken cancellationToken)
        => Task.FromResult(Channels.Find(channel => channel.ConversationId == conversationId));
}

/// <summary>Digests as the test wants them: nothing new unless there is something, and no holidays.</summary>
internal sealed class TestDigestDesk(TimeProvider clock) : IDigestDesk
{
    /// <summary>Whether there is anything to tell.</summary>
    public bool HasNews { get; set; }

    /// <summary>The subscriptions that were sent out of turn.</summary>
    public List<string> Sent { get; } = [];

    /// <summary>The subscriptions that were previewed, as they were.</summary>
    public List<DigestSubscription> Previewed { get; } = [];

    /// <summary>The last postings by subscription.</summary>
    public Dictionary<string, LastPosting> Last { get; } = new(StringComparer.Ordinal);

    public Task<Digest?> PreviewAsync(DigestSubscription subscription, DigestWeek? week, CancellationToken cancellationToken)
    {
        Previewed.Add(subscription);
        return Task.FromResult(HasNews
            ? new Digest(
                subscription.Id, DigestWeek.Of(DanishTime.Today(clock)), subscription.Language, "Én ny erfaring.",
                [new DigestItem(DigestItemKind.Lesson, "open-001", "Samtykke til at optage opkald")])
            : null);
    }

    public Task<SendNowResult> SendNowAsync(DigestSubscription subscription, CancellationToken cancellationToken)
    {
        if (!HasNews || Sent.Contains(subscription.Id))
        {
            return Task.FromResult(HasNews ? SendNowResult.AlreadySent : SendNowResult.NothingNew);
        }

        Sent.Add(subscription.Id);
        return Task.FromResult(SendNowResult.Sent);
    }

    public Task<DateTimeOffset> NextAsync(DigestSubscription subscription, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var days = Enumerable.Range(0, 8).Select(day => DanishTime.Today(clock).AddDays(day)).Where(day => day.DayOfWeek == subscription.Day);
        return Task.FromResult(days.Select(day => DanishTime.MomentOf(day, subscription.Time)).First(moment => moment > now));
    }

    public Task<LastPosting?> LastAsync(string subscriptionId, CancellationToken cancellationToken) => Task.FromResult(Last.GetValueOrDefault(subscriptionId));
}

/// <summary>A team as Teams tells of it: as the test says.</summary>
internal sealed class TestRoster : ITeamRoster
{
    public bool IsOwner { get; set; }

    public HashSet<string> Left { get; } = [];

    public ChannelNames Names { get; set; } = new("Erfaringer", "AI i Aarhus");

    public int Asked { get; private set; }

    public Task<bool> IsOwnerAsync(CancellationToken cancellationToken)
    {
        Asked++;
        return Task.FromResult(IsOwner);
    }

    public Task<bool> HasLeftAsync(string personKey, CancellationToken cancellationToken) => Task.FromResult(Left.Contains(personKey));

    public Task<ChannelNames> NamesAsync(CancellationToken cancellationToken) => Task.FromResult(Names);
}
