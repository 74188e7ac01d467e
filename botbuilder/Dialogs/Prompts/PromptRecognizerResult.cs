namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of the user's answer.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether the answer was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The answer, if it was understood.</summary>
    public T Value { get; set; }

    /// <summary>Whether parents may handle the turn although the answer was understood.</summary>
    public bool AllowInterruption { get; set; }
}
