using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TeamsPilotBot.Knowledge.Azure;

namespace TeamsPilotBot.Tests.Embedding;

/// <summary>A service on loopback that speaks the embeddings part of the OpenAI protocol, and can be made to behave badly.</summary>
internal sealed class EmbeddingServer : IAsyncDisposable
{
    public const string Key = "key-under-the-mat";

    private readonly WebApplication app;

    private EmbeddingServer(WebApplication app)
    {
        this.app = app;
        app.Run(AnswerAsync);
    }

    /// <summary>What happens to calls instead of an answer; a call that it returns false for is answered.</summary>
    public Func<HttpContext, Task<bool>>? Trouble { get; set; }

    /// <summary>How the vectors are spoilt before they are sent.</summary>
    public Func<float[][], float[][]> Spoil { get; set; } = vectors => vectors;

    /// <summary>The bodies of the calls, in order.</summary>
    public ConcurrentQueue<JsonElement> Calls { get; } = new();

    /// <summary>What the calls signed in with.</summary>
    public ConcurrentQueue<string?> Authorizations { get; } = new();

    /// <summary>All texts that came in, in order.</summary>
    public IEnumerable<string> Texts => Calls.SelectMany(TextsOf);

    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/v1";

    public EmbeddingOptions Options => new() { Endpoint = Address, Model = "toy", Key = Key };

    public static async Task<EmbeddingServer> StartAsync()
    {
        // Empty, since the other builders watch files, and a machine lets a user watch only so many.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var server = new EmbeddingServer(builder.Build());
        await server.app.StartAsync();
        return server;
    }

    /// <summary>Answers with a status.</summary>
    public static Func<HttpContext, Task<bool>> Status(int status, string? retryAfter = null) => context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return Task.FromResult(true);
    };

    /// <summary>Answers with a body that is whatever it is.</summary>
    public static Func<HttpContext, Task<bool>> Body(string body) => async context =>
    {
        await context.Response.WriteAsync(body);
        return true;
    };

    /// <summary>Cuts the connection in the middle of the answer.</summary>
    public static async Task<bool> CutAsync(HttpContext context)
    {
        context.Response.ContentLength = 1000;
        await context.Response.WriteAsync("{\"object\":");
        await context.Response.Body.FlushAsync();
        context.Abort();
        return true;
    }

    /// <summary>Cuts the connection before any answer.</summary>
    public static Task<bool> HangUpAsync(HttpContext context)
    {
        context.Abort();
        return Task.FromResult(true);
    }

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

        var dimensions = body.TryGetProperty("dimensions", out var chosen) && chosen.ValueKind == JsonValueKind.Number ? chosen.GetInt32() : ToyMeaning.Dimensions;
        var base64 = body.TryGetProperty("encoding_format", out var format) && format.GetString() == "base64";
        var vectors = Spoil([.. TextsOf(body).Select(text => ToyMeaning.Of(text, dimensions))]);

        // The order of the items is free; their index counts.
        var data = vectors.Select((vector, index) => new { @object = "embedding", index, embedding = Encoded(vector, base64) }).Reverse();
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(JsonSerializer.Serialize(
            new { @object = "list", model = "toy", data, usage = new { prompt_tokens = 1, total_tokens = 1 } }));
    }

    private static object Encoded(float[] vector, bool base64)
        => base64 ? Convert.ToBase64String(MemoryMarshal.AsBytes(vector.AsSpan())) : vector;

    private static IEnumerable<string> TextsOf(JsonElement body)
        => body.GetProperty("input") is { ValueKind: JsonValueKind.Array } many ? many.EnumerateArray().Select(t => t.GetString()!) : [body.GetProperty("input").GetString()!];
}
