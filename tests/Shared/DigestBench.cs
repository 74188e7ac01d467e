using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Tests;

/// <summary>Weekly digests over a store, from the moment on which the clock stands.</summary>
internal sealed class DigestBench(IDocumentStore store, TimeProvider clock, IOutboxSignal? signal = null)
{
    private int lessons;

    public static DigestCalendar Calendar { get; } = new(new WorkingDays(new WorkingDayOptions()));

    public NewLessonsComposer Composer { get; } = new(clock);

    public SubscriptionRegister Subscriptions { get; } = new(store);

    public DigestLedger Ledger { get; } = new(store, signal);

    public DigestDesk Desk => new(Ledger, Composer, new RecentFacts(Composer, clock), Calendar, clock);

    public DigestRenewal Renewal => new(Ledger, Composer, new RecentFacts(Composer, clock));

    /// <summary>A sweep as a new process would make it.</summary>
    public DigestSweep NewSweep() => new(Subscriptions, Ledger, Composer, Calendar, clock, NullLogger<DigestSweep>.Instance);

    /// <summary>A channel that gets digests from now on.</summary>
    public async Task<DigestSubscription> SubscribeAsync(string channel, Func<DigestSubscription, DigestSubscription>? with = null)
    {
        var to = Recipient.Channel(channel);
        var subscription = new DigestSubscription { Id = SubscriptionIds.Of(to), To = to, Name = $"Kanalen {channel}", Since = clock.GetUtcNow() };
        return (await Subscriptions.ChangeAsync(subscription.Id, _ => with?.Invoke(subscription) ?? subscription, CancellationToken.None))!;
    }

    /// <summary>A lesson that is published now.</summary>
    public string Publish(Category category = Category.Legal)
    {
        var id = $"erf-{++lessons:0000}";
        Composer.Publish(new PublishedLesson(LessonBuilder.ALesson(id).Titled($"Erfaring {lessons}").In(category).Build(), clock.GetUtcNow()));
        return id;
    }

    public async Task<DigestIssue?> IssueAsync(string subscriptionId, DigestWeek week)
        => await store.ReadAsync(new DigestOutbox().Container, new DocumentKey(subscriptionId, week.ToString()), CancellationToken.None) is { } found
            ? DigestOutbox.IssueIn(found) : null;
}
