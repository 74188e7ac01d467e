using BotBuilder.Tests.Drivers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;
using Xunit;

namespace BotBuilder.Tests.Turns;

public class TurnContextTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public void There_must_be_an_adapter_and_an_activity()
    {
        Assert.Throws<ArgumentNullException>(() => new TurnContext((BotAdapter)null!, new Activity()));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(_adapter, null!));
        Assert.Throws<ArgumentNullException>(() => new TurnContext((ITurnContext)null!, new Activity()));
    }

    [Fact]
    public async Task What_is_sent_is_addressed_to_the_conversation_and_gets_its_id()
    {
        using var turn = _adapter.Turn();
        var message = MessageFactory.Text("svar");

        var response = await turn.SendActivityAsync(message);

        Assert.Equal("id of svar", response.Id);
        Assert.Equal("id of svar", message.Id);
        Assert.Equal("29:user", message.Recipient.Id);
        Assert.Equal("activity-1", message.ReplyToId);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task A_text_is_sent_with_its_speech_and_hint()
    {
        using var turn = _adapter.Turn();

        await turn.SendActivityAsync("svar", "<speak/>", InputHints.ExpectingInput);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(("svar", "<speak/>", InputHints.ExpectingInput), (sent.Text, sent.Speak, sent.InputHint));
    }

    [Fact]
    public async Task Nothing_cannot_be_sent()
    {
        using var turn = _adapter.Turn();

        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync((IActivity)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivitiesAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.UpdateActivityAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync((ConversationReference)null!));
    }

    [Fact]
    public async Task A_trace_is_no_answer()
    {
        using var turn = _adapter.Turn();

        await turn.TraceActivityAsync("name");

        Assert.False(turn.Responded);
        Assert.Equal(ActivityTypes.Trace, Assert.Single(_adapter.Sent).Type);
    }

    [Fact]
    public async Task Handlers_of_sending_run_in_order_and_may_change_the_list()
    {
        using var turn = _adapter.Turn();
        var order = new List<string>();
        turn.OnSendActivities(async (_, activities, next) =>
        {
            order.Add("first");
            activities.Add(MessageFactory.Text("added"));
            var responses = await next();
            order.Add("first after");
            return responses;
        });
        turn.OnSendActivities((_, activities, next) =>
        {
            order.Add($"second sees {activities.Count}");
            return next();
        });

        await turn.SendActivityAsync("svar");

        Assert.Equal(["first", "second sees 2", "first after"], order);
        Assert.Equal(["svar", "added"], _adapter.Sent.Select(activity => activity.Text));
    }

    [Fact]
    public async Task A_handler_that_does_not_go_on_keeps_everything_back()
    {
        using var turn = _adapter.Turn();
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        var response = await turn.SendActivityAsync("svar");

        Assert.Null(response.Id);
        Assert.Empty(_adapter.Sent);
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task Expected_replies_are_held_back_for_the_response()
    {
        using var turn = _adapter.Turn(Activities.Create(
            ActivityTypes.Message, with: activity => activity.DeliveryMode = DeliveryModes.ExpectReplies));

        await turn.SendActivitiesAsync([MessageFactory.Text("svar"), new Activity(ActivityTypesEx.InvokeResponse)]);

        Assert.Empty(_adapter.Sent);
        Assert.Equal(2, turn.BufferedReplyActivities.Count);
        Assert.True(turn.Responded);
        Assert.NotNull(turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey));
    }

    [Fact]
    public async Task An_update_passes_the_handlers_and_gets_the_new_id()
    {
        using var turn = _adapter.Turn();
        var card = new Activity(ActivityTypes.Message) { Id = "card-1" };
        turn.OnUpdateActivity((_, activity, next) =>
        {
            activity.Text = "changed";
            return next();
        });

        await turn.UpdateActivityAsync(card);

        Assert.Equal("changed", Assert.Single(_adapter.Updated).Text);
        Assert.Equal("updated", card.Id);
        Assert.Equal("29:user", card.Recipient.Id);
    }

    [Fact]
    public async Task A_removal_passes_the_handlers()
    {
        using var turn = _adapter.Turn();
        var seen = new List<string>();
        turn.OnDeleteActivity((_, reference, next) =>
        {
            seen.Add(reference.ActivityId);
            return next();
        });

        await turn.DeleteActivityAsync("card-1");
        await turn.DeleteActivityAsync(new ConversationReference("card-2"));

        Assert.Equal(["card-1", "card-2"], seen);
        Assert.Equal(["card-1", "card-2"], _adapter.Deleted.Select(reference => reference.ActivityId));
    }

    [Fact]
    public async Task A_handler_can_prevent_an_update_and_a_removal()
    {
        using var turn = _adapter.Turn();
        turn.OnUpdateActivity((_, _, _) => Task.FromResult(new ResourceResponse("none")));
        turn.OnDeleteActivity((_, _, _) => Task.CompletedTask);

        await turn.UpdateActivityAsync(new Activity());
        await turn.DeleteActivityAsync("card-1");

        Assert.Empty(_adapter.Updated);
        Assert.Empty(_adapter.Deleted);
    }

    [Fact]
    public void A_handler_must_be_there()
    {
        using var turn = _adapter.Turn();

        Assert.Throws<ArgumentNullException>(() => turn.OnSendActivities(null!));
        Assert.Throws<ArgumentNullException>(() => turn.OnUpdateActivity(null!));
        Assert.Throws<ArgumentNullException>(() => turn.OnDeleteActivity(null!));
    }

    [Fact]
    public async Task Nothing_works_after_the_turn()
    {
        var turn = _adapter.Turn();
        turn.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivityAsync("svar"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.UpdateActivityAsync(new Activity()));
        Assert.Throws<ObjectDisposedException>(() => turn.OnSendActivities((_, _, next) => next()));
        Assert.Throws<ObjectDisposedException>(() => turn.TurnState.Get<string>("x"));
    }

    [Fact]
    public async Task A_turn_made_from_another_shares_all_but_the_activity()
    {
        using var first = _adapter.Turn();
        var order = new List<string>();
        first.OnSendActivities((_, _, next) =>
        {
            order.Add("handler");
            return next();
        });
        var other = Activities.Message(text: "other");

        var second = new TurnContext(first, other);
        await second.SendActivityAsync("svar");

        Assert.Same(first.TurnState, second.TurnState);
        Assert.Same(first.Adapter, second.Adapter);
        Assert.Same(other, second.Activity);
        Assert.Equal(["handler"], order);
    }

    [Fact]
    public void A_typed_view_shows_the_same_turn()
    {
        using var turn = _adapter.Turn();

        ITurnContext<IMessageActivity> view = new DelegatingTurnContext<IMessageActivity>(turn);

        Assert.Same(turn.Activity, view.Activity);
        Assert.Same(turn.TurnState, view.TurnState);
        Assert.Same(turn.Adapter, view.Adapter);
    }
}
