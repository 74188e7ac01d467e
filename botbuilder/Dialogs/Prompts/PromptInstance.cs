using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A prompt on the stack: what it asks and what it remembers, as every kind of prompt stores it.</summary>
internal readonly record struct PromptInstance(IDictionary<string, object> State, PromptOptions Options)
{
    public const string AttemptCount = "AttemptCount";

    private const string OptionsKey = "options";
    private const string StateKey = "state";

    public static void RequireId(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }
    }

    public static PromptInstance Begin(DialogInstance instance, object options)
    {
        NotAToken.Require(options);
        if (options is not PromptOptions promptOptions)
        {
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
        }

        ExpectInput(promptOptions.Prompt);
        ExpectInput(promptOptions.RetryPrompt);
        instance.State[OptionsKey] = promptOptions;
        instance.State[StateKey] = new Dictionary<string, object> { [AttemptCount] = 0 };
        return Of(instance);
    }

    public static PromptInstance Of(DialogInstance instance) =>
        new((IDictionary<string, object>)instance.State[StateKey], (PromptOptions)instance.State[OptionsKey]);

    // A store may give an Int32 back as an Int64.
    public void CountAttempt() => State[AttemptCount] = Convert.ToInt32(State[AttemptCount], CultureInfo.InvariantCulture) + 1;

    /// <summary>Sends the question as it stands; nothing if there is none.</summary>
    public static async Task SendAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        if ((isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt) is { } question)
        {
            await turnContext.SendActivityAsync(question, cancellationToken);
        }
    }

    private static void ExpectInput(Activity question)
    {
        if (question != null && string.IsNullOrEmpty(question.InputHint))
        {
            question.InputHint = InputHints.ExpectingInput;
        }
    }
}
