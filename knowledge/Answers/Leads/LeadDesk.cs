using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;
using TeamsPilotBot.Knowledge.ModelUse;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Answers.Leads;

/// <summary>
/// Has the lead of an answer written by a language model, within a budget and a time, and takes of it what was checked. Whatever goes
/// wrong, the answer comes back with its built-in lead. Verdict, lessons and contact are never touched. Safe to use from several threads.
/// </summary>
public sealed partial class LeadDesk
{
    private readonly ILeadWriter writer;
    private readonly LeadCheck check;
    private readonly ModelBudget budget;
    private readonly LeadCounter counter;
    private readonly TimeProvider time;
    private readonly LeadTiming options;
    private readonly ILogger logger;
    private readonly ResiliencePipeline<LeadRun> impatient;
    private long pausedUntil;

    /// <summary>Nothing is called yet.</summary>
    /// <param name="writer">Writes.</param>
    /// <param name="check">Decides what may be shown.</param>
    /// <param name="budget">What a person and all may use in a day.</param>
    /// <param name="options">How long to wait.</param>
    /// <param name="time">The clock.</param>
    /// <param name="counter">Counts what became of leads.</param>
    /// <param name="logger">Is told of failures, never of texts.</param>
    public LeadDesk(
        ILeadWriter writer, LeadCheck check, ModelBudget budget, LeadTiming options, TimeProvider time, LeadCounter counter, ILogger<LeadDesk> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        (this.writer, this.check, this.budget, this.options, this.time, this.counter, this.logger) = (writer, check, budget, options, time, counter, logger);
        impatient = new ResiliencePipelineBuilder<LeadRun> { TimeProvider = time }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<LeadRun>
            {
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is TimeoutRejectedException || IsOfService(arguments.Outcome.Result?.Problem)),
                FailureRatio = 0.5,
                MinimumThroughput = 3,
                SamplingDuration = options.Pause,
                BreakDuration = options.Pause,
            })
            .AddTimeout(options.Timeout)
            .Build();
    }

    /// <summary>The answer with a lead by the model, if there is one in time that may be shown; else as it is.</summary>
    /// <param name="answer">The answer, with its question masked.</param>
    /// <param name="personKey">Who asked.</param>
    /// <param name="listener">Follows how it is written.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<Answer> WriteAsync(Answer answer, string personKey, ILeadListener listener, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(listener);
        if (LeadRequest.Of(answer) is not { } request)
        {
            return answer;
        }

        var (refused, permit) = await MayAskAsync(request, personKey, cancellationToken);
        if (permit is null)
        {
            Tell(refused);
            return answer;
        }

        listener.Asked(answer.Frame!);
        var written = new LeadInWriting(check, request, listener);
        var run = await RunAsync(request, written, cancellationToken);
        await SettleBrieflyAsync(permit, run.Tokens);
        var problem = written.Fault ?? run.Problem ?? written.Incomplete;
        var sentences = written.Close(await listener.StopAsync(), whole: problem is null);
        Tell(problem ?? LeadOutcome.Written);
        return sentences.Count == 0 ? answer
            : answer with { Written = [.. sentences], Lead = answer.Frame!.Around(sentences.Select(sentence => sentence.Text)) };
    }

    private static bool IsOfService(LeadOutcome? problem)
        => problem is LeadOutcome.Denied or LeadOutcome.NotFound or LeadOutcome.Throttled or LeadOutcome.Slow or LeadOutcome.Unavailable or LeadOutcome.BadAnswer or LeadOutcome.Cut;

    private async Task<(LeadOutcome Refused, ModelPermit? Permit)> MayAskAsync(LeadRequest request, string personKey, CancellationToken cancellationToken)
    {
        if (InstructionSigns.In(request))
        {
            return (LeadOutcome.Suspicious, null);
        }

        if (time.GetUtcNow().UtcTicks < Interlocked.Read(ref pausedUntil))
        {
            return (LeadOutcome.Paused, null);
        }

        try
        {
            var (decision, permit) = await budget.TakeAsync(personKey, writer.MostTokens(request), cancellationToken).WaitAsync(options.StorePatience, time, cancellationToken);
            return (decision == BudgetDecision.AllSpent ? LeadOutcome.AllSpent : LeadOutcome.PersonSpent, permit);
        }
        catch (Exception unavailable) when (unavailable is StoreUnavailableException or TimeoutException)
        {
            return (LeadOutcome.Uncounted, null);
        }
    }

    private async Task<LeadRun> RunAsync(LeadRequest request, LeadInWriting written, CancellationToken cancellationToken)
    {
        try
        {
            // A writer that does not notice that it is stopped is left behind.
            var run = await impatient.ExecuteAsync(
                async token => await writer.WriteAsync(request, written.Take, token).WaitAsync(token), cancellationToken);
            Wait(run.RetryAfter);
            return run;
        }
        catch (TimeoutRejectedException)
        {
            return new LeadRun(LeadOutcome.Slow);
        }
        catch (BrokenCircuitException broken)
        {
            // Until then nobody sets anything aside for nothing.
            Wait(broken.RetryAfter);
            return new LeadRun(LeadOutcome.Paused, Tokens: 0);
        }
        catch (Exception broken) when (!cancellationToken.IsCancellationRequested)
        {
            // A lead is an extra: whatever a model answers, the question has its answer.
            LogBroken(logger, broken.GetType().FullName, broken.StackTrace);
            return new LeadRun(LeadOutcome.BadAnswer);
        }
    }

    private void Wait(TimeSpan? wait)
    {
        if (wait is { } pause)
        {
            Interlocked.Exchange(ref pausedUntil, (time.GetUtcNow() + Min(pause, TimeSpan.FromHours(1))).UtcTicks);
        }
    }

    /// <summary>Writes down what was used. The answer does not wait for a store that is slow: it goes on by itself.</summary>
    private async Task SettleBrieflyAsync(ModelPermit permit, int? tokens)
    {
        try
        {
            await SettleAsync(permit, tokens).WaitAsync(options.StorePatience, time);
        }
        catch (TimeoutException)
        {
            LogNotSettled(logger);
        }
    }

    private async Task SettleAsync(ModelPermit permit, int? tokens)
    {
        try
        {
            counter.CountTokens(tokens ?? permit.Tokens);
            if (tokens is { } used)
            {
                await budget.SettleAsync(permit, used, CancellationToken.None);
            }
        }
        catch (StoreUnavailableException)
        {
            // What was set aside stays counted, which is on the safe side.
            LogNotSettled(logger);
        }
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private void Tell(LeadOutcome outcome)
    {
        counter.Count(outcome);
        if (outcome != LeadOutcome.Written)
        {
            LogBuiltIn(logger, outcome);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "An answer begins with the built-in lead: {Outcome}.")]
    private static partial void LogBuiltIn(ILogger logger, LeadOutcome outcome);

    [LoggerMessage(3, LogLevel.Error, "A lead could not be read: {ExceptionType}\n{StackTrace}")]
    private static partial void LogBroken(ILogger logger, string? exceptionType, string? stackTrace);

    [LoggerMessage(2, LogLevel.Warning, "What a lead took could not be written down; the most that it can have taken is counted.")]
    private static partial void LogNotSettled(ILogger logger);
}
