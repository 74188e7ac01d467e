using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A conversation in a test, step by step: what the user sends and what the bot is to reply. Each method returns a new flow
/// with one more step; the steps run one after the other from the start, and <see cref="StartTestAsync"/> waits for them.
/// </summary>
public partial class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Task _testTask;

    /// <summary>Creates a flow without steps.</summary>
    /// <param name="adapter">The channel.</param>
    /// <param name="callback">The bot.</param>
    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _testTask = Task.CompletedTask;
    }

    /// <summary>Creates a flow without steps.</summary>
    /// <param name="adapter">The channel.</param>
    /// <param name="bot">The bot.</param>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    /// <summary>Creates a flow that is another one with its steps replaced.</summary>
    /// <param name="task">The steps.</param>
    /// <param name="flow">The other flow.</param>
    public TestFlow(Task task, TestFlow flow)
        : this(flow._adapter, flow._callback)
    {
        _testTask = task ?? Task.CompletedTask;
    }

    /// <summary>Creates a flow that is another one with its steps replaced.</summary>
    /// <param name="getTask">Starts the steps.</param>
    /// <param name="flow">The other flow.</param>
    public TestFlow(Func<Task> getTask, TestFlow flow)
        : this(getTask?.Invoke(), flow)
    {
    }

    /// <summary>Waits for all steps.</summary>
    /// <returns>A task that fails with the first step that failed.</returns>
    public Task StartTestAsync() => _testTask;

    /// <summary>The user sends a message.</summary>
    /// <param name="userSays">The message's text.</param>
    /// <returns>The flow with this step.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, CancellationToken.None));
    }

    /// <summary>The user sends an activity.</summary>
    /// <param name="userActivity">The activity.</param>
    /// <returns>The flow with this step.</returns>
    /// <exception cref="ArgumentNullException">There is no activity.</exception>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, CancellationToken.None));
    }

    /// <summary>The channel tells the bot that the user joined the conversation.</summary>
    /// <returns>The flow with this step.</returns>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded.Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync(update, _callback, CancellationToken.None);
    });

    /// <summary>Time passes.</summary>
    /// <param name="ms">How many milliseconds.</param>
    /// <returns>The flow with this step.</returns>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Time passes.</summary>
    /// <param name="timespan">How much.</param>
    /// <returns>The flow with this step.</returns>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan, TimeProvider.System, CancellationToken.None));

    /// <summary>Runs through activities: those whose sender has the role of bot are expected as replies, the others are sent.</summary>
    /// <param name="activities">The activities.</param>
    /// <param name="description">What is tested, for the error.</param>
    /// <param name="timeout">How long each reply is waited for, in milliseconds.</param>
    /// <returns>The flow with these steps.</returns>
    /// <exception cref="ArgumentNullException">There are no activities.</exception>
    public TestFlow Test(IEnumerable<IActivity> activities, [System.Runtime.CompilerServices.CallerMemberName] string description = null, uint timeout = 3000) =>
        Through(activities, (flow, reply) => flow.AssertReply(reply, description, timeout));

    /// <summary>Runs through activities: those whose sender has the role of bot are compared with replies, the others are sent.</summary>
    /// <param name="activities">The activities.</param>
    /// <param name="validateReply">The comparison.</param>
    /// <param name="description">What is tested, for the error.</param>
    /// <param name="timeout">How long each reply is waited for, in milliseconds.</param>
    /// <returns>The flow with these steps.</returns>
    /// <exception cref="ArgumentNullException">There are no activities.</exception>
    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, [System.Runtime.CompilerServices.CallerMemberName] string description = null, uint timeout = 3000) =>
        Through(activities, (flow, reply) => flow.AssertReply(actual => validateReply(reply, actual), description, timeout));

    /// <summary>The user sends a message, and a reply with a text is expected.</summary>
    /// <param name="userSays">The message's text.</param>
    /// <param name="expected">The reply's text.</param>
    /// <param name="description">What is tested, for the error.</param>
    /// <param name="timeout">How long the reply is waited for, in milliseconds.</param>
    /// <returns>The flow with these steps.</returns>
    /// <exception cref="ArgumentNullException">A text is missing.</exception>
    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user sends a message, and a reply like an activity is expected.</summary>
    /// <param name="userSays">The message's text.</param>
    /// <param name="expected">The activity.</param>
    /// <param name="description">What is tested, for the error.</param>
    /// <param name="timeout">How long the reply is waited for, in milliseconds.</param>
    /// <returns>The flow with these steps.</returns>
    /// <exception cref="ArgumentNullException">The text or the activity is missing.</exception>
    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user sends a message, and the reply is looked at.</summary>
    /// <param name="userSays">The message's text.</param>
    /// <param name="validateActivity">Looks at the reply; throws if it is not right.</param>
    /// <param name="description">What is tested, for the error.</param>
    /// <param name="timeout">How long the reply is waited for, in milliseconds.</param>
    /// <returns>The flow with these steps.</returns>
    /// <exception cref="ArgumentNullException">The text or the check is missing.</exception>
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    private TestFlow Through(IEnumerable<IActivity> activities, Func<TestFlow, IActivity, TestFlow> expect)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var flow = this;
        foreach (var activity in activities)
        {
            var isReply = string.Equals(RoleTypes.Bot, activity.From?.Role, StringComparison.OrdinalIgnoreCase);
            flow = isReply ? expect(flow, activity) : flow.Send(activity);
        }

        return flow;
    }

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await _testTask;
            await step();
        },
        this);
}
