using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>How a click was answered.</summary>
/// <param name="Response">The answer.</param>
/// <param name="IsFinal">Whether the same click is to get the same answer; false if what it asks for could not be done.</param>
public sealed record ClickAnswer(AdaptiveCardInvokeResponse Response, bool IsFinal);

/// <summary>
/// The last click of a person on a card and how it was answered. Teams sends a click again, under a new id, when it got no
/// answer in 10 to 15 seconds: the same click has the same nonce, and gets the same answer. Another button of the same card
/// is another click, so that people can change their minds. Safe to use from several threads and processes.
/// </summary>
/// <param name="store">The store of record.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed partial class ClickMemory(IDocumentStore store, TimeProvider time, ILogger<ClickMemory> logger)
{
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(10);

    /// <summary>The answer to a click: the one that was given before, or a new one.</summary>
    /// <param name="activity">The click as Teams sent it.</param>
    /// <param name="person">Who clicked.</param>
    /// <param name="nonce">The nonce of the card.</param>
    /// <param name="button">Which button it was, with what it is about.</param>
    /// <param name="answer">Does what the click asks for.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<AdaptiveCardInvokeResponse> OnceAsync(
        IActivity activity, Person person, string nonce, string button, Func<Task<ClickAnswer>> answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(answer);
        var key = new DocumentKey(StoredKey.Of(activity.ChannelId, activity.Conversation?.Id), StoredKey.Of(person.Key, nonce));
        var last = await ReadAsync(key, cancellationToken);
        if (last is not null && JObject.Parse(last.Json) is var click && (string?)click["button"] == button)
        {
            return click["answer"]!.ToObject<AdaptiveCardInvokeResponse>()!;
        }

        var (response, isFinal) = await answer();
        if (!isFinal)
        {
            return response;
        }

        await WriteAsync(key, new JObject { ["button"] = button, ["answer"] = JObject.FromObject(response) }, last?.ETag, cancellationToken);
        return response;
    }

    private async Task<StoredDocument?> ReadAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        try
        {
            return await store.ReadAsync(TeamsContainers.Clicks, key, cancellationToken);
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotRemembered(logger, unavailable);
            return null;
        }
    }

    private async Task WriteAsync(DocumentKey key, JObject click, string? etag, CancellationToken cancellationToken)
    {
        var document = new NewDocument(key, click.ToString(Newtonsoft.Json.Formatting.None), time.GetUtcNow() + Memory);
        try
        {
            // A conflict means that the same card was clicked again meanwhile: then that click is the last, and stays.
            await (etag is null
                ? store.CreateAsync(TeamsContainers.Clicks, document, cancellationToken)
                : store.ReplaceAsync(TeamsContainers.Clicks, document, etag, cancellationToken));
        }
        catch (StoreUnavailableException unavailable)
        {
            Log.NotRemembered(logger, unavailable);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A click could not be remembered; if it is sent again, it is carried out again.")]
        public static partial void NotRemembered(ILogger logger, Exception exception);
    }
}
