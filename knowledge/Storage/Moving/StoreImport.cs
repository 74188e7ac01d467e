using System.Text.Json;

namespace TeamsPilotBot.Knowledge.Storage.Moving;

/// <summary>
/// Takes a file with all documents of a store into a store. The file is read through first, and nothing of one that is damaged is taken.
/// What is in the store already stays as it is: the same file again changes nothing, and one that was interrupted is gone on with by
/// starting again. Memory does not grow with the file.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="containers">All containers of the program.</param>
/// <param name="time">Tells what has expired.</param>
public sealed class StoreImport(IDocumentStore store, IReadOnlyList<Container> containers, TimeProvider time)
{
    private const int BatchSize = 100;
    private const int MostShown = 50;

    // Stores keep the moment of expiry to the millisecond or to the second.
    private static readonly TimeSpan SameMoment = TimeSpan.FromSeconds(1);

    /// <summary>Whether a file holds all documents of a store, rather than lessons.</summary>
    /// <param name="path">The file.</param>
    public static bool Recognises(string path) => StoreFile.Is(path);

    /// <summary>Takes a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="tried">Whether only to say what would happen.</param>
    /// <param name="cancellationToken">Stops it; some may be written then.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be used; some may be written.</exception>
    public async Task<StoreImportReport> ImportAsync(string path, bool tried, CancellationToken cancellationToken)
    {
        var lines = new StoreFileLines(path, containers.ToDictionary(container => container.Name, StringComparer.Ordinal));
        if (await lines.ProblemAsync(cancellationToken) is { } problem)
        {
            return StoreImportReport.Of(problem);
        }

        var (tally, batch, keys) = (new Tally(), new List<(long Line, Container Container, NewDocument Document)>(), new HashSet<DocumentKey>());
        await foreach (var line in lines.DocumentsAsync(cancellationToken))
        {
            if (line.Document.ExpiresAt <= time.GetUtcNow())
            {
                tally.Expired++;
                continue;
            }

            // A batch has no key twice and lies in one container.
            if (batch.Count == BatchSize || (batch.Count > 0 && (batch[0].Container != line.Container || keys.Contains(line.Document.Key))))
            {
                await TakeAsync(batch, tried, tally, cancellationToken);
                batch.Clear();
                keys.Clear();
            }

            batch.Add(line);
            keys.Add(line.Document.Key);
        }

        await TakeAsync(batch, tried, tally, cancellationToken);
        return new StoreImportReport(tally.Taken, tally.Unchanged, tally.Expired, tally.Conflicts, tally.Shown);
    }

    private static bool IsSame(StoredDocument there, NewDocument here)
        => (there.ExpiresAt is null) == (here.ExpiresAt is null)
            && ((there.ExpiresAt - here.ExpiresAt)?.Duration() ?? TimeSpan.Zero) <= SameMoment
            && (there.Json == here.Json || IsSame(there.Json, here.Json));

    // A store may write numbers and blanks in its own way.
    private static bool IsSame(string there, string here)
    {
        using var first = JsonDocument.Parse(there);
        using var second = JsonDocument.Parse(here);
        return JsonElement.DeepEquals(first.RootElement, second.RootElement);
    }

    private async Task TakeAsync(
        List<(long Line, Container Container, NewDocument Document)> batch, bool tried, Tally tally, CancellationToken cancellationToken)
    {
        if (batch.Count == 0)
        {
            return;
        }

        var written = tried ? null
            : await store.WriteManyAsync(batch[0].Container, [.. batch.Select(line => new DocumentWrite(line.Document))], cancellationToken);
        for (var i = 0; i < batch.Count; i++)
        {
            if (written?[i].Outcome == WriteOutcome.Done)
            {
                tally.Taken++;
                continue;
            }

            tally.Note(batch[i], await store.ReadAsync(batch[i].Container, batch[i].Document.Key, cancellationToken));
        }
    }

    private sealed class Tally
    {
        public List<StoreConflict> Shown { get; } = [];

        public long Taken { get; set; }

        public long Unchanged { get; set; }

        public long Expired { get; set; }

        public long Conflicts { get; private set; }

        /// <summary>Counts a document that was not written, by what is there.</summary>
        public void Note((long Line, Container Container, NewDocument Document) line, StoredDocument? there)
        {
            if (there is null)
            {
                // Only a trial comes here, or somebody who deletes at the same moment.
                Taken++;
            }
            else if (IsSame(there, line.Document))
            {
                Unchanged++;
            }
            else
            {
                Conflicts++;
                if (Shown.Count < MostShown)
                {
                    Shown.Add(new StoreConflict(line.Line, line.Container.Name, line.Document.Key));
                }
            }
        }
    }
}
