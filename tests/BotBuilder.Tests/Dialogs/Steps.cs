using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BotBuilder.Tests.Dialogs;

/// <summary>Steps of waterfalls, by what they do.</summary>
internal static class Steps
{
    public static WaterfallStep Ask(string promptId, string question) => (step, cancellationToken) =>
        step.PromptAsync(promptId, new PromptOptions { Prompt = MessageFactory.Text(question) }, cancellationToken);

    public static WaterfallStep Prompt(string promptId, PromptOptions options) => (step, cancellationToken) =>
        step.PromptAsync(promptId, options, cancellationToken);

    public static WaterfallStep Begin(string dialogId, object? options = null) => (step, cancellationToken) =>
        step.BeginDialogAsync(dialogId, options, cancellationToken);

    public static WaterfallStep Replace(string dialogId, object? options = null) => (step, cancellationToken) =>
        step.ReplaceDialogAsync(dialogId, options, cancellationToken);

    public static WaterfallStep End(object? result = null) => (step, cancellationToken) =>
        step.EndDialogAsync(result, cancellationToken);

    public static WaterfallStep EndWithResult => (step, cancellationToken) =>
        step.EndDialogAsync(step.Result, cancellationToken);

    public static WaterfallStep Say(Func<WaterfallStepContext, string> text) => async (step, cancellationToken) =>
    {
        await step.Context.SendActivityAsync(MessageFactory.Text(text(step)), cancellationToken);
        return Dialog.EndOfTurn;
    };

    public static WaterfallStep SayAndGoOn(Func<WaterfallStepContext, string> text) => async (step, cancellationToken) =>
    {
        await step.Context.SendActivityAsync(MessageFactory.Text(text(step)), cancellationToken);
        return await step.NextAsync(step.Result, cancellationToken);
    };
}
