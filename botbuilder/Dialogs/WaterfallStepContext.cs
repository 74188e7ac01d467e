namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a step of a waterfall is given: the stack, its place and what led to it.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog waterfall,
        DialogContext dc,
        object options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object result)
        : base(dc.Dialogs, dc, new DialogState(dc.Stack))
    {
        _waterfall = waterfall;
        Parent = dc.Parent;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>Number of the step, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was started with.</summary>
    public object Options { get; }

    /// <summary>Why the step is run.</summary>
    public DialogReason Reason { get; }

    /// <summary>What the step before it led to: a dialog's result, or the text of the user's message.</summary>
    public object Result { get; }

    /// <summary>What the steps tell each other; kept between turns.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes straight on to the next step.</summary>
    /// <param name="result">What the next step is given as <see cref="Result"/>.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>What the next step came to.</returns>
    /// <exception cref="ArgumentException"><paramref name="result"/> is a cancellation token.</exception>
    /// <exception cref="InvalidOperationException">The step has gone on already.</exception>
    public async Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        NotAToken.Require(result);
        if (_nextCalled)
        {
            throw new InvalidOperationException($"{nameof(NextAsync)} was called twice in step {Index} of '{_waterfall.Id}'.");
        }

        _nextCalled = true;
        return await _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
