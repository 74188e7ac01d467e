namespace TeamsPilotBot.Knowledge.Answers.Leads;

/// <summary>Writes the lead of an answer from given lessons. What it writes is not to be trusted (<see cref="LeadCheck"/>). Safe to use from several threads.</summary>
public interface ILeadWriter
{
    /// <summary>At most how many tokens a call takes, its answer included.</summary>
    /// <param name="request">What to write from.</param>
    int MostTokens(LeadRequest request);

    /// <summary>Writes. That a service does not answer is a result and no exception.</summary>
    /// <param name="request">What to write from.</param>
    /// <param name="take">Is handed each sentence as soon as it is there; false to have no more.</param>
    /// <param name="cancellationToken">Stops the call, with an <see cref="OperationCanceledException"/>.</param>
    Task<LeadRun> WriteAsync(LeadRequest request, Func<LeadSentence, bool> take, CancellationToken cancellationToken);

    /// <summary>Whether the service answers at all, for as few tokens as that takes.</summary>
    /// <param name="cancellationToken">Stops the call, with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>Null if it does, else why not.</returns>
    Task<LeadOutcome?> ProbeAsync(CancellationToken cancellationToken);
}

/// <summary>How a call to a model ended.</summary>
/// <param name="Problem">Why it did not end well; null if it did.</param>
/// <param name="Tokens">How many tokens it took; null if the service does not say.</param>
/// <param name="RetryAfter">How long the service asks to be left alone; null if it does not say.</param>
public sealed record LeadRun(LeadOutcome? Problem, int? Tokens = null, TimeSpan? RetryAfter = null);
