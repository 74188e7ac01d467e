using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can start each other, by id, and the property that keeps their stack between turns.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _version;

    /// <summary>Creates a set whose stack is kept in a property of the state.</summary>
    /// <param name="dialogState">The property.</param>
    /// <exception cref="ArgumentNullException">There is no property.</exception>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>Creates a set within a container, which keeps the stack itself.</summary>
    public DialogSet()
    {
    }

    /// <summary>Receiver of telemetry; setting it sets that of every dialog in the set.</summary>
    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values)
            {
                dialog.TelemetryClient = _telemetryClient;
            }
        }
    }

    /// <summary>A text that changes when a dialog is added or changes its own version.</summary>
    /// <returns>A hash over the versions of the dialogs, in the order in which they were added.</returns>
    public virtual string GetVersion() =>
        _version ??= Convert.ToBase64String(SHA256.HashData(
            Encoding.UTF8.GetBytes(string.Concat(_dialogs.Values.Select(dialog => dialog.GetVersion())))));

    /// <summary>
    /// Adds a dialog and those that it depends on. If another dialog has its id already, a number is appended to the id of
    /// the new one, from 2. Adding the same dialog twice changes nothing.
    /// </summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This set.</returns>
    /// <exception cref="ArgumentNullException">There is no dialog.</exception>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        _version = null;

        if (_dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (present == dialog)
            {
                return this;
            }

            dialog.Id = FreeId(dialog.Id);
        }

        dialog.TelemetryClient = _telemetryClient;
        _dialogs[dialog.Id] = dialog;

        if (dialog is IDialogDependencies dependent)
        {
            foreach (var dependency in dependent.GetDependencies())
            {
                Add(dependency);
            }
        }

        return this;
    }

    /// <summary>Loads the stack, or starts an empty one, for a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The stack's operations.</returns>
    /// <exception cref="InvalidOperationException">The set was made without a property.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState == null)
        {
            throw new InvalidOperationException($"{nameof(DialogSet)}.{nameof(CreateContextAsync)}: the set was made without a state property.");
        }

        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>Finds a dialog of this set.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog, or <see langword="null"/>.</returns>
    /// <exception cref="ArgumentNullException">The id is missing or blank.</exception>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
        {
            throw new ArgumentNullException(nameof(dialogId));
        }

        return _dialogs.GetValueOrDefault(dialogId);
    }

    /// <summary>The dialogs of this set.</summary>
    /// <returns>All dialogs, in the order in which they were added.</returns>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private string FreeId(string taken)
    {
        var number = 2;
        while (_dialogs.ContainsKey(taken + number))
        {
            number++;
        }

        return taken + number;
    }
}
