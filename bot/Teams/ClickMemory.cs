using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>A click, by what it is known again.</summary>
/// <param name="Activity">The click as Teams sent it.</param>
/// <param name="Person">Who clicked.</param>
/// <param name="Card">The nonce of the card, or whatever else the click belongs to.</param>
/// <param name="Button">Which button it was, with what it is about.</param>
public sealed record Click(IActivity Activity, Person Person, string Card, string Button);

/// <summary>
/// The last click of a person on a card and how it was answered. Teams sends a click again, under a new id, when it got no
/// answer in 10 to 15 seconds, and people click twice: the same click acts once and gets the same answer. A click is claimed in
/// the store before it acts; whoever finds a claim waits for its answer. Another button of the same card is another click, so
/// that people can change their minds, and has its turn after the one before. A claim whose process died lapses.
/// Safe to use from several threads and processes.
/// </summary>
/// <param name="store">The store of record.</param>
/// <param name="time">The clock.</param>
/// <param name="options">When a click counts as died.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed partial class ClickMemory(
    IDocumentStore store, TimeProvider time, IOptions<TurnOptions> options, ILogger<ClickMemory> logger)
{
    /// <summary>How long the answer to a click on a card is given again.</summary>
    public static readonly TimeSpan OfCards = TimeSpan.FromMinutes(10);

    /// <summary>
    /// How long a click on a question to try is the same click: longer than Teams goes on sending it, shorter than it takes a
    /// person to want the answer once more.
    /// </summary>
    public static readonly TimeSpan OfExamples = TimeSpan.FromMinutes(1);

    /// <summary>How long whoever did not get the claim waits for the answer, before Teams itself gives up.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    private static readonly JsonSerializerSettings Settings = new() { DateParseHandling = DateParseHandling.None };

    private sealed record Entry(string Button, DateTimeOffset ClaimedAt, ClickAnswer? Answer);

    private sealed record Claim(DocumentKey Key, Entry Entry, string? ETag);

    /// <summary>The answer to a click: the one that was given before, or a new one.</summary>
    /// <param name="click">The click.</param>
    /// <param name="memory">How long the answer is remembered.</param>
    /// <param name="answer">Does what the click asks for. What it answers without being final is not remembered.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The answer; null if somebody else is still at work on it.</returns>
    public async Task<ClickAnswer?> OnceAsync(Click click, TimeSpan memory, Func<Task<ClickAnswer>> answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(answer);
        var (claim, given) = await TakeAsync(click, memory, cancellationToken);
        return claim is null ? given : await AnswerAsync(claim, memory, answer);
    }

    /// <summary>The claim if the click is ours to answer, or the answer that was given; neither if it did not come in time.</summary>
    private async Task<(Claim? Claim, ClickAnswer? Given)> TakeAsync(Click click, TimeSpan memory, CancellationToken cancellationToken)
    {
        var (activity, person) = (click.Activity, click.Person);
        var key = new DocumentKey(StoredKey.Of(activity.ChannelId, activity.Conversation?.Id), StoredKey.Of(person.Key, click.Card));
        var begun = time.GetTimestamp();
        try
        {
            while (time.GetElapsedTime(begun) < Patience)
            {
                var entry = new Entry(click.Button, time.GetUtcNow(), Answer: null);
                var last = await store.ReadAsync(TeamsContainers.Clicks, key, cancellationToken);
                var there = last is null ? null : JsonConvert.DeserializeObject<Entry>(last.Json, Settings);
                if (there?.Answer is { } given && there.Button == click.Button)
                {
                    return (null, given);
                }

                if (there is null or { Answer: not null } || time.GetUtcNow() - there.ClaimedAt > options.Value.Lease)
                {
                    var written = await WriteAsync(key, entry, memory, last?.ETag, cancellationToken);
                    if (written.Outcome == WriteOutcome.Done)
                    {
                        return (new(key, entry, written.ETag), null);
                    }
                }

                await Task.Delay(LookAgain, time, cancellationToken);
            }

            return (null, null);
        }
        catch (StoreUnavailableException unavailable)
        {
            // A click that may act twice is better than one that does nothing.
            Log.NotRemembered(logger, unavailable);
            return (new(key, new Entry(click.Button, time.GetUtcNow(), Answer: null), ETag: null), null);
        }
    }

    private async Task<ClickAnswer> AnswerAsync(Claim claim, TimeSpan memory, Func<Task<ClickAnswer>> answer)
    {
        ClickAnswer? made = null;
        try
        {
            return made = await answer();
        }
        finally
        {
            // Whether or not whoever waited for it has gone.
            await SettleAsync(claim, made is { IsFinal: true } ? made : null, memory);
        }
    }

    /// <summary>Puts the answer in the place of the claim, or takes the claim back where there is none to keep.</summary>
    private async Task SettleAsync(Claim claim, ClickAnswer? answer, TimeSpan memory)
    {
        if (claim.ETag is not { } etag)
        {
            return;
        }

        try
        {
            await (answer is null
                ? store.DeleteAsync(TeamsContainers.Clicks, claim.Key, etag, CancellationToken.None)
                : WriteAsync(claim.Key, claim.Entry with { Answer = answer }, memory, etag, CancellationToken.None));
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotRemembered(logger, unavailable);
        }
    }

    private Task<WriteResult> WriteAsync(DocumentKey key, Entry entry, TimeSpan memory, string? etag, CancellationToken cancellationToken)
    {
        // A claim has to outlive its lease, or the click would act again while it is still being answered.
        var twoLeases = options.Value.Lease * 2;
        var kept = entry.Answer is null && memory < twoLeases ? twoLeases : memory;
        var document = new NewDocument(key, JsonConvert.SerializeObject(entry, Settings), time.GetUtcNow() + kept);
        return etag is null
            ? store.CreateAsync(TeamsContainers.Clicks, document, cancellationToken)
            : store.ReplaceAsync(TeamsContainers.Clicks, document, etag, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A click could not be remembered; if it is sent again, it is carried out again.")]
        public static partial void NotRemembered(ILogger logger, Exception exception);
    }
}
