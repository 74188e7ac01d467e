using System.Text.Json;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Health.Observations;

/// <summary>
/// Remembers in the store of record what <c>check</c> needs to know of the past. It writes at most once a day for each thing, and nothing
/// waits for it but a turn whose call is news. A bot that is not registered observes nothing. Safe to use from several threads and processes.
/// </summary>
/// <param name="store">The store of record.</param>
/// <param name="credentials">How the bot is registered.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Is told of a store that does not answer.</param>
internal sealed partial class ObservationBook(IDocumentStore store, IOptions<CredentialOptions> credentials, TimeProvider time, ILogger<ObservationBook> logger)
{
    private const int Attempts = 4;

    private static readonly DocumentKey Key = new("observed", "observed");
    private static readonly TimeSpan CallIsNews = TimeSpan.FromDays(1);
    private static readonly TimeSpan RefusalIsNews = TimeSpan.FromHours(1);

    private volatile Observed known = new();

    /// <summary>Where they lie: one document of these, and one for each machine (<see cref="MachinePresence"/>).</summary>
    public static Container Container { get; } = new("observations", []);

    /// <summary>What has been observed.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<Observed> ReadAsync(CancellationToken cancellationToken)
        => await store.ReadAsync(Container, Key, cancellationToken) is { } found ? Of(found) : new Observed();

    /// <summary>Notes that the bot runs.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task StartedAsync(CancellationToken cancellationToken)
        => NoteAsync(observed => observed.FirstStart is null ? observed with { FirstStart = time.GetUtcNow() } : observed, cancellationToken);

    /// <summary>Notes a call of Teams whose token was valid.</summary>
    /// <param name="tenant">The tenant of its sender, if that is not allowed; null if it is.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task CalledAsync(string? tenant, CancellationToken cancellationToken)
        => NoteAsync(observed => After(observed, tenant, time.GetUtcNow()), cancellationToken);

    private static Observed After(Observed observed, string? tenant, DateTimeOffset now)
    {
        var called = IsNews(observed.TeamsCalled, CallIsNews) ? observed with { TeamsCalled = now } : observed;
        return tenant is not null && (observed.OtherTenant != tenant || IsNews(observed.TurnedAway, RefusalIsNews))
            ? called with { TurnedAway = now, OtherTenant = tenant }
            : called;

        bool IsNews(DateTimeOffset? last, TimeSpan every) => last is null || now - last >= every;
    }

    private static Observed Of(StoredDocument document)
    {
        try
        {
            return JsonSerializer.Deserialize<Observed>(document.Json, LessonJson.Options) ?? new Observed();
        }
        catch (JsonException)
        {
            // Of another version of the bot. What is observed is observed again.
            return new Observed();
        }
    }

    private async Task NoteAsync(Func<Observed, Observed> change, CancellationToken cancellationToken)
    {
        // Most calls are no news to what this process knows, and cost nothing.
        if (!credentials.Value.IsRegistered || change(known) == known)
        {
            return;
        }

        try
        {
            for (var attempt = 0; attempt < Attempts && !await WriteAsync(change, cancellationToken); attempt++)
            {
                // Another process was first; what it wrote is read anew.
            }
        }
        catch (StoreUnavailableException unavailable)
        {
            LogNotNoted(logger, unavailable);
        }
    }

    private async Task<bool> WriteAsync(Func<Observed, Observed> change, CancellationToken cancellationToken)
    {
        var found = await store.ReadAsync(Container, Key, cancellationToken);
        var before = found is null ? new Observed() : Of(found);
        var after = change(before);
        if (after != before)
        {
            var document = new NewDocument(Key, JsonSerializer.Serialize(after, LessonJson.Options));
            var written = found is null
                ? await store.CreateAsync(Container, document, cancellationToken)
                : await store.ReplaceAsync(Container, document, found.ETag, cancellationToken);
            if (written.Outcome != WriteOutcome.Done)
            {
                return false;
            }
        }

        known = after;
        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The store does not answer, so it is not remembered that Teams has called.")]
    private static partial void LogNotNoted(ILogger logger, Exception exception);
}
