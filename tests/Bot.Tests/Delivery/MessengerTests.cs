using System.Net;
using System.Net.Sockets;
using Microsoft.Bot.Builder;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Teams;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Tests.Connector;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Delivery;

public sealed class MessengerTests : IAsyncLifetime
{
    private TestMessenger test = null!;

    public async Task InitializeAsync() => test = await TestMessenger.StartAsync();

    public async Task DisposeAsync() => await test.DisposeAsync();

    [Fact]
    public async Task A_message_is_shown_in_the_chat_and_can_be_changed_there()
    {
        var sent = Assert.IsType<SendOutcome.Sent>(await PostAsync(test.Jens));
        var changed = await test.Messenger.UpdateAsync(
            test.Jens, sent.ConversationId, sent.ActivityId, MessageFactory.Text("Besvaret"), CancellationToken.None);

        Assert.Equal(sent, changed);
        var shown = Assert.Single(test.Teams.Messages(TestMessenger.Chat));
        Assert.Equal((sent.ActivityId, "Besvaret", 1), (shown.Id, (string?)shown.Activity["text"], shown.Changes));
        Assert.Equal([CallKind.Post, CallKind.Update], test.Teams.Calls.Select(call => call.Kind));
        Assert.All(test.Teams.Calls, call =>
        {
            Assert.Null(call.Authorization);
            Assert.Equal("29:jens", (string?)call.Body!["recipient"]!["id"]);
            Assert.Equal("28:pilot", (string?)call.Body["from"]!["id"]);
        });
        Assert.Null(test.Teams.Calls[0].ActivityId);
    }

    [Fact]
    public async Task In_a_channel_a_message_begins_a_thread()
    {
        const string channel = "19:erfa@thread.tacv2";
        test.Teams.State.Enter(channel, new TeamsMember("29:jens", "", "Jens", ""));
        var to = test.Jens with { Key = channel, ConversationId = channel, UserId = null, IsChannel = true };

        var sent = Assert.IsType<SendOutcome.Sent>(await PostAsync(to));

        Assert.Equal(channel, sent.ConversationId);
        Assert.Equal((CallKind.Post, null), (test.Teams.Calls[0].Kind, test.Teams.Calls[0].ActivityId));
        Assert.Single(test.Teams.Messages(channel));
    }

    [Fact]
    public async Task Somebody_without_a_chat_gets_one_and_keeps_it()
    {
        var to = await test.KnowAsync(test.Jens with { Key = "ny", UserId = "29:ny", ConversationId = null });

        var first = Assert.IsType<SendOutcome.Sent>(await PostAsync(to));
        var known = await test.Addresses.FindPersonAsync("ny", CancellationToken.None);
        var second = Assert.IsType<SendOutcome.Sent>(await PostAsync(known!));

        Assert.Equal(first.ConversationId, second.ConversationId);
        Assert.Equal([CallKind.CreateConversation, CallKind.Post, CallKind.Post], test.Teams.Calls.Select(call => call.Kind));
        var asked = test.Teams.Calls[0].Body!;
        Assert.Equal(("29:ny", "tenant", "tenant"), ((string?)asked["members"]![0]!["id"], (string?)asked["tenantId"], (string?)asked["channelData"]!["tenant"]!["id"]));
    }

    [Fact]
    public async Task A_chat_that_is_not_there_is_made_again()
    {
        var to = await test.KnowAsync(test.Jens with { ConversationId = "a:gammel" });

        var sent = Assert.IsType<SendOutcome.Sent>(await PostAsync(to));

        Assert.Equal(TestMessenger.Chat, sent.ConversationId);
        Assert.Equal(TestMessenger.Chat, (await test.Addresses.FindPersonAsync("jens", CancellationToken.None))!.ConversationId);
    }

    [Fact]
    public async Task A_chat_that_was_blocked_is_gone_and_not_tried_again()
    {
        var to = await test.KnowAsync(test.Jens with { IsAdministrator = true });
        test.Teams.Rule = _ => Misbehaviour.Refuses(403, "ConversationBlockedByUser");

        Assert.Equal(new SendOutcome.Gone(GoneReason.Blocked), await PostAsync(to));
        var left = await test.Addresses.FindPersonAsync("jens", CancellationToken.None);
        Assert.Equal(new SendOutcome.Gone(GoneReason.Blocked), await PostAsync(left!));
        Assert.Equal(new SendOutcome.Gone(GoneReason.Blocked), await UpdateAsync(left!, "1"));

        Assert.Single(test.Teams.Calls);
        Assert.Empty(await test.Addresses.AdministratorsAsync(CancellationToken.None).ToListAsync());
    }

    [Fact]
    public async Task A_person_for_whom_the_bot_is_not_installed_is_gone()
    {
        var to = await test.KnowAsync(test.Jens with { ConversationId = null });
        test.Teams.Rule = call => call.UserId == "29:jens" ? Misbehaviour.Refuses(403, "ForbiddenOperationException") : null;

        Assert.Equal(new SendOutcome.Gone(GoneReason.NotInstalled), await PostAsync(to));
        Assert.Equal(GoneReason.NotInstalled, (await test.Addresses.FindPersonAsync("jens", CancellationToken.None))!.Left);
    }

    [Fact]
    public async Task Of_whom_too_little_is_known_nothing_is_tried()
    {
        var outcome = await PostAsync(test.Jens with { ConversationId = null, UserId = null });

        Assert.Equal(new SendOutcome.Gone(GoneReason.NoAddress), outcome);
        Assert.Empty(test.Teams.Calls);
    }

    [Fact]
    public async Task A_card_that_was_deleted_is_gone_but_the_chat_is_not()
    {
        var to = await test.KnowAsync(test.Jens);
        var sent = Assert.IsType<SendOutcome.Sent>(await PostAsync(to));
        test.Teams.State.Remove(sent.ConversationId, sent.ActivityId);

        Assert.Equal(new SendOutcome.CardGone(), await UpdateAsync(to, sent.ActivityId));
        Assert.Null((await test.Addresses.FindPersonAsync("jens", CancellationToken.None))!.Left);
    }

    [Fact]
    public async Task Throttled_the_caller_is_told_at_once_and_the_chat_is_left_in_peace()
    {
        test.Teams.Rule = call => call.Conversation == TestMessenger.Chat ? Misbehaviour.Throttles(3600) : null;

        var first = Assert.IsType<SendOutcome.TryLater>(await PostAsync(test.Jens));
        var second = Assert.IsType<SendOutcome.TryLater>(await PostAsync(test.Jens));
        var elsewhere = await PostAsync(test.Jens with { Key = "ny", UserId = "29:ny", ConversationId = null });

        Assert.Equal((TimeSpan.FromHours(1), TryLaterReason.Throttled, false), (first.RetryAfter!.Value, first.Reason, first.InDoubt));
        Assert.InRange(second.RetryAfter!.Value, TimeSpan.FromMinutes(50), TimeSpan.FromHours(1));
        Assert.Single(test.Teams.Calls, call => call.Conversation == TestMessenger.Chat);
        Assert.IsType<SendOutcome.Sent>(elsewhere);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public async Task Throttled_for_a_short_time_the_caller_is_told_all_the_same(int seconds)
    {
        test.Teams.Rule = _ => Misbehaviour.Throttles(seconds);

        Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.IsType<SendOutcome.TryLater>(await PostAsync(test.Jens)).RetryAfter);
        Assert.Single(test.Teams.Calls);
    }

    [Fact]
    public async Task What_may_have_been_posted_is_in_doubt()
    {
        test.Teams.Rule = call => call.Number == 1 ? Misbehaviour.HangUp(accepts: true) : Misbehaviour.Fails(502, accepts: true);

        Assert.Equal(Later(TryLaterReason.NoAnswer, inDoubt: true), await PostAsync(test.Jens));
        Assert.Equal(Later(TryLaterReason.ServiceFailed, inDoubt: true) with { IsAskedFor = true }, await PostAsync(test.Jens));
        Assert.Equal(2, test.Teams.Messages(TestMessenger.Chat).Count);
    }

    [Fact]
    public async Task A_new_chat_that_could_not_be_made_leaves_no_doubt_about_the_message()
    {
        test.Teams.Rule = _ => Misbehaviour.Fails();

        Assert.Equal(Later(TryLaterReason.ServiceFailed, inDoubt: false) with { IsAskedFor = true }, await PostAsync(test.Jens with { ConversationId = null }));
    }

    [Fact]
    public async Task Nobody_listening_is_no_connection()
    {
        // Bound, so that nobody else takes the port, and not listening.
        using var unused = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        unused.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var port = ((IPEndPoint)unused.LocalEndPoint!).Port;

        var outcome = await PostAsync(test.Jens with { ServiceUrl = $"http://127.0.0.1:{port}/emea" });

        Assert.Equal(Later(TryLaterReason.NoConnection, inDoubt: false), outcome);
    }

    [Fact]
    public async Task Who_does_not_answer_in_time_is_not_waited_for()
    {
        await using var hasty = await TestMessenger.StartAsync(TimeSpan.FromMilliseconds(50));
        hasty.Teams.Rule = _ => Misbehaviour.IsSlow(TimeSpan.FromHours(1));

        var outcome = await hasty.Messenger.PostAsync(hasty.Jens, MessageFactory.Text("Hej"), CancellationToken.None);

        Assert.Equal(Later(TryLaterReason.NoAnswer, inDoubt: true), outcome);
    }

    [Fact]
    public async Task What_nobody_has_foreseen_is_tried_again_like_anything_else()
    {
        var outcome = await PostAsync(test.Jens with { ServiceUrl = "http://[" });

        Assert.Equal(Later(TryLaterReason.Unexpected, inDoubt: true), outcome);
    }

    [Fact]
    public async Task Whoever_stops_a_call_is_heard()
    {
        using var stop = new CancellationTokenSource();
        test.Teams.Rule = _ =>
        {
            stop.Cancel();
            return Misbehaviour.IsSlow(TimeSpan.FromHours(1));
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => test.Messenger.PostAsync(test.Jens, MessageFactory.Text("Hej"), stop.Token));
    }

    [Fact]
    public async Task What_fails_is_not_excused_and_leaves_no_trace_among_the_turns()
    {
        test.Teams.Rule = call => call.Number == 1 ? Misbehaviour.Fails() : null;

        await PostAsync(test.Jens);
        await PostAsync(test.Jens);

        Assert.Equal(2, test.Teams.Calls.Count);
        Assert.Empty(await test.Store.QueryAsync(TeamsContainers.Turns, new DocumentQuery(), CancellationToken.None).ToListAsync());
    }

    private static SendOutcome.TryLater Later(TryLaterReason reason, bool inDoubt) => new(null, reason) { InDoubt = inDoubt };

    private Task<SendOutcome> PostAsync(Address to)
        => test.Messenger.PostAsync(to, MessageFactory.Text("Et nyt spørgsmål til dig"), CancellationToken.None);

    private Task<SendOutcome> UpdateAsync(Address to, string activityId)
        => test.Messenger.UpdateAsync(to, TestMessenger.Chat, activityId, MessageFactory.Text("Besvaret"), CancellationToken.None);
}
