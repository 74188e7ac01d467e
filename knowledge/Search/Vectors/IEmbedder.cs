namespace TeamsPilotBot.Knowledge.Search.Vectors;

/// <summary>Turns texts into vectors that lie close to each other when the texts mean the same. Safe to use from several threads.</summary>
public interface IEmbedder
{
    /// <summary>Names all that a vector depends on besides its text: the model, and the number of dimensions if it is chosen.</summary>
    string Model { get; }

    /// <summary>Embeds some texts in one call. That a service does not answer is a result and no exception.</summary>
    /// <param name="texts">The texts, at least one, none of them blank.</param>
    /// <param name="cancellationToken">Stops the call, with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>A vector of length 1 for each text, in the same order and all of the same number of dimensions; or why there are none.</returns>
    Task<Embeddings> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken);
}
