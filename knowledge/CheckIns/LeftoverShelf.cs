using System.Text.Json;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.CheckIns;

/// <summary>What is left of erased check-ins, one document for each quarter. Safe to use from several threads and processes.</summary>
/// <param name="store">The store.</param>
/// <param name="registry">The registered projects.</param>
public sealed class LeftoverShelf(IDocumentStore store, ProjectRegistry registry)
{
    private const int Attempts = 64;

    /// <summary>Each quarter is a partition of its own.</summary>
    public static Container Container { get; } = new("check-in-totals", []);

    /// <summary>What is left of a quarter.</summary>
    /// <param name="quarter">The quarter.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<CheckInLeftovers> OfAsync(Quarter quarter, CancellationToken cancellationToken)
        => await store.ReadAsync(Container, Key(quarter), cancellationToken) is { } found ? Read(found) : CheckInLeftovers.None;

    /// <summary>Keeps what is to be left of a check-in that is about to be erased. Doing it again changes nothing.</summary>
    /// <param name="erased">The check-in.</param>
    /// <param name="all">All of its quarter that are kept, this one among them.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task LeaveAsync(CheckIn erased, IReadOnlyList<CheckIn> all, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(erased);
        var quarter = erased.Key.Quarter;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var found = await store.ReadAsync(Container, Key(quarter), cancellationToken);
            var before = found is null ? CheckInLeftovers.None : Read(found);
            var after = before.With(erased, all, registry);
            if (after == before)
            {
                return;
            }

            var document = new NewDocument(
                Key(quarter), JsonSerializer.Serialize(after, LessonJson.Options), DanishTime.MomentOf(quarter.LastDay, TimeOnly.MinValue) + CheckIn.Kept);
            var written = found is null
                ? await store.CreateAsync(Container, document, cancellationToken)
                : await store.ReplaceAsync(Container, document, found.ETag, cancellationToken);
            if (written.Outcome == WriteOutcome.Done)
            {
                return;
            }
        }

        throw new StoreUnavailableException(StoreProblem.Busy, Container.Name, null);
    }

    private static DocumentKey Key(Quarter quarter) => new(quarter.Code(), quarter.Code());

    private static CheckInLeftovers Read(StoredDocument document) => JsonSerializer.Deserialize<CheckInLeftovers>(document.Json, LessonJson.Options)!;
}
