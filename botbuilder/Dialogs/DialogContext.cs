using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The dialog stack of one conversation during one turn, and what can be done with it.</summary>
/// <remarks>Belongs to one turn; not for use by several threads.</remarks>
public partial class DialogContext
{
    private const string ActivityReceivedEmitted = "activityReceivedEmitted";

    /// <summary>Creates the operations on a conversation's outermost stack.</summary>
    /// <param name="dialogs">The dialogs that can be started.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">The stack, which is changed in place.</param>
    /// <exception cref="ArgumentNullException">The set or the turn is missing.</exception>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
        Services = [];
    }

    /// <summary>Creates the operations on a container's inner stack.</summary>
    /// <param name="dialogs">The container's dialogs.</param>
    /// <param name="parentDialogContext">The stack that the container itself is on; its services are taken over.</param>
    /// <param name="state">The inner stack, which is changed in place.</param>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context, state)
    {
        Parent = parentDialogContext;
        foreach (var service in parentDialogContext.Services)
        {
            Services[service.Key] = service.Value;
        }
    }

    /// <summary>The dialogs that can be started here.</summary>
    public DialogSet Dialogs { get; private set; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; private set; }

    /// <summary>The stack, the active dialog first.</summary>
    public List<DialogInstance> Stack { get; private set; }

    /// <summary>The stack that this one's container is on, or <see langword="null"/> for the outermost.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>The inner stack of the active dialog, or <see langword="null"/> if it is no container.</summary>
    public DialogContext Child =>
        ActiveDialog is { } instance && FindDialog(instance.Id) is DialogContainer container
            ? container.CreateChildContext(this)
            : null;

    /// <summary>The dialog on top of the stack, or <see langword="null"/>.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Objects for dialogs to find, handed on to inner stacks.</summary>
    public TurnContextStateCollection Services { get; private set; }

    /// <summary>Puts a dialog on the stack and starts it.</summary>
    /// <param name="dialogId">Its id, in this set or in that of a parent.</param>
    /// <param name="options">What it starts with, if anything.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Waiting, or what ending it came to.</returns>
    /// <exception cref="ArgumentNullException">There is no id.</exception>
    /// <exception cref="ArgumentException">There is no such dialog.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default) =>
        WithStackInErrors(() =>
        {
            ThrowIfNullOrEmpty(dialogId, nameof(dialogId));
            var dialog = FindDialog(dialogId) ?? throw new ArgumentException(
                $"{nameof(DialogContext)}.{nameof(BeginDialogAsync)}: there is no dialog with id '{dialogId}' in this set or in that of a parent."
                + " A component adds its dialogs with AddDialog in its constructor.");

            Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
            return dialog.BeginDialogAsync(this, options, cancellationToken);
        });

    /// <summary>Starts a prompt.</summary>
    /// <param name="dialogId">The prompt's id.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Waiting, normally.</returns>
    /// <exception cref="ArgumentNullException">The id or the options are missing.</exception>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default) =>
        WithStackInErrors(() =>
        {
            ThrowIfNullOrEmpty(dialogId, nameof(dialogId));
            ArgumentNullException.ThrowIfNull(options);
            return BeginDialogAsync(dialogId, options, cancellationToken);
        });

    /// <summary>Gives the turn to the active dialog.</summary>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Empty if there is no active dialog; else waiting, or what ending it came to.</returns>
    /// <exception cref="InvalidOperationException">The active dialog is not in the set any more.</exception>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) =>
        WithStackInErrors(async () =>
        {
            if (Context.TurnState.TryAdd(ActivityReceivedEmitted, true))
            {
                await EmitEventAsync(DialogEvents.ActivityReceived, Context.Activity, bubble: true, fromLeaf: true, cancellationToken);
            }

            return ActiveDialog == null
                ? new DialogTurnResult(DialogTurnStatus.Empty)
                : await FindActiveDialog().ContinueDialogAsync(this, cancellationToken);
        });

    /// <summary>Ends the active dialog and resumes the one below it.</summary>
    /// <param name="result">What the dialog returns, if anything.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Complete with the result if the stack is empty then; else what the resumed dialog returned.</returns>
    /// <exception cref="ArgumentException"><paramref name="result"/> is a cancellation token.</exception>
    /// <exception cref="InvalidOperationException">The dialog below is not in the set any more.</exception>
    public Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default) =>
        WithStackInErrors(async () =>
        {
            NotAToken.Require(result);
            await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken);
            return ActiveDialog == null
                ? new DialogTurnResult(DialogTurnStatus.Complete, result)
                : await FindActiveDialog().ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
        });

    /// <summary>Ends the active dialog, without resuming the one below it, and starts another in its place.</summary>
    /// <param name="dialogId">The other dialog's id.</param>
    /// <param name="options">What it starts with, if anything.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Waiting, or what ending the other dialog came to.</returns>
    /// <exception cref="ArgumentException"><paramref name="options"/> is a cancellation token, or there is no such dialog.</exception>
    public Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default) =>
        WithStackInErrors(async () =>
        {
            NotAToken.Require(options);
            await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken);
            return await BeginDialogAsync(dialogId, options, cancellationToken);
        });

    /// <summary>Has the active dialog ask again, unless it handles <see cref="DialogEvents.RepromptDialog"/> itself.</summary>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that is done when the question is sent.</returns>
    /// <exception cref="InvalidOperationException">The active dialog is not in the set any more.</exception>
    public Task RepromptDialogAsync(CancellationToken cancellationToken = default) =>
        WithStackInErrors(async () =>
        {
            var handled = await EmitEventAsync(DialogEvents.RepromptDialog, bubble: false, cancellationToken: cancellationToken);
            if (!handled && ActiveDialog != null)
            {
                await FindActiveDialog().RepromptDialogAsync(Context, ActiveDialog, cancellationToken);
            }

            return handled;
        });

    /// <summary>Finds a dialog here, in the sets of the parents, or in the container that the parent's active dialog is.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog, or <see langword="null"/>.</returns>
    public Dialog FindDialog(string dialogId)
    {
        if ((Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId)) is { } dialog)
        {
            return dialog;
        }

        return Parent?.ActiveDialog?.Id is { } containerId && Parent.FindDialog(containerId) is DialogContainer container
            ? container.FindDialog(dialogId, this)
            : null;
    }

    /// <summary>Tells the active dialog of an event.</summary>
    /// <param name="name">The event's name.</param>
    /// <param name="value">What comes with it, if anything.</param>
    /// <param name="bubble">Whether its parents are asked when it does not handle the event.</param>
    /// <param name="fromLeaf">Whether to begin with the innermost dialog instead of the one on this stack.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Whether somebody handled it.</returns>
    public Task<bool> EmitEventAsync(string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default) =>
        WithStackInErrors(async () =>
        {
            var dc = fromLeaf ? Innermost() : this;
            var dialog = dc.ActiveDialog == null ? null : dc.FindDialog(dc.ActiveDialog.Id);
            var dialogEvent = new DialogEvent { Name = name, Value = value, Bubble = bubble };
            return dialog != null && await dialog.OnDialogEventAsync(dc, dialogEvent, cancellationToken);
        });

    /// <summary>The turn's language.</summary>
    /// <returns>The activity's locale, or that of the thread if it has none or one that does not exist.</returns>
    public string GetLocale()
    {
        try
        {
            return string.IsNullOrEmpty(Context.Activity?.Locale)
                ? CultureInfo.CurrentCulture.Name
                : new CultureInfo(Context.Activity.Locale).Name;
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.CurrentCulture.Name;
        }
    }

    /// <summary>The stack of the innermost container that is active.</summary>
    internal DialogContext Innermost()
    {
        var dc = this;
        while (dc.Child is { } child)
        {
            dc = child;
        }

        return dc;
    }

    private static void ThrowIfNullOrEmpty(string value, string name)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentNullException(name);
        }
    }

    private Dialog FindActiveDialog() =>
        FindDialog(ActiveDialog.Id) ?? throw new InvalidOperationException(
            $"The active dialog '{ActiveDialog.Id}' is not in this set or in that of a parent.");

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } instance)
        {
            return;
        }

        // A dialog of a parent's set is not told: only the set that is asked here owns what it ends.
        if (Dialogs.Find(instance.Id) is { } dialog)
        {
            await dialog.EndDialogAsync(Context, instance, reason, cancellationToken);
        }

        Stack.RemoveAt(0);
    }
}
