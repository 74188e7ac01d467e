namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a <see cref="WaterfallDialog"/>.</summary>
/// <param name="stepContext">The step's place, input and dialog operations.</param>
/// <param name="cancellationToken">Cancels the turn.</param>
/// <returns>What the step came to, normally what a dialog operation returned.</returns>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
