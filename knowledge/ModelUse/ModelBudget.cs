using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Knowledge.ModelUse;

/// <summary>
/// How much of a language model a person and the whole installation have used today, in the store, so that several instances share it.
/// A call takes beforehand what it can take at the most, and gives back the rest. Nothing is kept of what was asked. Safe to use from
/// several threads and processes.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="time">Tells the day, which is Denmark's.</param>
/// <param name="limits">What may be used.</param>
/// <param name="notices">Tells administrators, once a day.</param>
public sealed class ModelBudget(IDocumentStore store, TimeProvider time, ModelLimits limits, NoticeBoard notices)
{
    /// <summary>The partition is the day; a person's document names their key and nothing else of them.</summary>
    public static Container Container { get; } = new("model-use", ["personKey"]);

    private const string All = "all";
    private const int Attempts = 32;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(3);

    /// <summary>Takes one call.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="tokens">The most tokens that it can take.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The decision, and what to settle by if it may be made.</returns>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<(BudgetDecision Decision, ModelPermit? Permit)> TakeAsync(string personKey, int tokens, CancellationToken cancellationToken)
    {
        var day = DanishTime.Today(time);
        if (!await AddAsync(Key(day, personKey), personKey, 1, tokens, (limits.PersonCalls, limits.PersonTokens), cancellationToken))
        {
            await notices.TellAsync(NoticeKind.PersonalModelBudgetSpent, "people", null, cancellationToken);
            return (BudgetDecision.PersonSpent, null);
        }

        if (!await AddAsync(new DocumentKey(Partition(day), All), null, 1, tokens, (limits.Calls, limits.Tokens), cancellationToken))
        {
            await AddAsync(Key(day, personKey), personKey, -1, -tokens, null, cancellationToken);
            await notices.TellAsync(NoticeKind.ModelBudgetSpent, All, null, cancellationToken);
            return (BudgetDecision.AllSpent, null);
        }

        return (BudgetDecision.Granted, new ModelPermit(day, personKey, tokens));
    }

    /// <summary>Writes down what a call took in the end.</summary>
    /// <param name="permit">What was taken beforehand.</param>
    /// <param name="tokens">What it took; may be more.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer; what was taken beforehand stays counted.</exception>
    public async Task SettleAsync(ModelPermit permit, int tokens, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(permit);
        await AddAsync(new DocumentKey(Partition(permit.Day), All), null, 0, tokens - permit.Tokens, null, cancellationToken);
        await AddAsync(Key(permit.Day, permit.PersonKey), permit.PersonKey, 0, tokens - permit.Tokens, null, cancellationToken);
    }

    /// <summary>Adds to what was used, unless more than the limit would come of it. Without a limit nothing new is begun: whoever was erased meanwhile stays so.</summary>
    private async Task<bool> AddAsync(DocumentKey key, string? personKey, int calls, int tokens, (int Calls, int Tokens)? limit, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var there = await store.ReadAsync(Container, key, cancellationToken);
            var used = there is null ? new Use(personKey, 0, 0) : JsonSerializer.Deserialize<Use>(there.Json, LessonJson.Options)!;
            var next = used with { Calls = Math.Max(0, used.Calls + calls), Tokens = Math.Max(0, used.Tokens + tokens) };
            if (limit is null ? there is null : next.Calls > limit.Value.Calls || next.Tokens > limit.Value.Tokens)
            {
                return false;
            }

            var document = new NewDocument(key, JsonSerializer.Serialize(next, LessonJson.Options), time.GetUtcNow() + Kept);
            var written = there is null ? await store.CreateAsync(Container, document, cancellationToken) : await store.ReplaceAsync(Container, document, there.ETag, cancellationToken);
            if (written.Outcome == WriteOutcome.Done)
            {
                return true;
            }
        }

        throw new StoreUnavailableException(StoreProblem.Busy, Container.Name, null);
    }

    private static string Partition(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static DocumentKey Key(DateOnly day, string personKey)
        => new(Partition(day), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(personKey)))[..40]);

    /// <summary>What was used on a day.</summary>
    /// <param name="PersonKey">Whose it is; null for that of all.</param>
    /// <param name="Calls">How many calls.</param>
    /// <param name="Tokens">How many tokens, taken or set aside.</param>
    internal sealed record Use(string? PersonKey, int Calls, int Tokens);
}
