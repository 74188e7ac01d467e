using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Administration;

/// <summary>
/// One document of the store, held in memory as it was last seen and written by its ETag. Reads and writes of this process come one after
/// the other, so that no older state takes the place of a newer one. Safe to use from several threads.
/// </summary>
/// <typeparam name="T">What the document holds; immutable, and equal to another with the same content.</typeparam>
/// <param name="store">The store.</param>
/// <param name="key">Where it lies in <see cref="AdministrationContainer"/>.</param>
/// <param name="empty">What counts while there is no document.</param>
/// <param name="clock">Tells how long ago it was seen.</param>
internal sealed class HeldDocument<T>(IDocumentStore store, DocumentKey key, T empty, TimeProvider clock) : IDisposable
    where T : class, IEquatable<T>
{
    /// <summary>For how long after it was last seen the document is taken to be as it was.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>How often a change is made anew because somebody else was first. Somebody wins each race.</summary>
    private const int Attempts = 32;

    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile Seen seen = new(empty, null);

    /// <summary>The document as it was last seen.</summary>
    public T Current => seen.Content;

    /// <summary>Whether it was seen a moment ago, so that others cannot have changed it for long.</summary>
    public bool IsFresh => seen.At is { } at && clock.GetElapsedTime(at) < Patience;

    /// <summary>Looks at the store.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer; what was last seen stays.</exception>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            Hold(Of(await store.ReadAsync(AdministrationContainer.Container, key, cancellationToken)));
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Changes the document; decided anew as often as somebody else is faster.</summary>
    /// <typeparam name="TOutcome">What comes of it.</typeparam>
    /// <param name="decide">What the document is to be, and what that is called; the same document for no change.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer, or others write without a pause.</exception>
    public async Task<TOutcome> ChangeAsync<TOutcome>(Func<T, (T After, TOutcome Outcome)> decide, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            for (var attempt = 0; attempt < Attempts; attempt++)
            {
                var stored = await store.ReadAsync(AdministrationContainer.Container, key, cancellationToken);
                var before = Of(stored);
                var (after, outcome) = decide(before);
                if (after.Equals(before) || await WriteAsync(after, stored?.ETag, cancellationToken))
                {
                    Hold(after);
                    return outcome;
                }
            }
        }
        finally
        {
            gate.Release();
        }

        throw new StoreUnavailableException(StoreProblem.Busy, AdministrationContainer.Container.Name, null);
    }

    /// <summary>Lets go of what it waits with.</summary>
    public void Dispose() => gate.Dispose();

    private T Of(StoredDocument? stored)
    {
        try
        {
            return stored is null ? empty : JsonSerializer.Deserialize<T>(stored.Json, LessonJson.Options) ?? empty;
        }
        catch (JsonException unreadable)
        {
            // Taken for empty, the next change would write over what somebody has decided.
            throw new StoreUnavailableException(StoreProblem.Damaged, $"{AdministrationContainer.Container.Name}/{key.Id}", unreadable);
        }
    }

    private async Task<bool> WriteAsync(T content, string? etag, CancellationToken cancellationToken)
    {
        var document = new NewDocument(key, JsonSerializer.Serialize(content, LessonJson.Options));
        var written = etag is null
            ? await store.CreateAsync(AdministrationContainer.Container, document, cancellationToken)
            : await store.ReplaceAsync(AdministrationContainer.Container, document, etag, cancellationToken);
        return written.Outcome == WriteOutcome.Done;
    }

    private void Hold(T content) => seen = new Seen(content, clock.GetTimestamp());

    private sealed record Seen(T Content, long? At);
}
