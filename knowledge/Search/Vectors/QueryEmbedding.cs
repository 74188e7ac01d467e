using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace TeamsPilotBot.Knowledge.Search.Vectors;

/// <summary>
/// The vectors of questions. A question waits for a short time only, and after some waited in vain, the next ones do not wait
/// at all for a while. Safe to use from several threads.
/// </summary>
public sealed partial class QueryEmbedding
{
    private readonly IEmbedder embedder;
    private readonly DenseCounter counter;
    private readonly ILogger logger;
    private readonly ResiliencePipeline<Embeddings> impatient;

    /// <summary>Nothing is called yet.</summary>
    /// <param name="embedder">Makes vectors.</param>
    /// <param name="options">How long to wait.</param>
    /// <param name="time">The clock.</param>
    /// <param name="counter">Counts what became of questions.</param>
    /// <param name="logger">Is told of failures, never of texts.</param>
    public QueryEmbedding(IEmbedder embedder, VectorOptions options, TimeProvider time, DenseCounter counter, ILogger<QueryEmbedding> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.embedder = embedder;
        this.counter = counter;
        this.logger = logger;
        impatient = new ResiliencePipelineBuilder<Embeddings> { TimeProvider = time }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<Embeddings>
            {
                ShouldHandle = arguments => ValueTask.FromResult(
                    arguments.Outcome is { Exception: TimeoutRejectedException } or { Result.Problem: not (null or EmbeddingProblem.Rejected) }),
                FailureRatio = 0.5,
                MinimumThroughput = 3,
                SamplingDuration = options.Pause,
                BreakDuration = options.Pause,
                OnOpened = _ =>
                {
                    LogPaused(logger, options.Pause);
                    return ValueTask.CompletedTask;
                },
            })
            .AddTimeout(options.QueryTimeout)
            .Build();
    }

    /// <summary>The vector of a question.</summary>
    /// <param name="text">The question, personal data masked: it leaves the house.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The vector, of length 1; null if there is none in time.</returns>
    public async Task<float[]?> OfAsync(string text, CancellationToken cancellationToken)
    {
        try
        {
            // An embedder that does not notice that it is stopped is left behind.
            var made = await impatient.ExecuteAsync(
                async token => await embedder.EmbedAsync([text], token).WaitAsync(token), cancellationToken);
            if (made.Problem is { } problem)
            {
                counter.Count(DenseOutcome.Failed);
                LogFailed(logger, problem);
                return null;
            }

            return made.Vectors[0];
        }
        catch (TimeoutRejectedException)
        {
            counter.Count(DenseOutcome.Slow);
            LogSlow(logger);
            return null;
        }
        catch (BrokenCircuitException)
        {
            counter.Count(DenseOutcome.Paused);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A question could not be embedded: {Problem}. It is answered by words alone.")]
    private static partial void LogFailed(ILogger logger, EmbeddingProblem problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The embedding of a question took too long. It is answered by words alone.")]
    private static partial void LogSlow(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Questions are not embedded for {Pause}; they are answered by words alone.")]
    private static partial void LogPaused(ILogger logger, TimeSpan pause);
}
