namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    /// <summary>Cancels all dialogs on this stack; parents stay.</summary>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Cancelled, or empty if there was nothing to cancel.</returns>
    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(cancelParents: false, cancellationToken: cancellationToken);

    /// <summary>
    /// Cancels the dialogs one by one. From the second on, each is told of an event first; one that handles it stays, and
    /// the cancelling stops there.
    /// </summary>
    /// <param name="cancelParents">Whether to go on with the stacks of the parents.</param>
    /// <param name="eventName">The event's name; by default <see cref="DialogEvents.CancelDialog"/>.</param>
    /// <param name="eventValue">What comes with the event, if anything.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>Cancelled; or empty if this stack is empty and has no parent.</returns>
    /// <exception cref="System.ArgumentException"><paramref name="eventValue"/> is a cancellation token.</exception>
    public Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default) =>
        WithStackInErrors(async () =>
        {
            NotAToken.Require(eventValue);
            if (Stack.Count == 0 && Parent == null)
            {
                return new DialogTurnResult(DialogTurnStatus.Empty);
            }

            var notify = false;
            var dc = this;
            while (dc != null)
            {
                if (dc.Stack.Count == 0)
                {
                    dc = cancelParents ? dc.Parent : null;
                }
                else if (notify && await dc.EmitEventAsync(eventName ?? DialogEvents.CancelDialog, eventValue, bubble: false, fromLeaf: false, cancellationToken))
                {
                    break;
                }
                else
                {
                    await dc.EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken);
                }

                notify = true;
            }

            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        });
}
