using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Digests;

public sealed class DigestSweepTests
{
    private static readonly DigestWeek W49 = new(2026, 49);
    private static readonly DigestWeek W50 = new(2026, 50);

    private readonly MemoryStore store = new();
    private readonly ManualTime clock = new(new DateTimeOffset(2026, 11, 28, 9, 0, 0, TimeSpan.Zero));
    private readonly DigestBench bench;

    public DigestSweepTests() => bench = new DigestBench(store, clock);

    [Fact]
    public async Task On_the_minute_what_is_new_becomes_an_issue_with_its_posting_and_one_only()
    {
        var channel = await bench.SubscribeAsync("19:a");
        var lesson = bench.Publish();

        MoveTo("2026-11-30T07:29Z");
        Assert.Equal(0, await bench.NewSweep().RunAsync(default));
        MoveTo("2026-11-30T07:30Z");
        Assert.Equal(1, await bench.NewSweep().RunAsync(default));
        Assert.Equal(0, await bench.NewSweep().RunAsync(default));

        var issue = (await bench.IssueAsync(channel.Id, W49))!;
        Assert.Equal([$"Lesson:{lesson}"], issue.Keys);
        Assert.Equal((PostingState.Waiting, channel.To), (issue.State, issue.To));
        Assert.Equal(lesson, Assert.Single(issue.Digest!.Items).Id);
    }

    [Fact]
    public async Task A_week_with_nothing_new_at_its_time_is_over_whatever_comes_later_and_whoever_looks()
    {
        var channel = await bench.SubscribeAsync("19:a");
        MoveTo("2026-11-30T07:30Z");
        Assert.Equal(0, await bench.NewSweep().RunAsync(default));
        MoveTo("2026-12-01T08:00Z");
        bench.Publish();

        Assert.Equal(0, await bench.NewSweep().RunAsync(default));
        Assert.Null(await bench.IssueAsync(channel.Id, W49));
        MoveTo("2026-12-07T07:30Z");
        Assert.Equal(1, await bench.NewSweep().RunAsync(default));
    }

    [Fact]
    public async Task After_an_outage_the_latest_week_is_caught_up_in_working_time_and_the_ones_before_never()
    {
        var channel = await bench.SubscribeAsync("19:a");
        bench.Publish();
        MoveTo("2026-12-10T20:00Z");
        Assert.Equal(0, await bench.NewSweep().RunAsync(default));
        MoveTo("2026-12-11T06:00Z");
        Assert.Equal(1, await bench.NewSweep().RunAsync(default));

        Assert.Null(await bench.IssueAsync(channel.Id, W49));
        Assert.NotNull(await bench.IssueAsync(channel.Id, W50));
    }

    [Fact]
    public async Task What_nobody_has_sent_when_the_next_week_comes_is_told_in_the_next_and_not_sent_any_more()
    {
        var channel = await bench.SubscribeAsync("19:a");
        var old = bench.Publish();
        MoveTo("2026-11-30T07:30Z");
        await bench.NewSweep().RunAsync(default);
        var fresh = bench.Publish();
        MoveTo("2026-12-07T07:30Z");

        await bench.NewSweep().RunAsync(default);

        var (before, now) = ((await bench.IssueAsync(channel.Id, W49))!, (await bench.IssueAsync(channel.Id, W50))!);
        Assert.Equal((PostingState.GivenUp, 0), (before.State, before.Keys.Count));
        Assert.Equal([$"Lesson:{old}", $"Lesson:{fresh}"], now.Keys);
    }

    [Fact]
    public async Task Facts_are_gathered_once_for_all_and_not_at_all_when_nothing_is_due()
    {
        for (var n = 0; n < 250; n++)
        {
            await bench.SubscribeAsync($"19:{n}");
        }

        bench.Publish();
        var sweep = bench.NewSweep();
        await sweep.RunAsync(default);
        Assert.Equal(0, bench.Composer.Gathered);
        MoveTo("2026-11-30T07:30Z");

        Assert.Equal(250, await sweep.RunAsync(default));
        Assert.Equal(0, await sweep.RunAsync(default));
        Assert.Equal(1, bench.Composer.Gathered);
    }

    [Fact]
    public async Task A_digest_that_cannot_be_made_keeps_no_other_from_being_made_and_is_tried_again()
    {
        var (bad, good) = (await bench.SubscribeAsync("19:a"), await bench.SubscribeAsync("19:b"));
        bench.Publish();
        bench.Composer.Broken.Add(bad.Id);
        MoveTo("2026-11-30T07:30Z");
        var sweep = bench.NewSweep();

        Assert.Equal(1, await sweep.RunAsync(default));
        Assert.NotNull(await bench.IssueAsync(good.Id, W49));
        bench.Composer.Broken.Clear();
        Assert.Equal(1, await sweep.RunAsync(default));
        Assert.NotNull(await bench.IssueAsync(bad.Id, W49));
    }

    [Fact]
    public async Task Instances_that_sweep_at_the_same_time_make_each_digest_once()
    {
        for (var n = 0; n < 150; n++)
        {
            await bench.SubscribeAsync($"19:{n}");
        }

        bench.Publish();
        MoveTo("2026-11-30T07:30Z");

        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => bench.NewSweep().RunAsync(default))));

        Assert.Equal(150, made.Sum());
    }

    [Fact]
    public async Task Only_channels_that_want_it_and_only_topics_they_want()
    {
        await bench.SubscribeAsync("19:paused", channel => channel with { State = SubscriptionState.Paused });
        await bench.SubscribeAsync("19:demo", channel => channel with { Id = DigestSubscription.DemoId });
        await bench.SubscribeAsync("19:other", channel => channel with { Topics = [Category.Legal] });
        bench.Publish(Category.Organisation);
        MoveTo("2026-11-30T07:30Z");

        Assert.Equal(0, await bench.NewSweep().RunAsync(default));
    }

    [Fact]
    public async Task Send_now_takes_the_digest_of_this_week_once_and_its_time_finds_it_taken()
    {
        var friday = await bench.SubscribeAsync("19:a", channel => channel with { Day = DayOfWeek.Friday });
        MoveTo("2026-12-01T10:00Z");
        Assert.Equal(SendNowResult.NothingNew, await bench.Desk.SendNowAsync(friday, default));
        Assert.Null(await bench.Desk.LastAsync(friday.Id, default));
        bench.Publish();
        Assert.Equal(Moment("2026-12-04T07:30Z"), await bench.Desk.NextAsync(friday, default));
        Assert.NotNull(await bench.Desk.PreviewAsync(friday, null, default));

        Assert.Equal(SendNowResult.Sent, await bench.Desk.SendNowAsync(friday, default));
        Assert.Equal(SendNowResult.AlreadySent, await bench.Desk.SendNowAsync(friday, default));
        Assert.Equal(new LastPosting(W49, clock.GetUtcNow(), PostingState.Waiting), await bench.Desk.LastAsync(friday.Id, default));
        Assert.Equal(Moment("2026-12-11T07:30Z"), await bench.Desk.NextAsync(friday, default));
        bench.Publish();
        MoveTo("2026-12-04T07:30Z");
        Assert.Equal(0, await bench.NewSweep().RunAsync(default));
    }

    [Fact]
    public async Task Two_who_click_send_now_at_once_send_it_once()
    {
        var channel = await bench.SubscribeAsync("19:a");
        bench.Publish();

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => bench.Desk.SendNowAsync(channel, default))));

        Assert.Single(results, SendNowResult.Sent);
        Assert.Equal(7, results.Count(result => result == SendNowResult.AlreadySent));
    }

    [Fact]
    public async Task With_a_subscription_all_that_is_remembered_of_it_is_deleted()
    {
        var channel = await bench.SubscribeAsync("19:a");
        bench.Publish();
        await bench.Desk.SendNowAsync(channel, default);

        await bench.Subscriptions.DeleteAsync(channel.Id, default);

        Assert.Empty((await bench.Ledger.ReadAsync(channel.Id, default)).Issues);
    }

    [Fact]
    public async Task Once_it_was_posted_only_what_was_told_is_kept()
    {
        var channel = await bench.SubscribeAsync("19:a");
        var lesson = bench.Publish();
        await bench.Desk.SendNowAsync(channel, default);
        var week = DigestWeek.Of(DanishTime.Today(clock));
        var outboxes = new OutboxStore(store, new DigestOutbox());

        await outboxes.ChangeAsync(DigestIssueDocument.Key(channel.Id, week), outbox => outbox.Done("1", new CardPlace(channel.To, "19:a", "7")), default);

        var issue = (await bench.IssueAsync(channel.Id, week))!;
        Assert.Equal((PostingState.Posted, null), (issue.State, issue.Digest));
        Assert.Equal([$"Lesson:{lesson}"], issue.Keys);
        Assert.Equal(issue.Keys, await bench.Ledger.KeysAsync(channel.Id, week, default));
        Assert.Null(await bench.Ledger.KeysAsync(channel.Id, W50, default));
        Assert.Null(await bench.Desk.PreviewAsync(channel, null, default));
    }

    private void MoveTo(string moment) => clock.Advance(Moment(moment) - clock.GetUtcNow());

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
