using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TeamsPilotBot.Tests.Connector;

/// <summary>
/// Teams' side of the Bot Framework protocol on a port of loopback, as far as the bot uses it: takes what a bot posts and changes,
/// shows what people would see, and can be made to fail. For a bot in this process or in one of its own.
/// </summary>
internal sealed class ConnectorServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Lock gate = new();
    private readonly List<ConnectorCall> calls = [];
    private readonly CancellationTokenSource closing = new();
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ConnectorServer(WebApplication app, TimeProvider time)
    {
        this.app = app;
        Time = time;
        app.Run(AnswerAsync);
    }

    /// <summary>The server's clock.</summary>
    public TimeProvider Time { get; }

    /// <summary>Where a bot is to send to.</summary>
    public string ServiceUrl => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/emea";

    /// <summary>Conversations, messages and people.</summary>
    public ConnectorState State { get; } = new();

    /// <summary>How a call is failed; null to answer it as usual. It is asked for one call at a time.</summary>
    public Func<ConnectorCall, Misbehaviour?>? Rule { get; set; }

    /// <summary>Is told of each call that was done, before it is answered; the answer waits for it.</summary>
    public Func<ConnectorCall, Task>? Done { get; set; }

    /// <summary>All calls, in the order in which they came.</summary>
    public IReadOnlyList<ConnectorCall> Calls
    {
        get
        {
            lock (gate)
            {
                return [.. calls];
            }
        }
    }

    public static async Task<ConnectorServer> StartAsync(TimeProvider? time = null)
    {
        // Empty, since the other builders watch files, and a machine lets a user watch only so many.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var server = new ConnectorServer(builder.Build(), time ?? TimeProvider.System);
        await server.app.StartAsync();
        return server;
    }

    /// <summary>The messages in a conversation, oldest first, as they are shown now.</summary>
    public IReadOnlyList<ShownMessage> Messages(string conversation) => State.Messages(conversation);

    /// <summary>Waits until something is true. It is looked at whenever a call has been answered.</summary>
    /// <exception cref="TimeoutException">It did not become true in a minute, or in as long as was said.</exception>
    public async Task UntilAsync(Func<bool> condition, TimeSpan? within = null)
    {
        using var limit = new CancellationTokenSource(within ?? TimeSpan.FromMinutes(1), TimeProvider.System);
        while (true)
        {
            Task next;
            lock (gate)
            {
                next = changed.Task;
            }

            if (condition())
            {
                return;
            }

            try
            {
                await next.WaitAsync(limit.Token);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"It did not happen. {Calls.Count} calls came: {string.Join(", ", Calls.Select(call => $"{call.Kind} {call.Conversation}"))}");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await app.DisposeAsync();
        closing.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var body = context.Request.ContentLength is > 0 || context.Request.Headers.TransferEncoding.Count > 0
            ? (JsonObject?)await JsonNode.ParseAsync(context.Request.Body) : null;
        if (Note(context.Request, body) is not ({ } call, var misbehaviour))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        try
        {
            if (misbehaviour.Delay > TimeSpan.Zero)
            {
                using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, closing.Token);
                await Task.Delay(misbehaviour.Delay, TimeProvider.System, gone.Token);
            }

            var isDone = misbehaviour is { Status: null, HangsUp: false } or { Accepts: true };
            var answer = isDone ? State.Do(call) : new ConnectorAnswer(StatusCodes.Status200OK, null);
            if (isDone && Done is { } done)
            {
                await done(call);
            }

            await WriteAsync(context, misbehaviour, answer);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
        finally
        {
            TellWaiters();
        }
    }

    private (ConnectorCall Call, Misbehaviour Misbehaviour)? Note(HttpRequest request, JsonObject? body)
    {
        lock (gate)
        {
            if (ConnectorRoutes.Read(request, body, calls.Count + 1, Time.GetUtcNow()) is not { } call)
            {
                return null;
            }

            calls.Add(call);
            return (call, Rule?.Invoke(call) ?? new Misbehaviour());
        }
    }

    private static async Task WriteAsync(HttpContext context, Misbehaviour misbehaviour, ConnectorAnswer answer)
    {
        if (misbehaviour.HangsUp)
        {
            context.Abort();
            return;
        }

        var body = misbehaviour.Status is null ? answer.Body?.ToJsonString()
            : misbehaviour.Body ?? ConnectorAnswer.Error(0, misbehaviour.Code ?? "").Body!.ToJsonString();
        context.Response.StatusCode = misbehaviour.Status ?? answer.Status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.RetryAfter = misbehaviour.RetryAfter;
        await context.Response.WriteAsync(body ?? "");
    }

    private void TellWaiters()
    {
        TaskCompletionSource told;
        lock (gate)
        {
            told = changed;
            changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        told.SetResult();
    }
}
