using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Recognition;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks a question that is answered by yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions List)> _choiceDefaults;

    /// <summary>Creates a prompt that shows yes and no in the languages of <see cref="PromptCultureModels"/>.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether an answer is accepted.</param>
    /// <param name="defaultLocale">Language of activities without a locale; by default English.</param>
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, PromptLanguages.YesAndNoInAll(), validator, defaultLocale)
    {
    }

    /// <summary>Creates a prompt that shows yes and no in the given languages.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="choiceDefaults">
    /// Yes, no and how lists are written, by locale in lower case. English is used for all others, so it must be there.
    /// </param>
    /// <param name="validator">Decides whether an answer is accepted.</param>
    /// <param name="defaultLocale">Language of activities without a locale; by default English.</param>
    public ConfirmPrompt(string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
        _choiceDefaults = choiceDefaults;
    }

    /// <summary>How yes and no are shown, unless the options of the prompt say otherwise.</summary>
    public ListStyle Style { get; set; }

    /// <summary>Language of activities without a locale; by default English.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How lists are written, instead of as the language has it.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>Yes and no, instead of as the language has them.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var activity = turnContext.Activity;
        var (choices, list) = WordsIn(LanguageOf(activity));
        var question = isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
        var shown = AppendChoices(
            question,
            activity.ChannelId,
            choices,
            options.Style ?? Style,
            list,
            activity.Conversation?.ConversationType,
            PromptLanguages.Only(activity.From),
            cancellationToken);
        await turnContext.SendActivityAsync(shown, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<bool>();
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Text))
        {
            var language = LanguageOf(activity);
            var answer = YesNoRecognizer.Recognize(activity.Text, options.RecognizeLanguage ?? language) ?? ChosenIn(activity.Text, language);
            result.Succeeded = answer.HasValue;
            result.Value = answer.GetValueOrDefault();
        }

        return Task.FromResult(result);
    }

    /// <summary>Takes the answer for the word or the number of a choice, if the choices are shown with numbers.</summary>
    private bool? ChosenIn(string text, string language)
    {
        var (choices, list) = WordsIn(language);
        if (list.IncludeNumbers == false)
        {
            return null;
        }

        var found = ChoiceRecognizers.RecognizeChoices(text, choices);
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }

    private (List<Choice> Choices, ChoiceFactoryOptions List) WordsIn(string language)
    {
        var words = _choiceDefaults[language];
        return ([ConfirmChoices?.Item1 ?? words.Yes, ConfirmChoices?.Item2 ?? words.No], ChoiceOptions ?? words.List);
    }

    private string LanguageOf(Activity activity) =>
        PromptLanguages.Nearest(activity.Locale ?? DefaultLocale, _choiceDefaults.ContainsKey);
}
