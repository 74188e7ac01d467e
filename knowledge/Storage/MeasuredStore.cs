using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using TeamsPilotBot.Knowledge.Diagnostics;

namespace TeamsPilotBot.Knowledge.Storage;

/// <summary>
/// A store whose calls are measured and seen in traces, by the names of OpenTelemetry's conventions for databases: the operation and the
/// container, never a key, a value or a document. A call that belongs to nothing larger, such as looking whether something is new, is measured
/// and makes no trace: there are many a second, and they say nothing. Safe to use from several threads.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="system">What it is, as the conventions call it: <c>sqlite</c>, <c>azure.cosmosdb</c>.</param>
public sealed class MeasuredStore(IDocumentStore store, string system) : IDocumentStore
{
    /// <summary>The histogram of how long calls take.</summary>
    public const string Duration = "db.client.operation.duration";

    private static readonly Histogram<double> Durations = KnowledgeTelemetry.Meter.CreateHistogram(
        Duration, "s", "Duration of calls of the store.", [], KnowledgeTelemetry.Seconds);

    /// <inheritdoc/>
    public Task<StoredDocument?> ReadAsync(Container container, DocumentKey key, CancellationToken cancellationToken)
        => MeasureAsync("read", container, () => store.ReadAsync(container, key, cancellationToken));

    /// <inheritdoc/>
    public Task<WriteResult> CreateAsync(Container container, NewDocument document, CancellationToken cancellationToken)
        => MeasureAsync("create", container, () => store.CreateAsync(container, document, cancellationToken));

    /// <inheritdoc/>
    public Task<WriteResult> ReplaceAsync(Container container, NewDocument document, string etag, CancellationToken cancellationToken)
        => MeasureAsync("replace", container, () => store.ReplaceAsync(container, document, etag, cancellationToken));

    /// <inheritdoc/>
    public Task<IReadOnlyList<WriteResult>> WriteManyAsync(Container container, IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken)
        => MeasureAsync("write-many", container, () => store.WriteManyAsync(container, writes, cancellationToken));

    /// <inheritdoc/>
    public Task<WriteResult> DeleteAsync(Container container, DocumentKey key, string? etag, CancellationToken cancellationToken)
        => MeasureAsync("delete", container, () => store.DeleteAsync(container, key, etag, cancellationToken));

    /// <inheritdoc/>
    public Task<ChangePage> ChangesAsync(Container container, string? token, int limit, CancellationToken cancellationToken)
        => MeasureAsync("changes", container, () => store.ChangesAsync(container, token, limit, cancellationToken));

    /// <inheritdoc/>
    public Task OpenAsync(CancellationToken cancellationToken) => store.OpenAsync(cancellationToken);

    /// <inheritdoc/>
    public Task ScrubAsync(CancellationToken cancellationToken) => store.ScrubAsync(cancellationToken);

    /// <inheritdoc/>
    /// <remarks>What is measured is the time that the store takes; what the caller does between two documents is not.</remarks>
    public async IAsyncEnumerable<StoredDocument> QueryAsync(Container container, DocumentQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(container);
        var call = new Call(system, "query", container);
        var found = store.QueryAsync(container, query, cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            while (await call.AddAsync(() => found.MoveNextAsync().AsTask()))
            {
                yield return found.Current;
            }
        }
        finally
        {
            await found.DisposeAsync();
            call.End();
        }
    }

    /// <inheritdoc/>
    /// <remarks>Measured as calls of the first container: it is one call to a store that can, and names no other.</remarks>
    public async IAsyncEnumerable<ContainedDocument> QueryAsync(
        IReadOnlyList<Container> containers, FieldCondition condition, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(containers);
        if (containers.Count == 0)
        {
            yield break;
        }

        var call = new Call(system, "query-many", containers[0]);
        var found = store.QueryAsync(containers, condition, cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            while (await call.AddAsync(() => found.MoveNextAsync().AsTask()))
            {
                yield return found.Current;
            }
        }
        finally
        {
            await found.DisposeAsync();
            call.End();
        }
    }

    private async Task<T> MeasureAsync<T>(string operation, Container container, Func<Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(container);
        var call = new Call(system, operation, container);
        try
        {
            return await call.AddAsync(work);
        }
        finally
        {
            call.End();
        }
    }

    /// <summary>One call, however often it is waited for.</summary>
    private sealed class Call
    {
        private readonly TagList tags;
        private readonly Activity? span;
        private TimeSpan taken;
        private string? fault;

        public Call(string system, string operation, Container container)
        {
            tags = new TagList { { "db.system.name", system }, { "db.operation.name", operation }, { "db.collection.name", container.Name } };
            var around = Activity.Current;
            span = around is null ? null : KnowledgeTelemetry.Source.StartActivity($"{operation} {container.Name}", ActivityKind.Client, around.Context, tags);

            // What the caller does while documents come is no part of the call.
            Activity.Current = around;
        }

        public async Task<T> AddAsync<T>(Func<Task<T>> work)
        {
            var began = Stopwatch.GetTimestamp();
            try
            {
                return await work();
            }
            catch (Exception failure)
            {
                fault = failure is StoreUnavailableException unavailable ? unavailable.Problem.ToString() : failure.GetType().FullName;
                throw;
            }
            finally
            {
                taken += Stopwatch.GetElapsedTime(began);
            }
        }

        public void End()
        {
            var all = tags;
            if (fault is not null)
            {
                all.Add(Spans.ErrorType, fault);
                span.Fail(fault);
            }

            Durations.Record(taken.TotalSeconds, all);
            span?.Dispose();
        }
    }
}
