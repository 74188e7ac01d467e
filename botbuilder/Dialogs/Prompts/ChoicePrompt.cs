using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks to choose one of <see cref="PromptOptions.Choices"/>.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    /// <summary>Creates a prompt that writes lists in the languages of <see cref="PromptCultureModels"/>.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether a choice is accepted.</param>
    /// <param name="defaultLocale">Language of activities without a locale; by default English.</param>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, PromptLanguages.ListsInAll(), validator, defaultLocale)
    {
    }

    /// <summary>Creates a prompt that writes lists in the given languages.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="choiceDefaults">How lists are written, by locale in lower case. English is used for all others, so it must be there.</param>
    /// <param name="validator">Decides whether a choice is accepted.</param>
    /// <param name="defaultLocale">Language of activities without a locale; by default English.</param>
    public ChoicePrompt(string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
        _choiceDefaults = choiceDefaults;
    }

    /// <summary>How choices are shown, unless the options of the prompt say otherwise.</summary>
    public ListStyle Style { get; set; }

    /// <summary>Language of activities without a locale; by default English.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How lists are written, instead of as the language has it.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>How choices are found in the answer.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var activity = turnContext.Activity;
        var question = isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
        var shown = AppendChoices(
            question,
            activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? _choiceDefaults[LanguageOf(activity.Locale ?? DefaultLocale)],
            activity.Conversation?.ConversationType,
            PromptLanguages.Only(activity.From),
            cancellationToken);
        await turnContext.SendActivityAsync(shown, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<FoundChoice>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var find = RecognizerOptions ?? new FindChoicesOptions();
            find.Locale = LanguageOf(activity.Locale ?? find.Locale ?? DefaultLocale);
            var found = ChoiceRecognizers.RecognizeChoices(activity.Text, options.Choices ?? [], find);
            result.Succeeded = found.Count > 0;
            result.Value = found.FirstOrDefault()?.Resolution;
        }

        return Task.FromResult(result);
    }

    private string LanguageOf(string locale) => PromptLanguages.Nearest(locale, _choiceDefaults.ContainsKey);
}
