using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using TeamsPilotBot.Tests.Connector;

namespace TeamsPilotBot.Benchmarks.Load;

/// <summary>
/// Teams' side of the protocol for many people at once: takes what the bots post and change, keeps of each chat the newest cards,
/// and counts the replies to each message. Safe to use from several threads.
/// </summary>
internal sealed class LoadTeams : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, Mailbox> chats = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Replies> replies = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Chat, string Tag), int> deliveries = new();
    private long lastId = 1795576418000;
    private int calls;

    private LoadTeams(WebApplication app)
    {
        this.app = app;
        app.Run(AnswerAsync);
    }

    /// <summary>Where bots are to answer.</summary>
    public string ServiceUrl => app.Urls.First() + "/emea";

    /// <summary>How many calls the bots have made.</summary>
    public int Calls => Volatile.Read(ref calls);

    /// <summary>How often each tagged card was posted to each chat, by chat and tag.</summary>
    public IReadOnlyDictionary<(string Chat, string Tag), int> Deliveries => deliveries;

    public static async Task<LoadTeams> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var teams = new LoadTeams(builder.Build());
        await teams.app.StartAsync();
        return teams;
    }

    /// <summary>An id like those of Teams, never the same twice.</summary>
    public string NewId() => Interlocked.Increment(ref lastId).ToString(CultureInfo.InvariantCulture);

    /// <summary>The chat of a person.</summary>
    /// <param name="conversation">The conversation.</param>
    public Mailbox Chat(string conversation) => chats.GetOrAdd(conversation, static _ => new Mailbox());

    /// <summary>Waits for the first reply to a message.</summary>
    /// <param name="activityId">The message.</param>
    /// <returns>When it came, as a timestamp, and its card; null if none came in a minute.</returns>
    public async Task<(long At, ShownCard? Card)?> ReplyAsync(string activityId)
    {
        try
        {
            return await RepliesTo(activityId).First.Task.WaitAsync(Patience, TimeProvider.System);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    /// <summary>How many replies a message has got by now.</summary>
    /// <param name="activityId">The message.</param>
    public int CountReplies(string activityId) => replies.TryGetValue(activityId, out var those) ? those.Count : 0;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Replies RepliesTo(string activityId) => replies.GetOrAdd(activityId, static _ => new Replies());

    private async Task AnswerAsync(HttpContext context)
    {
        var body = (JsonObject?)await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        var number = Interlocked.Increment(ref calls);
        if (ConnectorRoutes.Read(context.Request, body, number, TimeProvider.System.GetUtcNow()) is not { Kind: CallKind.Post or CallKind.Update, Conversation: { } chat } call)
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var id = call.Kind == CallKind.Update ? call.ActivityId! : NewId();
        if (call.IsMessage)
        {
            Take(call, chat, ShownCard.Of(id, body));
        }

        context.Response.StatusCode = call.Kind == CallKind.Post ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync($$"""{"id":"{{id}}"}""");
    }

    private void Take(ConnectorCall call, string chat, ShownCard? card)
    {
        var at = Stopwatch.GetTimestamp();
        if (card is not null)
        {
            Chat(chat).Put(card);
        }

        if (call.Kind != CallKind.Post)
        {
            return;
        }

        if (((string?)call.Body?["replyToId"] ?? call.ActivityId) is { } answered)
        {
            var those = RepliesTo(answered);
            Interlocked.Increment(ref those.Count);
            those.First.TrySetResult((at, card));
        }
        else if (card is not null && HandOffTag.In(card) is { } tag)
        {
            deliveries.AddOrUpdate((chat, tag), 1, static (_, count) => count + 1);
        }
    }

    private sealed class Replies
    {
        public int Count;

        public TaskCompletionSource<(long At, ShownCard? Card)> First { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
