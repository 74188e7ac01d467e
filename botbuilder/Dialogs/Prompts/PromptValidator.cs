namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Decides whether an answer is accepted. It is asked about answers that were not understood too, and alone decides. If it
/// sends something itself, the prompt does not ask again in that turn.
/// </summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
/// <param name="promptContext">The answer and the prompt.</param>
/// <param name="cancellationToken">Cancels the turn.</param>
/// <returns>Whether the prompt ends with <see cref="PromptRecognizerResult{T}.Value"/>.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
