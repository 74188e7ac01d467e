using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks to one dialog in a test, without a bot around it.</summary>
public class DialogTestClient
{
    private readonly TestAdapter _testAdapter;
    private readonly BotCallbackHandler _callback;

    /// <summary>Creates a client on a channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What the dialog is started with.</param>
    /// <param name="middlewares">Middleware between the channel and the dialog.</param>
    /// <param name="conversationState">Where the stack is kept; by default in memory. Saved after every turn.</param>
    public DialogTestClient(string channelId, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null, ConversationState conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    /// <summary>Creates a client over an adapter.</summary>
    /// <param name="testAdapter">The adapter; middleware is added to it.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What the dialog is started with.</param>
    /// <param name="middlewares">Middleware between the channel and the dialog.</param>
    /// <param name="conversationState">Where the stack is kept; by default in memory. Saved after every turn.</param>
    public DialogTestClient(TestAdapter testAdapter, Dialog targetDialog, object initialDialogOptions = null, IEnumerable<IMiddleware> middlewares = null, ConversationState conversationState = null)
    {
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        _testAdapter = testAdapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? [])
        {
            _testAdapter.Use(middleware);
        }

        var dialogState = ConversationState.CreateProperty<DialogState>("DialogState");
        _callback = (turnContext, cancellationToken) => RunAsync(targetDialog, initialDialogOptions, dialogState, turnContext, cancellationToken);
    }

    /// <summary>The stack in the latest turn.</summary>
    public DialogContext DialogContext { get; private set; }

    /// <summary>What the latest turn came to.</summary>
    public DialogTurnResult DialogTurnResult { get; private set; }

    /// <summary>Where the stack is kept.</summary>
    public ConversationState ConversationState { get; }

    /// <summary>Sends an activity of the user and takes the first reply.</summary>
    /// <typeparam name="T">The kind of reply.</typeparam>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The reply, or <see langword="null"/> if there was none.</returns>
    public virtual async Task<T> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.ProcessActivityAsync(activity, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Sends a message of the user and takes the first reply.</summary>
    /// <typeparam name="T">The kind of reply.</typeparam>
    /// <param name="text">The message's text.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The reply, or <see langword="null"/> if there was none.</returns>
    public virtual async Task<T> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
        where T : IActivity
    {
        await _testAdapter.SendTextToBotAsync(text, _callback, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>Takes the next reply.</summary>
    /// <typeparam name="T">The kind of reply.</typeparam>
    /// <returns>The reply, or <see langword="null"/> if there is none.</returns>
    public virtual T GetNextReply<T>()
        where T : IActivity =>
        (T)_testAdapter.GetNextReply();

    private async Task RunAsync(Dialog dialog, object options, IStatePropertyAccessor<DialogState> dialogState, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(dialogState).Add(dialog);
        DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken);
        if (DialogTurnResult.Status == DialogTurnStatus.Empty)
        {
            DialogTurnResult = await DialogContext.BeginDialogAsync(dialog.Id, options, cancellationToken);
        }
    }
}
