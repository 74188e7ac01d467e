using System.Globalization;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Tests;

namespace TeamsPilotBot.Bot.Tests.Digests.Year;

/// <summary>Looks at a year from outside: at what stands in the channels, and at who should have got what.</summary>
internal sealed class YearCheck
{
    private static readonly TimeSpan OnTime = TimeSpan.FromHours(2);
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(2);

    private readonly DigestBench bench;
    private readonly YearConnector teams;
    private readonly (DateTimeOffset From, DateTimeOffset To) outage;
    private readonly Dictionary<string, List<(DigestWeek Week, DateTimeOffset Planned)>> plans;
    private readonly Dictionary<(string Id, DigestWeek Week), DateTimeOffset> firstLooks = [];
    private readonly HashSet<(string Id, DigestWeek Week)> judged = [];
    private readonly HashSet<(string Id, DigestWeek Week)> asked = [];
    private readonly HashSet<(string Id, DigestWeek Week)> doubts = [];
    private readonly HashSet<(string Id, DigestWeek Week)> over = [];
    private readonly List<string> faults = [];
    private int uncertain, notPosted, caughtUp, late, posted;

    public YearCheck(List<DigestSubscription> subscriptions, DigestBench bench, YearConnector teams, (DateTimeOffset From, DateTimeOffset To) outage)
    {
        (Subscriptions, this.bench, this.teams, this.outage) = (subscriptions, bench, teams, outage);
        plans = subscriptions.ToDictionary(subscription => subscription.Id, YearPlan.Of);
    }

    public IReadOnlyList<DigestSubscription> Subscriptions { get; }

    /// <summary>Somebody who runs is about to look.</summary>
    public void Look(DateTimeOffset now, List<DigestSubscription> subscriptions)
    {
        foreach (var (subscription, week) in Due(now, subscriptions))
        {
            firstLooks.TryAdd((subscription.Id, week), now);
        }
    }

    /// <summary>Somebody has looked and lived: whatever was due and had something new is there.</summary>
    public async Task LookedAsync(DateTimeOffset now, List<DigestSubscription> subscriptions)
    {
        foreach (var (subscription, week) in Due(now, subscriptions).ToList())
        {
            if (firstLooks.TryGetValue((subscription.Id, week), out var look) && judged.Add((subscription.Id, week))
                && await bench.IssueAsync(subscription.Id, week) is null)
            {
                over.Add((subscription.Id, week));
                var told = await ToldAsync(subscription);
                told.UnionWith(await OnTheirWayAsync(subscription.Id));
                if (bench.Composer.Compose(bench.Composer.FactsUntil(look), subscription, week, told) is { } missing)
                {
                    faults.Add($"{subscription.Id} {week}: nothing was made, and {missing.Items.Count} were new.");
                }
            }
        }
    }

    /// <summary>Somebody asked for a digest out of turn and was told that it is on its way.</summary>
    public void Asked(string id) => asked.Add((id, DigestWeek.Of(DateOnly.FromDateTime(YearPlan.Shown(bench.Composer.FactsUntil(default).At)))));

    /// <summary>A process died while it sent from a document: if the sending was begun, nobody can know how it ended.</summary>
    public async Task DiedAsync(DocumentKey key, IDocumentStore store)
    {
        var outbox = new DigestOutbox();
        if (await store.ReadAsync(outbox.Container, key, default) is { } document && outbox.Read(document).Pending.Any(pending => pending.InDoubt))
        {
            doubts.Add((key.Partition, DigestWeek.Parse(key.Id)!.Value));
        }
    }

    /// <summary>The year is over.</summary>
    public async Task<IReadOnlyList<string>> EndAsync(IDocumentStore store)
    {
        doubts.UnionWith(teams.Doubts);
        var channels = teams.Posts.ToLookup(post => post.To);
        foreach (var subscription in Subscriptions)
        {
            var history = await bench.Ledger.ReadAsync(subscription.Id, default);
            CheckPosts(subscription, history, [.. channels[subscription.To.Id]]);
            CheckStates(history, channels[subscription.To.Id].Select(post => post.Digest!.Week).ToHashSet());
            var now = (await bench.Subscriptions.FindAsync(subscription.Id, default))!;
            if (now.IsActive && bench.Composer.Compose(bench.Composer.FactsUntil(DateTimeOffset.MaxValue), now, default, await ToldAsync(now)) is { } left)
            {
                faults.Add($"{subscription.Id}: {left.Keys.Count()} were never told.");
            }
        }

        await CheckNoticesAsync(store);
        return faults;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{judged.Count} due, {posted} posted ({asked.Count} asked for, {late} late, {caughtUp} caught up after the outage), {over.Count} with nothing new, {uncertain} uncertain, {notPosted} not posted.");

    private IEnumerable<(DigestSubscription Subscription, DigestWeek Week)> Due(DateTimeOffset now, List<DigestSubscription> subscriptions)
    {
        foreach (var subscription in subscriptions.Where(one => one.State == SubscriptionState.Active))
        {
            var (week, planned) = plans[subscription.Id].Last(plan => plan.Planned <= now || plan == plans[subscription.Id][0]);
            if (planned > subscription.Since && (now - planned <= OnTime || YearPlan.IsOffice(now)))
            {
                yield return (subscription, week);
            }
        }
    }

    /// <summary>What stands in the channel, and what may stand there.</summary>
    private async Task<HashSet<string>> ToldAsync(DigestSubscription subscription)
    {
        var told = teams.Posts.Where(post => post.To == subscription.To.Id).SelectMany(post => post.Digest!.Keys).ToHashSet(StringComparer.Ordinal);
        var history = await bench.Ledger.ReadAsync(subscription.Id, default);
        told.UnionWith(history.Issues.Where(one => one.Issue.State == PostingState.Uncertain || IsDoubted(one.Issue)).SelectMany(one => one.Issue.Keys));
        return told;
    }

    /// <summary>What waits to be posted because somebody asked for it: the digest of a late week does not tell the same. If it never arrives, it is missing at the end.</summary>
    private async Task<IEnumerable<string>> OnTheirWayAsync(string id)
        => (await bench.Ledger.ReadAsync(id, default)).Issues.Where(one => one.Issue is { State: PostingState.Waiting, IsAskedFor: true }).SelectMany(one => one.Issue.Keys);

    private bool IsDoubted(DigestIssue issue) => doubts.Contains((issue.SubscriptionId, issue.Week)) || teams.Doubts.Contains((issue.SubscriptionId, issue.Week));

    private void CheckPosts(DigestSubscription subscription, DigestHistory history, List<YearPost> posts)
    {
        var plan = plans[subscription.Id];
        posted += posts.Count;
        faults.AddRange(posts.GroupBy(post => post.Digest!.Week).Where(same => same.Count() > 1).Select(same => $"{subscription.Id} {same.Key} was posted {same.Count()} times."));
        faults.AddRange(posts.SelectMany(post => post.Digest!.Keys).GroupBy(key => key).Where(same => same.Count() > 1).Select(same => $"{subscription.Id} was told of {same.Key} {same.Count()} times."));
        faults.AddRange(posts.Where(post => post.Digest!.Items.Count == 0).Select(post => $"{subscription.Id} {post.Digest!.Week} says nothing."));
        foreach (var post in posts)
        {
            var week = plan.FindIndex(one => one.Week == post.Digest!.Week);
            var isAsked = history.Of(post.Digest!.Week)?.Issue.IsAskedFor == true;
            var from = isAsked ? history.Of(post.Digest.Week)!.Value.Issue.Planned : plan[week].Planned;
            if (post.At < from || (week + 1 < plan.Count && post.At >= plan[week + 1].Planned))
            {
                faults.Add($"{subscription.Id} {post.Digest.Week} was posted at {post.At:u}, and planned for {from:u}.");
            }

            if (post.At - from > OnTime + Slack)
            {
                late++;
                if (!YearPlan.IsOffice(post.At - Slack) && !YearPlan.IsOffice(post.At))
                {
                    faults.Add($"{subscription.Id} {post.Digest.Week} came at {YearPlan.Shown(post.At):u}, when nobody works.");
                }
            }

            caughtUp += from >= outage.From && from < outage.To && post.At >= outage.To ? 1 : 0;
        }

        var afterwards = posts.Count(post => post.At >= outage.To && plan.Any(one => one.Week == post.Digest!.Week && one.Planned < outage.To && one.Planned >= outage.From));
        if (afterwards > 1)
        {
            faults.Add($"{subscription.Id} was caught up {afterwards} times after the outage.");
        }
    }

    private void CheckStates(DigestHistory history, HashSet<DigestWeek> weeks)
    {
        foreach (var (issue, _) in history.Issues)
        {
            var stands = weeks.Contains(issue.Week);
            uncertain += issue.State == PostingState.Uncertain ? 1 : 0;
            if (!issue.IsAskedFor && over.Contains((issue.SubscriptionId, issue.Week)))
            {
                faults.Add($"{issue.SubscriptionId} {issue.Week} was made when its week was over with nothing new.");
            }

            notPosted += issue.State == PostingState.GivenUp ? 1 : 0;
            var isRight = issue.State switch
            {
                PostingState.Posted => stands && !IsDoubted(issue),
                PostingState.Uncertain => IsDoubted(issue),
                PostingState.GivenUp => !stands && !IsDoubted(issue),
                _ => false,
            };
            if (!isRight)
            {
                faults.Add($"{issue.SubscriptionId} {issue.Week} is {issue.State}, {(stands ? "stands there" : "stands nowhere")}, {(IsDoubted(issue) ? "and nobody can know" : "and that is known")}.");
            }
        }
    }

    private async Task CheckNoticesAsync(IDocumentStore store)
    {
        var outbox = new NoticeOutbox();
        var told = new List<string>();
        await foreach (var document in store.QueryAsync(outbox.Container, new DocumentQuery(), default))
        {
            var notice = NoticeOutbox.NoticeIn(document);
            if (notice.Kind == NoticeKind.DigestUncertain)
            {
                told.Add(notice.Subject);
            }

            if (outbox.Read(document).Pending.Count > 0)
            {
                faults.Add($"The administrators wait for {notice.Kind} {notice.Subject}.");
            }
        }

        var expected = doubts.Select(doubt => $"{doubt.Id} {doubt.Week}").Order(StringComparer.Ordinal).ToList();
        if (!told.Distinct().Order(StringComparer.Ordinal).SequenceEqual(expected))
        {
            faults.Add($"The administrators were told of {told.Distinct().Count()} uncertain digests, and there are {expected.Count}.");
        }

        if (teams.Posts.Count(post => post.To == "ida") < told.Count)
        {
            faults.Add("Not all that the administrators were told arrived.");
        }
    }
}
