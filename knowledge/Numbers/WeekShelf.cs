using System.Text.Json;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.Numbers;

/// <summary>The weeks that were counted, in the store of record. A week is written once and never changed. Safe to use from several threads and processes.</summary>
/// <param name="store">The store.</param>
public sealed class WeekShelf(IDocumentStore store)
{
    private const string Partition = "weeks";

    /// <summary>A year and the year before it can be shown, with some room.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(3 * 366);

    /// <summary>All weeks are one partition: they are read together, and there is one a week.</summary>
    public static Container Container { get; } = new("week-numbers", []);

    /// <summary>The weeks that are kept, by their names.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<IReadOnlyDictionary<string, WeekNumbers>> AllAsync(CancellationToken cancellationToken)
    {
        var weeks = new Dictionary<string, WeekNumbers>(StringComparer.Ordinal);
        await foreach (var document in store.QueryAsync(Container, new DocumentQuery { Partition = Partition }, cancellationToken))
        {
            weeks[document.Key.Id] = JsonSerializer.Deserialize<WeekNumbers>(document.Json, LessonJson.Options)!;
        }

        return weeks;
    }

    /// <summary>Keeps a week that is over; if somebody else has, theirs stays.</summary>
    /// <param name="week">The week.</param>
    /// <param name="numbers">Its numbers.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>Whether it was written by this call.</returns>
    /// <exception cref="StoreUnavailableException">The store cannot be written now.</exception>
    public async Task<bool> KeepAsync(DigestWeek week, WeekNumbers numbers, CancellationToken cancellationToken)
    {
        var document = new NewDocument(
            new DocumentKey(Partition, week.ToString()), JsonSerializer.Serialize(numbers, LessonJson.Options), DanishTime.MomentOf(week.NextMonday, TimeOnly.MinValue) + Kept);
        return (await store.CreateAsync(Container, document, cancellationToken)).Outcome == WriteOutcome.Done;
    }
}
