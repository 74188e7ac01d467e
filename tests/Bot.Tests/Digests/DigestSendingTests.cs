using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Tests.Delivery.Outboxes;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Digests;

public sealed class DigestSendingTests
{
    private readonly DigestOffice office = new();

    [Fact]
    public async Task What_is_due_is_posted_and_remembered_as_told()
    {
        var channel = await office.DueChannelAsync();
        await office.SweepAsync();
        await office.SendAsync();
        await office.SettleAsync();

        Assert.Equal("19:a", Assert.Single(office.Posted).To);
        Assert.Equal(PostingState.Posted, (await office.Bench.Desk.LastAsync(channel.Id, default))!.State);
        Assert.Null(await office.Bench.Desk.PreviewAsync(channel, null, default));
        Assert.Empty(office.Told);
    }

    [Fact]
    public async Task Whenever_the_process_dies_it_is_posted_once_and_where_that_is_not_known_an_administrator_is_told_once()
    {
        var steps = (await DieAsync(null)).Mortality.Steps;
        var doubts = 0;
        Assert.True(steps >= 5);
        for (var step = 1; step <= steps; step++)
        {
            var again = await DieAsync(step);
            var channel = await again.Bench.Subscriptions.AllAsync(default).FirstAsync();
            var state = (await again.Bench.IssueAsync(channel.Id, DigestOffice.ThisWeek))!.State;

            Assert.True(again.Posted.Count <= 1);
            Assert.True(state == PostingState.Uncertain || (state == PostingState.Posted && again.Posted.Count == 1), $"{state} after step {step}");
            Assert.Equal(state == PostingState.Uncertain ? 1 : 0, again.Told.Count);
            doubts += state == PostingState.Uncertain ? 1 : 0;
        }

        // Before and after Teams took it, and when the end was to be noted.
        Assert.Equal(3, doubts);
    }

    [Fact]
    public async Task An_answer_that_leaves_it_open_is_not_tried_again_and_the_administrators_are_told_in_which_channel()
    {
        var channel = await office.DueChannelAsync();
        office.Teams.Answers = to => to == "ida" ? null : new SendOutcome.TryLater(null, TryLaterReason.NoAnswer) { InDoubt = true };
        await office.SweepAsync();
        await office.SendAsync();
        office.Teams.Answers = _ => null;
        await office.SettleAsync();

        Assert.Empty(office.Posted);
        Assert.Contains("Kanalen 19:a", Assert.Single(office.Told), StringComparison.Ordinal);
        Assert.Equal(PostingState.Uncertain, (await office.Bench.Desk.LastAsync(channel.Id, default))!.State);

        // It may have been read, so it is not told again.
        Assert.Null(await office.Bench.Desk.PreviewAsync(channel, DigestOffice.NextWeek, default));
    }

    [Fact]
    public async Task What_Teams_asks_to_send_again_is_sent_again()
    {
        await office.DueChannelAsync();
        Queue<SendOutcome> answers = new(
        [
            new SendOutcome.TryLater(TimeSpan.FromSeconds(30), TryLaterReason.Throttled),
            new SendOutcome.TryLater(null, TryLaterReason.NoConnection),
            new SendOutcome.TryLater(null, TryLaterReason.ServiceFailed) { InDoubt = true, IsAskedFor = true },
        ]);
        office.Teams.Answers = _ => answers.TryDequeue(out var answer) ? answer : null;
        await office.SweepAsync();
        await office.SendAsync();
        await office.SendAsync();
        Assert.Equal(2, answers.Count);
        await office.SettleAsync();

        Assert.Empty(answers);
        Assert.Single(office.Posted);
        Assert.Empty(office.Told);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_does_not_hold_any_more_when_it_is_sent_again_is_neither_posted_nor_counted_as_told(bool isAll)
    {
        var channel = await office.DueChannelAsync();
        var (first, second) = (office.Bench.Publish(), office.Bench.Publish());
        office.Teams.Answers = to => to == "ida" ? null : new SendOutcome.TryLater(TimeSpan.FromMinutes(5), TryLaterReason.Throttled);
        await office.SweepAsync();
        await office.SendAsync();
        office.Teams.Answers = _ => null;
        foreach (var id in isAll ? ["erf-0001", first, second] : new[] { second })
        {
            office.Bench.Composer.Withdraw(id);
        }

        await office.SettleAsync();

        string[] left = isAll ? [] : ["erf-0001", first];
        Assert.Equal(left, office.Posted.SelectMany(one => one.Digest.Items).Select(item => item.LessonId));
        Assert.Equal(left.Select(id => $"Lesson:{id}"), (await office.Bench.IssueAsync(channel.Id, DigestOffice.ThisWeek))!.Keys);
        Assert.Equal(isAll ? PostingState.GivenUp : PostingState.Posted, (await office.Bench.Desk.LastAsync(channel.Id, default))!.State);
        Assert.Empty(office.Told);
    }

    [Fact]
    public async Task What_Teams_refuses_is_told_to_the_administrators_and_comes_with_the_next()
    {
        var channel = await office.DueChannelAsync();
        office.Teams.Answers = to => to == "ida" ? null : new SendOutcome.Refused(413);
        await office.SweepAsync();
        await office.SendAsync();
        await office.SettleAsync();

        Assert.Single(office.Told);
        Assert.Equal(PostingState.GivenUp, (await office.Bench.Desk.LastAsync(channel.Id, default))!.State);
        office.Teams.Answers = _ => null;
        office.Clock.Move(TimeSpan.FromDays(7));
        await office.SweepAsync();
        await office.SendAsync();
        Assert.Equal(DigestOffice.NextWeek, Assert.Single(office.Posted).Digest.Week);
    }

    [Fact]
    public async Task A_card_that_cannot_be_made_leaves_no_doubt()
    {
        var channel = await office.DueChannelAsync();
        office.Cards.AreBroken = true;
        await office.SweepAsync();
        await office.SendAsync();
        await office.SettleAsync();

        Assert.Single(office.Told);
        Assert.Equal(PostingState.GivenUp, (await office.Bench.Desk.LastAsync(channel.Id, default))!.State);
    }

    [Fact]
    public async Task A_channel_that_is_gone_gets_nothing_until_it_is_back_and_then_all_that_it_missed()
    {
        var channel = await office.DueChannelAsync();
        office.Teams.Answers = to => to == "ida" ? null : new SendOutcome.Gone(GoneReason.NotInstalled);
        await office.SweepAsync();
        await office.SendAsync();
        await office.SettleAsync();

        Assert.Equal(SubscriptionState.Gone, (await office.SubscriptionAsync(channel.Id)).State);
        Assert.Contains("Kanalen 19:a", Assert.Single(office.Told), StringComparison.Ordinal);
        office.Teams.Answers = _ => null;
        office.Clock.Move(TimeSpan.FromDays(7));
        await office.SweepAsync();
        Assert.Null(await office.Bench.IssueAsync(channel.Id, DigestOffice.NextWeek));

        using var back = new DigestReturn(office.Bench.Subscriptions, office.Addresses, TestTenants.Any, office.Clock, NullLogger<DigestReturn>.Instance);
        await back.CatchUpAsync(default);
        Assert.Equal((SubscriptionState.Active, office.Clock.GetUtcNow()), ((await office.SubscriptionAsync(channel.Id)).State, (await office.SubscriptionAsync(channel.Id)).Since));
        await office.SweepAsync();
        Assert.Null(await office.Bench.IssueAsync(channel.Id, DigestOffice.NextWeek));
        office.Clock.Move(TimeSpan.FromDays(7));
        await office.SweepAsync();
        await office.SendAsync();
        Assert.Single(Assert.Single(office.Posted).Digest.Items);
    }

    [Fact]
    public async Task Who_was_paused_and_is_seen_stays_paused()
    {
        var channel = await office.DueChannelAsync();
        await office.SetAsync(channel.Id, SubscriptionState.Paused);
        using var back = new DigestReturn(office.Bench.Subscriptions, office.Addresses, TestTenants.Any, office.Clock, NullLogger<DigestReturn>.Instance);

        await back.CatchUpAsync(default);
        await back.TakeUpAsync(channel.To, default);

        Assert.Equal(SubscriptionState.Paused, (await office.SubscriptionAsync(channel.Id)).State);
    }

    [Theory]
    [InlineData(SubscriptionState.Paused)]
    [InlineData(SubscriptionState.Stopped)]
    [InlineData(null)]
    public async Task What_was_paused_ended_or_deleted_in_the_last_moment_is_not_posted(SubscriptionState? state)
    {
        var channel = await office.DueChannelAsync();
        await office.SweepAsync();
        await (state is { } changed ? office.SetAsync(channel.Id, changed) : office.Bench.Subscriptions.DeleteAsync(channel.Id, default));
        await office.SendAsync();
        await office.SettleAsync();

        Assert.Empty(office.Posted);
        Assert.Empty(office.Told);
        Assert.NotNull(await office.Bench.Desk.PreviewAsync(channel, null, default));
    }

    [Fact]
    public async Task One_that_was_asked_for_is_not_posted_either_when_it_is_paused_before_it_goes()
    {
        var channel = await office.DueChannelAsync();
        Assert.Equal(SendNowResult.Sent, await office.Bench.Desk.SendNowAsync(channel, default));
        await office.SetAsync(channel.Id, SubscriptionState.Paused);
        await office.SendAsync();

        Assert.Empty(office.Posted);
    }

    [Fact]
    public async Task A_channel_of_a_tenant_that_is_not_allowed_any_more_gets_nothing_until_it_is_again()
    {
        var channel = await office.DueChannelAsync();
        office.Tenants = TestTenants.Only("another");
        await office.SweepAsync();
        await office.SendAsync();

        Assert.Empty(office.Posted);
        Assert.Equal(SubscriptionState.Gone, (await office.SubscriptionAsync(channel.Id)).State);

        using var refused = new DigestReturn(office.Bench.Subscriptions, office.Addresses, office.Tenants, office.Clock, NullLogger<DigestReturn>.Instance);
        await refused.CatchUpAsync(default);
        Assert.Equal(SubscriptionState.Gone, (await office.SubscriptionAsync(channel.Id)).State);

        using var back = new DigestReturn(office.Bench.Subscriptions, office.Addresses, TestTenants.Any, office.Clock, NullLogger<DigestReturn>.Instance);
        await back.CatchUpAsync(default);
        Assert.Equal(SubscriptionState.Active, (await office.SubscriptionAsync(channel.Id)).State);
    }

    [Fact]
    public async Task What_came_to_nothing_can_be_asked_for_once_more()
    {
        var channel = await office.DueChannelAsync();
        office.Teams.Answers = to => to == "ida" ? null : new SendOutcome.Refused(400);
        await office.SweepAsync();
        await office.SendAsync();
        office.Teams.Answers = _ => null;

        Assert.Equal(SendNowResult.Sent, await office.Bench.Desk.SendNowAsync(channel, default));
        await office.SendAsync();
        Assert.Single(office.Posted);
    }

    [Fact]
    public async Task What_waited_too_long_goes_out_in_the_morning_and_not_after_the_next_has_come()
    {
        await office.DueChannelAsync();
        await office.SweepAsync();
        office.Clock.Move(TimeSpan.FromHours(14));
        await office.SendAsync();
        Assert.Empty(office.Posted);
        office.Clock.Move(TimeSpan.FromHours(9));
        await office.SendAsync();
        Assert.Single(office.Posted);

        office.Bench.Publish();
        office.Clock.Move(TimeSpan.FromDays(6) + TimeSpan.FromHours(1));
        await office.SweepAsync();
        Assert.NotNull(await office.Bench.IssueAsync(SubscriptionIds.Of(Recipient.Channel("19:a")), DigestOffice.NextWeek));
        office.Clock.Move(TimeSpan.FromDays(7));
        await office.SendAsync();
        Assert.Single(office.Posted);
    }

    [Fact]
    public async Task Nothing_that_was_closed_is_offered_to_be_sent_again_nor_sent_when_somebody_is_back()
    {
        await office.DueChannelAsync();
        office.Teams.Answers = to => to == "ida" ? null : new SendOutcome.TryLater(null, TryLaterReason.NoAnswer) { InDoubt = true };
        await office.SweepAsync();
        await office.SendAsync();
        office.Teams.Answers = _ => null;
        var knowledge = new TestKnowledge([]);
        var undelivered = new Undelivered(
            [new DigestOutbox()], office.Store, office.Addresses, knowledge.Book, new ContactSeats(knowledge.Book, knowledge.HandOffs));

        Assert.Empty(await undelivered.ListAsync(default));
        Assert.Equal(0, await undelivered.RetryAsync(null, default));
        await office.SettleAsync();
        Assert.Empty(office.Posted);
    }

    /// <summary>A digest is due and sent, by processes of which the first dies at a step of the sending.</summary>
    private static async Task<DigestOffice> DieAsync(int? step)
    {
        var office = new DigestOffice();
        await office.DueChannelAsync();
        var before = office.Mortality.Steps;
        office.Mortality.DiesAt = before + step;
        foreach (var act in new[] { office.SweepAsync, office.SendAsync })
        {
            try
            {
                await act();
            }
            catch (DiedException)
            {
                office.Clock.Move(TimeSpan.FromMinutes(5));
                await act();
            }
        }

        await office.SettleAsync();
        return office;
    }
}
