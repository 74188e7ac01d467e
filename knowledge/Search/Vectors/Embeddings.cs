namespace TeamsPilotBot.Knowledge.Search.Vectors;

/// <summary>What came of a call for embeddings.</summary>
public sealed record Embeddings
{
    private Embeddings()
    {
    }

    /// <summary>The vectors, in the order of the texts; empty if there is a problem.</summary>
    public IReadOnlyList<float[]> Vectors { get; private init; } = [];

    /// <summary>Why there are no vectors; null if there are.</summary>
    public EmbeddingProblem? Problem { get; private init; }

    /// <summary>How long the service asks to be left alone; null if it does not say.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>Whether the same call may go well a little later.</summary>
    public bool IsPassing => Problem is EmbeddingProblem.Throttled or EmbeddingProblem.Unavailable;

    /// <summary>Vectors.</summary>
    /// <param name="vectors">One for each text.</param>
    public static Embeddings Of(IReadOnlyList<float[]> vectors) => new() { Vectors = vectors };

    /// <summary>No vectors.</summary>
    /// <param name="problem">Why.</param>
    /// <param name="retryAfter">How long the service asks to be left alone; null if it does not say.</param>
    public static Embeddings Failed(EmbeddingProblem problem, TimeSpan? retryAfter = null) => new() { Problem = problem, RetryAfter = retryAfter };
}

/// <summary>Why a call for embeddings brought none.</summary>
public enum EmbeddingProblem
{
    /// <summary>The key or the identity is not accepted.</summary>
    Denied,

    /// <summary>There is no such model or deployment at the address.</summary>
    NotFound,

    /// <summary>The service takes no more calls now.</summary>
    Throttled,

    /// <summary>The service does not answer, answers too late, or says that it is broken.</summary>
    Unavailable,

    /// <summary>The service does not take these texts.</summary>
    Rejected,

    /// <summary>What came back are not the vectors that were asked for.</summary>
    BadAnswer,
}
