using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TeamsPilotBot.Knowledge.Azure;

namespace TeamsPilotBot.Tests.Models;

/// <summary>A service on loopback that speaks the chat part of the OpenAI protocol. It writes whatever it is told to, and can be made to fail.</summary>
internal sealed class ModelServer : IAsyncDisposable
{
    public const string Key = "key-under-the-mat";

    private readonly WebApplication app;

    private ModelServer(WebApplication app)
    {
        this.app = app;
        app.Run(AnswerAsync);
    }

    /// <summary>What is answered, by what was given; at first the problem of each lesson, as it stands there.</summary>
    public Func<JsonElement, string> Writes { get; set; } = Faithful;

    /// <summary>How an answer ends; null for one that ends in the middle.</summary>
    public string? Finish { get; set; } = "stop";

    /// <summary>How many letters come at once.</summary>
    public int Piece { get; set; } = 7;

    /// <summary>Is waited for before each piece, with its number from 0.</summary>
    public Func<int, Task>? Before { get; set; }

    /// <summary>What happens to calls instead of an answer; a call that it returns false for is answered.</summary>
    public Func<HttpContext, Task<bool>>? Trouble { get; set; }

    /// <summary>The bodies of the calls, in order.</summary>
    public ConcurrentQueue<JsonElement> Calls { get; } = new();

    /// <summary>What the calls signed in with.</summary>
    public ConcurrentQueue<string?> Authorizations { get; } = new();

    public LeadOptions Options => new()
    {
        Endpoint = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/v1", Model = "toy", Key = Key,
    };

    public static async Task<ModelServer> StartAsync()
    {
        // Empty, since the other builders watch files, and a machine lets a user watch only so many.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var server = new ModelServer(builder.Build());
        await server.app.StartAsync();
        return server;
    }

    /// <summary>An answer of the form that is asked for.</summary>
    public static string Lead(params IEnumerable<(string Text, string[] Lessons)> sentences)
        => JsonSerializer.Serialize(new { sentences = sentences.Select(s => new { text = s.Text, lessons = s.Lessons }) });

    /// <summary>What a model that keeps to its instructions could write.</summary>
    public static string Faithful(JsonElement given)
        => Lead(given.GetProperty("lessons").EnumerateArray().Select(lesson => (lesson.GetProperty("problem").GetString()!, new[] { lesson.GetProperty("id").GetString()! })));

    /// <summary>What was given in a call: the document of the message.</summary>
    public static JsonElement Given(JsonElement call) => JsonDocument.Parse(Messages(call).Last()).RootElement;

    /// <summary>The texts of the messages of a call.</summary>
    public static List<string> Messages(JsonElement call) => [.. call.GetProperty("messages").EnumerateArray().Select(Text)];

    /// <summary>Answers with a status.</summary>
    public static Func<HttpContext, Task<bool>> Status(int status, string? body = null, string? retryAfter = null) => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body ?? "");
        return true;
    };

    /// <summary>Answers with a body that is whatever it is.</summary>
    public static Func<HttpContext, Task<bool>> Body(string body) => Status(200, body);

    /// <summary>Never answers.</summary>
    public static async Task<bool> SilenceAsync(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
        return true;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var body = (await JsonDocument.ParseAsync(context.Request.Body)).RootElement.Clone();
        Authorizations.Enqueue(context.Request.Headers.Authorization);
        Calls.Enqueue(body);
        if (Trouble is { } trouble && await trouble(context))
        {
            return;
        }

        if (!body.TryGetProperty("stream", out var stream) || !stream.GetBoolean())
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(JsonSerializer.Serialize(new
            {
                id = "c", @object = "chat.completion", created = 1, model = "toy",
                choices = new[] { new { index = 0, message = new { role = "assistant", content = "ja" }, finish_reason = "stop" } },
                usage = new { prompt_tokens = 5, completion_tokens = 1, total_tokens = 6 },
            }));
            return;
        }

        await StreamAsync(context, Writes(Given(body)));
    }

    private async Task StreamAsync(HttpContext context, string content)
    {
        context.Response.ContentType = "text/event-stream";
        var number = 0;
        foreach (var piece in content.Chunk(Piece).Select(letters => new string(letters)))
        {
            await (Before?.Invoke(number++) ?? Task.CompletedTask);
            await SendAsync(context, new { content = piece }, null);
        }

        if (Finish is null)
        {
            context.Abort();
            return;
        }

        await SendAsync(context, new { }, Finish);
        await context.Response.WriteAsync($"data: {JsonSerializer.Serialize(new { id = "c", @object = "chat.completion.chunk", created = 1, model = "toy", choices = Array.Empty<object>(), usage = new { prompt_tokens = 900, completion_tokens = 100, total_tokens = 1000 } })}\n\ndata: [DONE]\n\n");
    }

    private static async Task SendAsync(HttpContext context, object delta, string? finish)
    {
        await context.Response.WriteAsync($"data: {JsonSerializer.Serialize(new { id = "c", @object = "chat.completion.chunk", created = 1, model = "toy", choices = new[] { new { index = 0, delta, finish_reason = finish } } })}\n\n");
        await context.Response.Body.FlushAsync();
    }

    private static string Text(JsonElement message)
        => message.GetProperty("content") is { ValueKind: JsonValueKind.Array } parts
            ? string.Concat(parts.EnumerateArray().Select(part => part.GetProperty("text").GetString())) : message.GetProperty("content").GetString()!;
}
