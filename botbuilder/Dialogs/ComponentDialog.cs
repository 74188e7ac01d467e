namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Several dialogs that look like one from outside: begun with one of them, ended when their stack is empty.</summary>
public class ComponentDialog : DialogContainer
{
    /// <summary>Key under which the inner stack is kept in <see cref="DialogInstance.State"/>.</summary>
    public const string PersistedDialogState = "dialogs";

    private bool _initialized;

    /// <summary>Creates the component.</summary>
    /// <param name="dialogId">Its id; by default the name of its type.</param>
    public ComponentDialog(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>Id of the dialog that it begins with; by default the one that was added first.</summary>
    public string InitialDialogId { get; set; }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext outerDc, object options = null, CancellationToken cancellationToken = default)
    {
        NotAToken.Require(options);
        ArgumentNullException.ThrowIfNull(outerDc);

        await PrepareAsync(outerDc, cancellationToken);
        var turnResult = await OnBeginDialogAsync(CreateChildContext(outerDc), options, cancellationToken);
        if (turnResult.Status != DialogTurnStatus.Waiting)
        {
            return await EndComponentAsync(outerDc, turnResult.Result, cancellationToken);
        }

        TelemetryClient.TrackDialogView(Id);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        await PrepareAsync(outerDc, cancellationToken);
        var turnResult = await OnContinueDialogAsync(CreateChildContext(outerDc), cancellationToken);
        return turnResult.Status == DialogTurnStatus.Waiting
            ? EndOfTurn
            : await EndComponentAsync(outerDc, turnResult.Result, cancellationToken);
    }

    /// <summary>
    /// Asks the inner dialog's question again. Only a dialog that was put on the stack above the component leads here, an
    /// interruption: the component is not done.
    /// </summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext outerDc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        NotAToken.Require(result);
        await PrepareAsync(outerDc, cancellationToken);
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await new DialogContext(Dialogs, turnContext, InnerState(instance)).RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            await new DialogContext(Dialogs, turnContext, InnerState(instance)).CancelAllDialogsAsync(cancellationToken);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <summary>Adds a dialog; the first one becomes <see cref="InitialDialogId"/> if that is not set.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This component.</returns>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc) => new(Dialogs, dc, InnerState(dc.ActiveDialog));

    /// <summary>Calls <see cref="OnInitializeAsync"/>, the first time only.</summary>
    /// <param name="outerDc">The stack that this component is active on.</param>
    /// <returns>A task that is done when the component is initialised.</returns>
    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (!_initialized)
        {
            _initialized = true;
            await OnInitializeAsync(outerDc);
        }
    }

    /// <summary>Prepares the component before its first turn. By default it makes sure of <see cref="InitialDialogId"/>.</summary>
    /// <param name="dc">The stack that this component is active on.</param>
    /// <returns>A task that is done when the component is initialised.</returns>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id;
        return Task.CompletedTask;
    }

    /// <summary>Starts the component. By default it begins <see cref="InitialDialogId"/>.</summary>
    /// <param name="innerDc">The inner stack, empty.</param>
    /// <param name="options">What the component was started with.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Waiting; anything else ends the component with that result.</returns>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    /// <summary>Handles the user's next turn. By default it continues the inner dialog. The place for interruptions.</summary>
    /// <param name="innerDc">The inner stack.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Waiting; anything else ends the component with that result.</returns>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>Is called when the component leaves the stack, after its inner dialogs if it is cancelled.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="instance">The component's place on the stack.</param>
    /// <param name="reason">Why it ends.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that is done when the component has cleaned up.</returns>
    protected virtual Task OnEndDialogAsync(ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Is called after the inner dialog has asked again.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The component's place on the stack.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that is done when the component has said its part.</returns>
    protected virtual Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Ends the component. By default with the inner dialog's result.</summary>
    /// <param name="outerDc">The stack that this component is active on.</param>
    /// <param name="result">What the inner dialog returned.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>What ending it came to.</returns>
    protected virtual Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object result, CancellationToken cancellationToken) =>
        outerDc.EndDialogAsync(result, cancellationToken);

    private static DialogState InnerState(DialogInstance instance)
    {
        if (!instance.State.TryGetValue(PersistedDialogState, out var stored))
        {
            instance.State[PersistedDialogState] = stored = new DialogState();
        }

        var state = (DialogState)stored;
        state.DialogStack ??= [];
        return state;
    }

    private async Task PrepareAsync(DialogContext outerDc, CancellationToken cancellationToken)
    {
        await EnsureInitializedAsync(outerDc);
        await CheckForVersionChangeAsync(outerDc, cancellationToken);
    }
}
