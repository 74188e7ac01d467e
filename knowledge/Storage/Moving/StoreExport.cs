using System.Text;

namespace TeamsPilotBot.Knowledge.Storage.Moving;

/// <summary>
/// Writes all documents of a store to a file, one by one. It is no snapshot: what is written to the store meanwhile may be in it as it
/// was or as it is, so a move is made while the bot is stopped.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="containers">All containers of the program.</param>
/// <param name="time">The clock.</param>
public sealed class StoreExport(IDocumentStore store, IReadOnlyList<Container> containers, TimeProvider time)
{
    private const int BufferSize = 1 << 16;

    /// <summary>Writes.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>How many documents were written.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be read.</exception>
    public async Task<long> WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize, leaveOpen: true) { NewLine = "\n" };
        await LineAsync(new StoreFileHeader(StoreFile.Format, StoreFile.Version, time.GetUtcNow(), [.. containers.Select(container => container.Name)]));
        var count = 0L;
        foreach (var container in containers)
        {
            await foreach (var document in store.QueryAsync(container, new DocumentQuery(), cancellationToken))
            {
                await LineAsync(new StoreFileDocument(container.Name, document.Key.Partition, document.Key.Id, document.Json, document.ExpiresAt));
                count++;
            }
        }

        await LineAsync(new StoreFileEnd(count));
        return count;

        Task LineAsync<T>(T content) => writer.WriteLineAsync(StoreFile.Line(content).AsMemory(), cancellationToken);
    }
}
