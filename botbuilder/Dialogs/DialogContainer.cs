using Microsoft.Bot.Builder.TraceExtensions;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with dialogs of its own and a stack of its own for them.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>Creates the container.</summary>
    /// <param name="dialogId">Its id; by default the name of its type.</param>
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The container's own dialogs.</summary>
    [JsonProperty("dialogs")]
    public DialogSet Dialogs { get; set; } = new();

    /// <inheritdoc/>
    [JsonIgnore]
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value ?? NullBotTelemetryClient.Instance;

            // A container may hold itself by way of others: the set is told only of news, so that this comes to an end.
            if (Dialogs.TelemetryClient != value)
            {
                Dialogs.TelemetryClient = base.TelemetryClient;
            }
        }
    }

    /// <summary>Makes the operations on the inner stack.</summary>
    /// <param name="dc">The stack that this container is active on.</param>
    /// <returns>The inner stack's operations, or <see langword="null"/> if it has none.</returns>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>Finds one of the container's dialogs.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog, or <see langword="null"/>.</returns>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>Finds one of the container's dialogs, or one of a stack's.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="dc">The stack, if any.</param>
    /// <returns>The dialog, or <see langword="null"/>.</returns>
    public virtual Dialog FindDialog(string dialogId, DialogContext dc = null) =>
        Dialogs.Find(dialogId) ?? dc?.Dialogs?.Find(dialogId);

    /// <inheritdoc/>
    /// <remarks>A change of version that nobody handles leaves a trace.</remarks>
    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken);
        if (!handled && e.Name == DialogEvents.VersionChanged)
        {
            var message = $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog.Id}";
            dc.Dialogs.TelemetryClient.TrackTrace(message, Severity.Warning, null);
            await dc.Context.TraceActivityAsync(message, cancellationToken: cancellationToken);
        }

        return handled;
    }

    /// <summary>The version of the container's dialogs.</summary>
    /// <returns>By default that of its set.</returns>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>
    /// Notes the version of the container's dialogs on the stack and raises <see cref="DialogEvents.VersionChanged"/> if
    /// another one was noted there.
    /// </summary>
    /// <param name="dc">The stack that this container is active on.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A task that is done when the event has been handled, or nothing has changed.</returns>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var noted = dc.ActiveDialog.Version;
        dc.ActiveDialog.Version = GetInternalVersion();
        if (noted != null && noted != dc.ActiveDialog.Version)
        {
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, bubble: true, fromLeaf: false, cancellationToken);
        }
    }
}
