using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks. Kept on the stack between turns, so everything in it must survive the store.</summary>
public class PromptOptions
{
    /// <summary>The question.</summary>
    public Activity Prompt { get; set; }

    /// <summary>What is asked after an answer that was not understood; by default <see cref="Prompt"/> again.</summary>
    public Activity RetryPrompt { get; set; }

    /// <summary>The answers to choose from, for a <see cref="ChoicePrompt"/>.</summary>
    public IList<Choice> Choices { get; set; }

    /// <summary>How choices are shown; by default as the prompt itself says.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Anything that the validator needs to know.</summary>
    public object Validations { get; set; }

    /// <summary>Language in which a <see cref="ConfirmPrompt"/> understands yes and no, if not that of the activity.</summary>
    public string RecognizeLanguage { get; set; }
}
