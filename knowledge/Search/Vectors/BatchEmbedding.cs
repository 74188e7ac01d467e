using Polly;
using Polly.Retry;

namespace TeamsPilotBot.Knowledge.Search.Vectors;

/// <summary>A text of a lesson that has no vector yet.</summary>
/// <param name="LessonId">The lesson's id.</param>
/// <param name="Hash">The hash of the text.</param>
/// <param name="Text">The text.</param>
internal sealed record UnembeddedText(string LessonId, string Hash, string Text);

/// <summary>What came of a batch of texts.</summary>
/// <param name="Vectors">The vectors that were made.</param>
/// <param name="SetAside">Ids of lessons whose text the service does not take.</param>
/// <param name="Problem">Why the rest had better wait; null if there is no rest.</param>
internal sealed record EmbeddedBatch(IReadOnlyList<LessonVector> Vectors, IReadOnlyList<string> SetAside, EmbeddingProblem? Problem)
{
    /// <summary>Nothing was made.</summary>
    /// <param name="problem">Why.</param>
    public static EmbeddedBatch Failed(EmbeddingProblem problem) => new([], [], problem);

    /// <summary>This batch and one after it.</summary>
    /// <param name="next">The batch after it.</param>
    public EmbeddedBatch Then(EmbeddedBatch next) => new([.. Vectors, .. next.Vectors], [.. SetAside, .. next.SetAside], next.Problem);
}

/// <summary>
/// Embeds texts of lessons in batches, with patience: a service that is throttled or away is asked again, and one text that it
/// does not take does not keep the others waiting. Safe to use from several threads.
/// </summary>
internal sealed class BatchEmbedding
{
    private const string HarmlessText = "erfaring";

    private readonly IEmbedder embedder;
    private readonly ResiliencePipeline<Embeddings> patient;

    /// <summary>Nothing is called yet.</summary>
    /// <param name="embedder">Makes vectors.</param>
    /// <param name="options">How patient to be.</param>
    /// <param name="time">Tells when to try again.</param>
    public BatchEmbedding(IEmbedder embedder, VectorOptions options, TimeProvider time)
    {
        this.embedder = embedder;
        patient = new ResiliencePipelineBuilder<Embeddings> { TimeProvider = time }.AddRetry(Retrying(options)).Build();
    }

    /// <summary>Embeds texts.</summary>
    /// <param name="batch">The texts, at least one.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<EmbeddedBatch> EmbedAsync(UnembeddedText[] batch, CancellationToken cancellationToken)
    {
        var made = await CallAsync([.. batch.Select(t => t.Text)], cancellationToken);
        return made.Problem switch
        {
            EmbeddingProblem.Rejected => await DivideAsync(batch, cancellationToken),
            { } problem => EmbeddedBatch.Failed(problem),
            null when made.Vectors.Count != batch.Length => EmbeddedBatch.Failed(EmbeddingProblem.BadAnswer),
            null => new EmbeddedBatch([.. batch.Zip(made.Vectors, (text, vector) => new LessonVector(text.LessonId, text.Hash, vector))], [], null),
        };
    }

    // Looks for the text that the service does not take. If it takes none at all, the text is not to blame.
    private async Task<EmbeddedBatch> DivideAsync(UnembeddedText[] batch, CancellationToken cancellationToken)
    {
        if (batch.Length == 1)
        {
            var probe = await CallAsync([HarmlessText], cancellationToken);
            return new EmbeddedBatch([], probe.Problem is null ? [batch[0].LessonId] : [], probe.Problem);
        }

        var first = await EmbedAsync(batch[..(batch.Length / 2)], cancellationToken);
        return first.Problem is null ? first.Then(await EmbedAsync(batch[(batch.Length / 2)..], cancellationToken)) : first;
    }

    private async Task<Embeddings> CallAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
        => await patient.ExecuteAsync(async token => await embedder.EmbedAsync(texts, token), cancellationToken);

    private static RetryStrategyOptions<Embeddings> Retrying(VectorOptions options) => new()
    {
        ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result is { IsPassing: true }),
        MaxRetryAttempts = options.Retries,
        DelayGenerator = arguments =>
        {
            var wait = arguments.Outcome.Result?.RetryAfter ?? TimeSpan.FromSeconds(Math.Pow(2, arguments.AttemptNumber));
            return ValueTask.FromResult<TimeSpan?>(wait < options.LongestWait ? wait : options.LongestWait);
        },
    };
}
