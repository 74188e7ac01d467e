using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog of steps that run one after the other, each with what the one before it led to.</summary>
public class WaterfallDialog : Dialog
{
    private const string Options = "options";
    private const string Values = "values";
    private const string InstanceId = "instanceId";
    private const string StepIndex = "stepIndex";

    private readonly List<WaterfallStep> _steps;

    /// <summary>Creates the waterfall.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="actions">Its steps; more can be added.</param>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId)
    {
        _steps = [.. actions ?? []];
    }

    /// <summary>A text that changes with the number of steps.</summary>
    /// <returns>The id and the number of steps.</returns>
    public override string GetVersion() => $"{Id}:{_steps.Count}";

    /// <summary>Adds a step at the end.</summary>
    /// <param name="step">The step.</param>
    /// <returns>This waterfall.</returns>
    /// <exception cref="ArgumentNullException">There is no step.</exception>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        NotAToken.Require(options);
        ArgumentNullException.ThrowIfNull(dc);

        var state = dc.ActiveDialog.State;
        state[Options] = options;
        state[Values] = new Dictionary<string, object>();
        state[InstanceId] = Guid.NewGuid().ToString();

        TelemetryClient.TrackEvent("WaterfallStart", Properties(state));
        TelemetryClient.TrackDialogView(Id);
        return await RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>Goes on to the next step with the text of the message. Other activities than messages change nothing.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? await ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken)
            : EndOfTurn;
    }

    /// <summary>Goes on to the next step.</summary>
    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return await RunStepAsync(dc, IndexIn(dc.ActiveDialog.State) + 1, reason, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            TelemetryClient.TrackEvent("WaterfallCancel", Properties(instance.State, StepName(IndexIn(instance.State))));
        }
        else if (reason == DialogReason.EndCalled)
        {
            TelemetryClient.TrackEvent("WaterfallComplete", Properties(instance.State));
        }

        return Task.CompletedTask;
    }

    /// <summary>Runs a step. Overrides see every step before and after.</summary>
    /// <param name="stepContext">The step's place, input and dialog operations.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>What the step came to.</returns>
    protected virtual async Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        TelemetryClient.TrackEvent("WaterfallStep", Properties(stepContext.ActiveDialog.State, StepName(stepContext.Index)));
        return await _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Notes the step on the stack and runs it, or ends the waterfall with the result if there are no more.</summary>
    /// <param name="dc">The stack and the turn.</param>
    /// <param name="index">Number of the step, from 0.</param>
    /// <param name="reason">Why it is run.</param>
    /// <param name="result">What the step before it led to.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>What the step came to.</returns>
    protected async Task<DialogTurnResult> RunStepAsync(DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
        {
            return await dc.EndDialogAsync(result, cancellationToken);
        }

        var state = dc.ActiveDialog.State;
        state[StepIndex] = index;
        var values = (IDictionary<string, object>)state[Values];
        var stepContext = new WaterfallStepContext(this, dc, state[Options], values, index, reason, result);
        return await OnStepAsync(stepContext, cancellationToken);
    }

    // A store may give an Int32 back as an Int64.
    private static int IndexIn(IDictionary<string, object> state) => Convert.ToInt32(state[StepIndex], CultureInfo.InvariantCulture);

    private Dictionary<string, string> Properties(IDictionary<string, object> state, string stepName = null)
    {
        var properties = new Dictionary<string, string> { ["DialogId"] = Id, ["InstanceId"] = state[InstanceId] as string };
        if (stepName != null)
        {
            properties["StepName"] = stepName;
        }

        return properties;
    }

    /// <summary>The name of the step's method; a lambda has none that says anything.</summary>
    private string StepName(int index)
    {
        var name = _steps[index].Method.Name;
        return string.IsNullOrWhiteSpace(name) || name.Contains('<') ? $"Step{index + 1}of{_steps.Count}" : name;
    }
}
