using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that asks one question, until the answer is understood and valid, and ends with it.</summary>
/// <typeparam name="T">What it asks for.</typeparam>
public abstract class Prompt<T> : Dialog
{
    internal const string AttemptCountKey = PromptInstance.AttemptCount;

    private static readonly JsonSerializerSettings CloneSettings = new() { MaxDepth = null };

    private readonly PromptValidator<T> _validator;

    /// <summary>Creates the prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether an answer is accepted; by default every answer that is understood is.</param>
    /// <exception cref="ArgumentNullException">The id is missing or blank.</exception>
    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        PromptInstance.RequireId(dialogId);
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

    /// <summary>Ends with the answer if it is understood and valid, else asks again. Other activities than messages change nothing.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var prompt = PromptInstance.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, prompt.State, prompt.Options, cancellationToken);
        prompt.CountAttempt();

        var valid = _validator == null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, prompt.State, prompt.Options), cancellationToken);
        if (valid)
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        }

        if (!dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, prompt.State, prompt.Options, isRetry: true, cancellationToken);
        }

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

    /// <summary>Keeps a message from the parents if the prompt understands it: it is the answer and no interruption.</summary>
    /// <inheritdoc/>
    protected override async Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        if (e.Name != DialogEvents.ActivityReceived || dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return false;
        }

        var prompt = PromptInstance.Of(dc.ActiveDialog);
        return (await OnRecognizeAsync(dc.Context, prompt.State, prompt.Options, cancellationToken)).Succeeded;
    }

    /// <summary>Sends the question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt remembers between turns.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="isRetry">Whether an answer was not accepted.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that is done when the question is sent.</returns>
    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    /// <summary>Understands the answer. Called up to twice a turn, so it must change nothing.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt remembers between turns.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>What it made of the answer.</returns>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>Makes a question that shows choices, for a channel without regard to the kind of conversation.</summary>
    /// <param name="prompt">The question; it is not changed.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="style">How they are shown.</param>
    /// <param name="options">How a list in the text is written.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The question with the choices.</returns>
    protected virtual IMessageActivity AppendChoices(IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null, CancellationToken cancellationToken = default) =>
        AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <summary>Makes a question that shows choices.</summary>
    /// <param name="prompt">The question; it is not changed.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="style">How they are shown.</param>
    /// <param name="options">How a list in the text is written.</param>
    /// <param name="conversationType">Kind of the conversation, such as personal.</param>
    /// <param name="toList">Ids of those whom suggested actions are shown to; by default everyone.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The question with the choices.</returns>
    protected virtual IMessageActivity AppendChoices(IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null, string conversationType = default, IList<string> toList = default, CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        IMessageActivity message = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => TextOnly(text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };

        if (prompt == null)
        {
            message.InputHint = InputHints.ExpectingInput;
            return message;
        }

        var question = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(prompt, CloneSettings), CloneSettings);
        question.Text = message.Text;
        if (message.SuggestedActions?.Actions?.Count > 0)
        {
            question.SuggestedActions = message.SuggestedActions;
        }

        if (message.Attachments?.Count > 0)
        {
            question.Attachments = [.. question.Attachments ?? [], .. message.Attachments];
        }

        return question;
    }

    private static IMessageActivity TextOnly(string text)
    {
        var message = Activity.CreateMessageActivity();
        message.Text = text;
        return message;
    }
}
