using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Testing;

public class TestAdapterTests
{
    private readonly TestAdapter _adapter = new(Channels.Msteams);

    [Fact]
    public async Task The_bot_gets_a_complete_message()
    {
        Activity? received = null;
        await _adapter.SendTextToBotAsync("hej", (turnContext, _) => Take(turnContext, out received), CancellationToken.None);

        Assert.Equal((ActivityTypes.Message, "hej", "en-us"), (received!.Type, received.Text, received.Locale));
        Assert.Equal((Channels.Msteams, "user1", "bot", "Conversation1"), (received.ChannelId, received.From.Id, received.Recipient.Id, received.Conversation.Id));
        Assert.NotNull(received.Id);
        Assert.NotNull(received.ServiceUrl);
        Assert.NotNull(received.Timestamp);
        Assert.NotNull(received.LocalTimestamp);
    }

    [Fact]
    public async Task What_an_activity_says_of_itself_stands()
    {
        Activity? received = null;
        var activity = new Activity(ActivityTypes.Event) { From = new ChannelAccount("anna"), ChannelId = Channels.Webchat };
        await _adapter.ProcessActivityAsync(activity, (turnContext, _) => Take(turnContext, out received));

        Assert.Equal((ActivityTypes.Event, "anna", Channels.Webchat), (received!.Type, received.From.Id, received.ChannelId));
    }

    [Fact]
    public async Task Replies_come_in_their_order_and_have_ids()
    {
        await SendAsync("1", "2");

        var (first, second) = (_adapter.GetNextReply(), _adapter.GetNextReply());

        Assert.Equal(("1", "2"), (first.AsMessageActivity().Text, second.AsMessageActivity().Text));
        Assert.NotEqual(first.Id, second.Id);
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task A_reply_can_be_waited_for()
    {
        var waiting = _adapter.GetNextReplyAsync();
        Assert.False(waiting.IsCompleted);

        await SendAsync("endelig");

        Assert.Equal("endelig", (await waiting).AsMessageActivity().Text);
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task Waiting_can_be_given_up_and_nothing_is_lost()
    {
        using var ending = new CancellationTokenSource();
        var waiting = _adapter.GetNextReplyAsync(ending.Token);
        await ending.CancelAsync();

        await Assert.ThrowsAsync<TaskCanceledException>(() => waiting);
        await SendAsync("for sent");

        Assert.Equal("for sent", _adapter.GetNextReply().AsMessageActivity().Text);
    }

    [Fact]
    public async Task A_reply_that_nobody_has_taken_can_be_updated_and_deleted()
    {
        await _adapter.SendTextToBotAsync(
            "hej",
            async (turnContext, cancellationToken) =>
            {
                var first = await turnContext.SendActivityAsync(MessageFactory.Text("1"), cancellationToken);
                var second = await turnContext.SendActivityAsync(MessageFactory.Text("2"), cancellationToken);
                await turnContext.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = first.Id, Text = "rettet" }, cancellationToken);
                await turnContext.DeleteActivityAsync(second.Id, cancellationToken);
            },
            CancellationToken.None);

        Assert.Equal("rettet", Assert.Single(_adapter.ActiveQueue).Text);
    }

    [Fact]
    public async Task Traces_are_left_out_unless_they_are_asked_for()
    {
        BotCallbackHandler tracing = (turnContext, cancellationToken) => turnContext.TraceActivityAsync("spor", cancellationToken: cancellationToken);

        await _adapter.SendTextToBotAsync("hej", tracing, CancellationToken.None);
        Assert.Empty(_adapter.ActiveQueue);

        _adapter.EnableTrace = true;
        await _adapter.SendTextToBotAsync("hej", tracing, CancellationToken.None);
        Assert.Equal(ActivityTypes.Trace, Assert.Single(_adapter.ActiveQueue).Type);
    }

    [Fact]
    public void A_conversation_has_the_given_names()
    {
        var conversation = TestAdapter.CreateConversation("samtale", "Anna", "Pilot");

        Assert.Equal(("samtale", "anna", "Anna", "pilot"), (conversation.Conversation.Id, conversation.User.Id, conversation.User.Name, conversation.Bot.Id));
        Assert.Equal(Channels.Test, conversation.ChannelId);
    }

    [Fact]
    public async Task A_new_conversation_begins_with_an_update()
    {
        Activity? received = null;
        await _adapter.CreateConversationAsync(Channels.Msteams, (turnContext, _) => Take(turnContext, out received), CancellationToken.None);

        Assert.Equal((ActivityTypes.ConversationUpdate, Channels.Msteams), (received!.Type, received.ChannelId));
        Assert.NotNull(received.Conversation.Id);
    }

    private static Task Take(ITurnContext turnContext, out Activity? received)
    {
        received = turnContext.Activity;
        return Task.CompletedTask;
    }

    private Task SendAsync(params string[] texts) => _adapter.SendTextToBotAsync(
        "hej",
        (turnContext, cancellationToken) => turnContext.SendActivitiesAsync([.. texts.Select(text => MessageFactory.Text(text))], cancellationToken),
        CancellationToken.None);
}
