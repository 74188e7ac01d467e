using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Tests;

/// <summary>A store in memory, for tests of what stands on a store; the contract of stores is tested on the real ones. It can be made to fail.</summary>
internal sealed class MemoryStore : IDocumentStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Dictionary<string, SortedDictionary<string, Entry>>> containers = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Container, DocumentKey Key), long> deletions = [];
    private long version;

    /// <summary>Called before each write with its number, from 1: what it throws happens instead of the write.</summary>
    public Action<long>? BeforeWrite { get; set; }

    /// <summary>Called after each write that was done, which nobody may hear of: what it throws happens instead of the answer.</summary>
    public Action? AfterWrite { get; set; }

    public long Writes { get; private set; }

    public Task<StoredDocument?> ReadAsync(Container container, DocumentKey key, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            return Task.FromResult(Partition(container, key)?.GetValueOrDefault(key.Id)?.Document);
        }
    }

    public Task<WriteResult> CreateAsync(Container container, NewDocument document, CancellationToken cancellationToken)
        => Task.FromResult(Write(container, document.Key, there => there is null ? document : null, WriteOutcome.Conflict));

    public Task<WriteResult> ReplaceAsync(Container container, NewDocument document, string etag, CancellationToken cancellationToken)
        => Task.FromResult(Write(container, document.Key, there => there?.ETag == etag ? document : null, WriteOutcome.Conflict));

    public async Task<IReadOnlyList<WriteResult>> WriteManyAsync(
        Container container, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
    {
        var results = new List<WriteResult>();
        foreach (var (document, etag) in writes)
        {
            results.Add(etag is null
                ? await CreateAsync(container, document, cancellationToken)
                : await ReplaceAsync(container, document, etag, cancellationToken));
        }

        return results;
    }

    public Task<WriteResult> DeleteAsync(Container container, DocumentKey key, string? etag, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            BeforeWrite?.Invoke(++Writes);
            if (Partition(container, key)?.Remove(key.Id) != true)
            {
                return Task.FromResult(new WriteResult(WriteOutcome.NotFound, null));
            }

            deletions[(container.Name, key)] = ++version;
            return Task.FromResult(new WriteResult(WriteOutcome.Done, null));
        }
    }

    public async IAsyncEnumerable<StoredDocument> QueryAsync(
        Container container, DocumentQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<StoredDocument> found;
        lock (gate)
        {
            var partitions = containers.GetValueOrDefault(container.Name) ?? [];
            IEnumerable<SortedDictionary<string, Entry>> meant = query.Partition is not { } partition ? partitions.Values
                : partitions.TryGetValue(partition, out var one) ? [one] : [];
            found = [.. meant.SelectMany(entries => entries.Values).Where(entry => query.Where.All(entry.Meets))
                .Select(entry => entry.Document).OrderBy(document => document.Key.Id, StringComparer.Ordinal)];
        }

        foreach (var document in found.Take(query.Limit ?? int.MaxValue))
        {
            await Task.Yield();
            yield return document;
        }
    }

    public Task<ChangePage> ChangesAsync(Container container, string? token, int limit, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var since = token is null ? 0 : long.Parse(token, CultureInfo.InvariantCulture);
            var written = (containers.GetValueOrDefault(container.Name) ?? []).Values.SelectMany(entries => entries.Values)
                .Select(entry => (At: long.Parse(entry.Document.ETag, CultureInfo.InvariantCulture), Change: new DocumentChange(entry.Document.Key, entry.Document)));
            var gone = deletions.Where(deletion => deletion.Key.Container == container.Name && Partition(container, deletion.Key.Key)?.ContainsKey(deletion.Key.Key.Id) != true)
                .Select(deletion => (At: deletion.Value, Change: new DocumentChange(deletion.Key.Key, null)));
            var changes = written.Concat(gone).Where(change => change.At > since).OrderBy(change => change.At).ToList();
            var page = changes.Take(limit).ToList();
            var next = page.Count == 0 ? since : page[^1].At;
            return Task.FromResult(new ChangePage([.. page.Select(change => change.Change)], next.ToString(CultureInfo.InvariantCulture), changes.Count > limit));
        }
    }

    private SortedDictionary<string, Entry>? Partition(Container container, DocumentKey key)
        => containers.GetValueOrDefault(container.Name)?.GetValueOrDefault(key.Partition);

    private static bool Meets(JsonElement value, FieldCondition condition) => (condition.Value, value.ValueKind) switch
    {
        (bool wanted, JsonValueKind.True or JsonValueKind.False) => value.GetBoolean() == wanted,
        (string wanted, JsonValueKind.String) => Holds(string.CompareOrdinal(value.GetString(), wanted), condition.Comparison),
        (int or long, JsonValueKind.Number) => Holds(
            value.GetInt64().CompareTo(Convert.ToInt64(condition.Value, CultureInfo.InvariantCulture)), condition.Comparison),
        _ => false,
    };

    private static bool Holds(int order, Comparison comparison) => comparison switch
    {
        Comparison.AtMost => order <= 0,
        Comparison.AtLeast => order >= 0,
        _ => order == 0,
    };

    private WriteResult Write(Container container, DocumentKey key, Func<StoredDocument?, NewDocument?> make, WriteOutcome otherwise)
    {
        lock (gate)
        {
            BeforeWrite?.Invoke(++Writes);
            var there = Partition(container, key)?.GetValueOrDefault(key.Id)?.Document;
            if (make(there) is not { } document)
            {
                return new WriteResult(there is null ? WriteOutcome.NotFound : otherwise, null);
            }

            var etag = (++version).ToString(CultureInfo.InvariantCulture);
            if (!containers.TryGetValue(container.Name, out var partitions))
            {
                containers[container.Name] = partitions = new Dictionary<string, SortedDictionary<string, Entry>>(StringComparer.Ordinal);
            }

            if (!partitions.TryGetValue(key.Partition, out var entries))
            {
                partitions[key.Partition] = entries = new SortedDictionary<string, Entry>(StringComparer.Ordinal);
            }

            entries[key.Id] = new Entry(new StoredDocument(key, document.Json, etag) { ExpiresAt = document.ExpiresAt });
            AfterWrite?.Invoke();
            return new WriteResult(WriteOutcome.Done, etag);
        }
    }

    /// <summary>A document, with what it can be found by.</summary>
    private sealed class Entry(StoredDocument document)
    {
        private JsonElement? root;

        public StoredDocument Document => document;

        public bool Meets(FieldCondition condition)
        {
            if (root is null)
            {
                using var json = JsonDocument.Parse(document.Json);
                root = json.RootElement.Clone();
            }

            return root.Value.TryGetProperty(condition.Field, out var value) && MemoryStore.Meets(value, condition);
        }
    }
}
