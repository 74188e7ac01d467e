using System.Runtime.CompilerServices;

namespace TeamsPilotBot.Knowledge.Storage;

/// <summary>
/// The store of record: JSON documents in containers, each with an id, a partition and an ETag. Implementations are safe to
/// use from several threads and, for a shared store, from several processes; the same contract tests run on each.
/// Expected outcomes (a conflict, a document that is gone) are results; only a store that cannot be reached throws
/// (<see cref="StoreUnavailableException"/>), and a document or query that breaks <see cref="DocumentRules"/> is a fault of
/// the caller (<see cref="ArgumentException"/>). What is written when a call has returned survives a crash.
/// </summary>
public interface IDocumentStore
{
    /// <summary>Sees that the store can be read and written: for the start and for checks.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">It cannot be used, with what to do in words.</exception>
    Task OpenAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Reads one document.</summary>
    /// <param name="container">The container.</param>
    /// <param name="key">Partition and id.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The document, or null if there is none or it has expired.</returns>
    Task<StoredDocument?> ReadAsync(Container container, DocumentKey key, CancellationToken cancellationToken);

    /// <summary>Writes a new document.</summary>
    /// <param name="container">The container.</param>
    /// <param name="document">The document to write.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns><see cref="WriteOutcome.Conflict"/> if a live document with the key is there already.</returns>
    Task<WriteResult> CreateAsync(Container container, NewDocument document, CancellationToken cancellationToken);

    /// <summary>Replaces a document if nobody else has since it was read.</summary>
    /// <param name="container">The container.</param>
    /// <param name="document">The new content. Its expiry replaces the old one.</param>
    /// <param name="etag">The ETag that was read.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns><see cref="WriteOutcome.Conflict"/> if the ETag is another now; <see cref="WriteOutcome.NotFound"/> if the document is gone.</returns>
    Task<WriteResult> ReplaceAsync(Container container, NewDocument document, string etag, CancellationToken cancellationToken);

    /// <summary>
    /// Writes many documents, each for itself: one that meets a conflict does not hinder the others. They are not one
    /// transaction to a reader or after a crash; it is the fast way to load a set.
    /// </summary>
    /// <param name="container">The container.</param>
    /// <param name="writes">What to write; no key twice.</param>
    /// <param name="cancellationToken">Stops the call; some may be written then.</param>
    /// <returns>One result for each write, in the same order, as <see cref="CreateAsync"/> and <see cref="ReplaceAsync"/> give them.</returns>
    Task<IReadOnlyList<WriteResult>> WriteManyAsync(Container container, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken);

    /// <summary>Deletes a document if nobody else has changed it since it was read. What was in it is overwritten.</summary>
    /// <param name="container">The container.</param>
    /// <param name="key">Partition and id.</param>
    /// <param name="etag">The ETag that was read; null to delete whatever is there.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The outcome; <see cref="WriteResult.ETag"/> is null.</returns>
    Task<WriteResult> DeleteAsync(Container container, DocumentKey key, string? etag, CancellationToken cancellationToken);

    /// <summary>
    /// Finds documents by partition and by the fields that the container declares, ordered by id. It is no snapshot: a
    /// document that is written meanwhile may be found as it was or as it is.
    /// </summary>
    /// <param name="container">The container.</param>
    /// <param name="query">What to look for.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The documents, read as the caller goes on; it may write to the store on the way.</returns>
    IAsyncEnumerable<StoredDocument> QueryAsync(Container container, DocumentQuery query, CancellationToken cancellationToken);

    /// <summary>
    /// Finds documents of several containers by a field that all of them declare, each container's ordered by id: what is looked for
    /// often costs a store that is paid by the query one query.
    /// </summary>
    /// <param name="containers">The containers, none twice.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    async IAsyncEnumerable<ContainedDocument> QueryAsync(
        IReadOnlyList<Container> containers, FieldCondition condition, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(containers);
        foreach (var container in containers)
        {
            await foreach (var document in QueryAsync(container, new DocumentQuery { Where = [condition] }, cancellationToken))
            {
                yield return new ContainedDocument(container, document);
            }
        }
    }

    /// <summary>What was written or deleted since a token, oldest first; each document at most once, as it is now.</summary>
    /// <param name="container">The container.</param>
    /// <param name="token">The token of the last page; null for the beginning.</param>
    /// <param name="limit">How many changes at the most, at least 1.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<ChangePage> ChangesAsync(Container container, string? token, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// Sees to it that of what was deleted or replaced until now nothing is left in what the store itself keeps. It may take as long
    /// as writing all documents anew, and writers wait meanwhile: it is for the erasure of a person, not for every deletion. A
    /// store whose provider keeps no older content has nothing to do.
    /// </summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">It could not be done now, and is to be tried again.</exception>
    Task ScrubAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
