namespace TeamsPilotBot.Knowledge.Search.Vectors;

/// <summary>How the dense leg of the search deals with a service that it does not own.</summary>
public sealed record VectorOptions
{
    /// <summary>How long a question waits for its vector. Then it is answered by words alone.</summary>
    public TimeSpan QueryTimeout { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>How long no question waits any more, after several in a row waited in vain.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many lessons are embedded in one call.</summary>
    public int BatchSize { get; init; } = 32;

    /// <summary>How often a call for lessons is made again at once, when the service is throttled or away.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>The longest wait before such a call, whatever the service asks for.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often lessons are tried again that could not be embedded.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromMinutes(1);
}
