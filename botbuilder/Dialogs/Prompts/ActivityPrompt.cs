using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Waits for an activity of any type that its validator accepts, such as an event or the submit of a card.</summary>
public class ActivityPrompt : Dialog
{
    private readonly PromptValidator<Activity> _validator;

    /// <summary>Creates the prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether an activity is the one that is waited for.</param>
    /// <exception cref="ArgumentNullException">The id is missing or blank, or there is no validator.</exception>
    public ActivityPrompt(string dialogId, PromptValidator<Activity> validator)
        : base(dialogId)
    {
        PromptInstance.RequireId(dialogId);
        ArgumentNullException.ThrowIfNull(validator);
        _validator = validator;
    }

    /// <summary>Sends the question.</summary>
    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="options"/> are no <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var prompt = PromptInstance.Begin(dc.ActiveDialog, options);
        await OnPromptAsync(dc.Context, prompt.State, prompt.Options, isRetry: false, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Ends with the activity if it is valid, else asks again.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var prompt = PromptInstance.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, prompt.State, prompt.Options, cancellationToken);
        prompt.CountAttempt();

        var context = new PromptValidatorContext<Activity>(dc.Context, recognized, prompt.State, prompt.Options);
        if (await _validator(context, cancellationToken))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        }

        await OnPromptAsync(dc.Context, prompt.State, prompt.Options, isRetry: true, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Asks again. Only a dialog that was put on the stack above the prompt leads here, an interruption.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        NotAToken.Require(result);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var prompt = PromptInstance.Of(instance);
        await OnPromptAsync(turnContext, prompt.State, prompt.Options, isRetry: false, cancellationToken);
    }

    /// <summary>Sends the question for the first time.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt remembers between turns.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that is done when the question is sent.</returns>
    protected virtual Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        OnPromptAsync(turnContext, state, options, isRetry: false, cancellationToken);

    /// <summary>Sends the question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt remembers between turns.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="isRetry">Whether an activity was not accepted.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that is done when the question is sent.</returns>
    protected virtual Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptInstance.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Takes the activity as the answer.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt remembers between turns.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>By default the activity, understood.</returns>
    protected virtual Task<PromptRecognizerResult<Activity>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        Task.FromResult(new PromptRecognizerResult<Activity> { Succeeded = true, Value = turnContext.Activity });
}
