using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A part of a conversation. A dialog is made once and serves all conversations at the same time: what belongs to one
/// conversation is in <see cref="DialogInstance.State"/>, never in fields.
/// </summary>
public abstract class Dialog
{
    /// <summary>What a dialog returns that waits for the user's next turn.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;

    [JsonProperty("id")]
    private string _id;

    /// <summary>Creates the dialog.</summary>
    /// <param name="dialogId">Its id, unique in its set; by default the name of its type.</param>
    public Dialog(string dialogId = null)
    {
        Id = dialogId;
    }

    /// <summary>Id of the dialog, unique in its <see cref="DialogSet"/>.</summary>
    [JsonIgnore]
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Receiver of telemetry. A set hands its own to the dialogs that are added to it.</summary>
    [JsonIgnore]
    public virtual IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set => _telemetryClient = value;
    }

    /// <summary>Starts the dialog, which is already on top of the stack.</summary>
    /// <param name="dc">The stack and the turn.</param>
    /// <param name="options">What it was started with, if anything.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Waiting, or what ending it came to.</returns>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Handles the user's next turn while the dialog is active. By default it ends without a result.</summary>
    /// <param name="dc">The stack and the turn.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Waiting, or what ending it came to.</returns>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(null, cancellationToken);

    /// <summary>Takes over again when a dialog above it has ended. By default it ends with that dialog's result.</summary>
    /// <param name="dc">The stack and the turn.</param>
    /// <param name="reason">Why it is resumed.</param>
    /// <param name="result">What the other dialog returned; its type is that dialog's affair.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Waiting, or what ending it came to.</returns>
    /// <exception cref="System.ArgumentException"><paramref name="result"/> is a cancellation token.</exception>
    public virtual async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        NotAToken.Require(result);
        return await dc.EndDialogAsync(result, cancellationToken);
    }

    /// <summary>Asks the user again. By default nothing happens.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The dialog's place on the stack.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that is done when the question is sent.</returns>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Tells the dialog that it is about to leave the stack. By default nothing happens.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The dialog's place on the stack, still there.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that is done when the dialog has cleaned up.</returns>
    public virtual Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>A text that changes when the dialog changes so much that running conversations should know.</summary>
    /// <returns>By default the id.</returns>
    public virtual string GetVersion() => Id;

    /// <summary>
    /// Handles an event: first <see cref="OnPreBubbleEventAsync"/>, then the parents if the event bubbles, then
    /// <see cref="OnPostBubbleEventAsync"/>, until one of them says it is handled.
    /// </summary>
    /// <param name="dc">The stack and the turn.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Whether somebody handled it.</returns>
    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (await OnPreBubbleEventAsync(dc, e, cancellationToken))
        {
            return true;
        }

        if (e.Bubble && dc.Parent != null
            && await dc.Parent.EmitEventAsync(e.Name, e.Value, bubble: true, fromLeaf: false, cancellationToken))
        {
            return true;
        }

        return await OnPostBubbleEventAsync(dc, e, cancellationToken);
    }

    /// <summary>The dialog's first say about an event, before its parents. By default it does not handle it.</summary>
    /// <param name="dc">The stack and the turn.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Whether it is handled, so that nobody else is asked.</returns>
    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>The dialog's last say about an event that no parent handled. By default it does not handle it.</summary>
    /// <param name="dc">The stack and the turn.</param>
    /// <param name="e">The event.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Whether it is handled.</returns>
    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) =>
        Task.FromResult(false);

    /// <summary>The id of a dialog that was given none.</summary>
    /// <returns>By default the name of the type.</returns>
    protected virtual string OnComputeId() => GetType().Name;
}
