namespace TeamsPilotBot.Benchmarks.Peers;

/// <summary>A search engine that holds the seed lessons. For one caller at a time.</summary>
internal interface ILessonSearch : IAsyncDisposable
{
    /// <summary>Engine and version.</summary>
    string Name { get; }

    /// <summary>Searches.</summary>
    /// <param name="question">The question as typed.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<TimedHits> SearchAsync(string question, CancellationToken cancellationToken);
}

/// <summary>What a search found, and how long that took.</summary>
/// <param name="Ids">Ids of up to ten lessons, best first.</param>
/// <param name="Elapsed">From the question as typed to the ids, as the engine is meant to be used.</param>
internal sealed record TimedHits(IReadOnlyList<string> Ids, TimeSpan Elapsed);
