using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Running a dialog from a bot's turn handler.</summary>
public static class DialogExtensions
{
    /// <summary>
    /// Continues the dialog if it is under way in this conversation, else starts it. Conversation state and user state that
    /// are registered in <see cref="ITurnContext.TurnState"/> are loaded before and saved after; other state is the
    /// caller's to save. An exception is first raised as <see cref="DialogEvents.Error"/>; if a dialog handles it, the
    /// turn is run again.
    /// </summary>
    /// <param name="dialog">The dialog.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="accessor">The property that keeps the stack.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that is done when the dialog has done its part of the turn.</returns>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(accessor)
        {
            TelemetryClient = turnContext.TurnState.Get<IBotTelemetryClient>() ?? dialog.TelemetryClient,
        };
        dialogs.Add(dialog);

        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        foreach (var service in turnContext.TurnState)
        {
            dc.Services[service.Key] = service.Value;
        }

        BotState[] states = [turnContext.TurnState.Get<ConversationState>(), turnContext.TurnState.Get<UserState>()];
        foreach (var state in states)
        {
            await (state?.LoadAsync(turnContext, force: false, cancellationToken) ?? Task.CompletedTask);
        }

        while (!await TryRunTurnAsync(dc, dialog.Id, cancellationToken))
        {
        }

        foreach (var state in states)
        {
            await (state?.SaveChangesAsync(turnContext, force: false, cancellationToken) ?? Task.CompletedTask);
        }
    }

    /// <summary>Runs the turn.</summary>
    /// <returns>Whether it is done; <see langword="false"/> if it failed and a dialog has handled that.</returns>
    private static async Task<bool> TryRunTurnAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        try
        {
            await RunTurnAsync(dc, dialogId, cancellationToken);
            return true;
        }
        catch (Exception error)
        {
            if (!await RaiseErrorAsync(dc, error, cancellationToken))
            {
                throw;
            }

            return false;
        }
    }

    private static async Task<bool> RaiseErrorAsync(DialogContext dc, Exception error, CancellationToken cancellationToken)
    {
        try
        {
            return await dc.EmitEventAsync(DialogEvents.Error, error, bubble: true, fromLeaf: true, cancellationToken);
        }
        catch (Exception raising)
        {
            throw new AggregateException("The error could not be raised as a dialog event.", raising, error);
        }
    }

    private static async Task RunTurnAsync(DialogContext dc, string dialogId, CancellationToken cancellationToken)
    {
        var result = await dc.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
        {
            await dc.BeginDialogAsync(dialogId, null, cancellationToken);
        }

        var snapshot = new JObject { ["stack"] = JArray.FromObject(dc.Innermost().StackIds()) };
        var trace = Activity.CreateTraceActivity("BotState", "https://www.botframework.com/schemas/botState", snapshot, "Bot State");
        await dc.Context.SendActivityAsync((Activity)trace, cancellationToken);
    }
}
