using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A channel for tests: a test sends as the user and takes the bot's replies out of a queue.</summary>
/// <remarks>Replies may come from several threads. Needs no network and keeps everything in memory.</remarks>
public class TestAdapter : BotAdapter
{
    private const string DefaultLocale = "en-us";
    private const string ServiceUrl = "https://test.com";

    private readonly ReplyQueue _replies = new();
    private readonly Lock _activities = new();
    private int _nextId;

    /// <summary>Creates an adapter with a conversation on a channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="sendTraceActivity">Whether trace activities are put in the queue too.</param>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = DefaultConversation(channelId);
    }

    /// <summary>Creates an adapter with a conversation.</summary>
    /// <param name="conversation">The conversation; by default one on the test channel.</param>
    /// <param name="sendTraceActivity">Whether trace activities are put in the queue too.</param>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? DefaultConversation(Channels.Test);
    }

    /// <summary>Whether trace activities are put in the queue too.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>Language of the user's messages that the adapter makes.</summary>
    public string Locale { get; set; } = DefaultLocale;

    /// <summary>The bot's replies that nobody has taken yet.</summary>
    public Queue<Activity> ActiveQueue => _replies.Waiting;

    /// <summary>The conversation that all activities belong to.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>Makes a conversation on the test channel.</summary>
    /// <param name="name">Its id, and its type as well: the official SDK has it so, and tests may see it.</param>
    /// <param name="user">The user's name; in lower case the id.</param>
    /// <param name="bot">The bot's name; in lower case the id.</param>
    /// <returns>The conversation.</returns>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = Channels.Test,
        ServiceUrl = ServiceUrl,
        Conversation = new ConversationAccount(isGroup: false, conversationType: name, id: name),
        User = new ChannelAccount(user.ToLowerInvariant(), user),
        Bot = new ChannelAccount(bot.ToLowerInvariant(), bot),
        Locale = DefaultLocale,
    };

    /// <summary>Adds middleware.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <returns>This adapter.</returns>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Lets the bot handle an activity of the user. What the activity lacks is filled in from the conversation.</summary>
    /// <param name="activity">The activity; it is changed.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that is done when the bot has handled it.</returns>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        lock (_activities)
        {
            Complete(activity);
        }

        // The turn is not disposed of: tests look at it afterwards.
        var turnContext = CreateTurnContext(activity);
        await RunPipelineAsync(turnContext, callback, cancellationToken);
    }

    /// <summary>Lets the bot handle an activity of the user.</summary>
    /// <param name="claimsIdentity">Not used.</param>
    /// <param name="activity">The activity; it is changed.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns><see langword="null"/>.</returns>
    public override async Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken);
        return null;
    }

    /// <summary>Puts replies in the queue. A delay is waited for.</summary>
    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("There are no activities to send.", nameof(activities));
        }

        foreach (var activity in activities)
        {
            activity.Id = string.IsNullOrEmpty(activity.Id) ? Guid.NewGuid().ToString("n") : activity.Id;
            activity.Timestamp ??= TimeProvider.System.GetUtcNow();

            if (activity.Type == ActivityTypesEx.Delay)
            {
                var pause = TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture));
                await Task.Delay(pause, TimeProvider.System, CancellationToken.None);
            }
            else if (activity.Type != ActivityTypes.Trace || EnableTrace)
            {
                _replies.Add(activity);
            }
        }

        return Array.ConvertAll(activities, activity => new ResourceResponse(activity.Id));
    }

    /// <summary>Puts an activity in the place of a reply with its id that is still in the queue.</summary>
    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(_replies.Replace(activity.Id, activity) ? new ResourceResponse(activity.Id) : new ResourceResponse());

    /// <summary>Takes a reply that is still in the queue out of it.</summary>
    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        _replies.Replace(reference.ActivityId, null);
        return Task.CompletedTask;
    }

    /// <summary>Empties the queue and lets the bot handle the beginning of a new conversation.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that is done when the bot has handled it.</returns>
    public async Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.ChannelId = channelId;
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        using var turnContext = CreateTurnContext(update);
        await callback(turnContext, cancellationToken);
    }

    /// <summary>Takes the next reply out of the queue.</summary>
    /// <returns>The reply, or <see langword="null"/> if there is none.</returns>
    public IActivity GetNextReply() => _replies.Take();

    /// <summary>Takes the next reply out of the queue, or waits for it.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The reply.</returns>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default) => _replies.TakeAsync(cancellationToken);

    /// <summary>Makes a message of the user.</summary>
    /// <param name="text">Its text.</param>
    /// <returns>The message.</returns>
    public Activity MakeActivity(string text = null) => new()
    {
        Type = ActivityTypes.Message,
        Id = NextId(),
        Locale = Locale ?? DefaultLocale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Text = text,
    };

    /// <summary>Lets the bot handle a message of the user.</summary>
    /// <param name="userSays">The message's text.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that is done when the bot has handled it.</returns>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Makes the turn for an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The turn.</returns>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static ConversationReference DefaultConversation(string channelId) => new()
    {
        ChannelId = channelId,
        ServiceUrl = ServiceUrl,
        Conversation = new ConversationAccount(isGroup: false, conversationType: "convo1", id: "Conversation1"),
        User = new ChannelAccount("user1", "User1"),
        Bot = new ChannelAccount("bot", "Bot"),
        Locale = DefaultLocale,
    };

    private void Complete(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From == null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
        {
            activity.From = Conversation.User;
        }

        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        activity.Timestamp = activity.Timestamp is null or { Ticks: 0 } ? TimeProvider.System.GetUtcNow() : activity.Timestamp;
        activity.LocalTimestamp = activity.LocalTimestamp is null or { Ticks: 0 } ? TimeProvider.System.GetLocalNow() : activity.LocalTimestamp;
    }

    private string NextId() => (_nextId++).ToString(CultureInfo.InvariantCulture);
}
