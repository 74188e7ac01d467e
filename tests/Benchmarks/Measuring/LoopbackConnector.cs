using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TeamsPilotBot.Benchmarks.Measuring;

/// <summary>Stands for Teams' Connector service: takes whatever the bot posts, and counts it.</summary>
internal sealed class LoopbackConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private int taken;

    private LoopbackConnector(WebApplication app) => this.app = app;

    /// <summary>The address that activities name as their service URL.</summary>
    public string ServiceUrl => app.Urls.First() + "/_connector";

    /// <summary>How many activities the bot has posted.</summary>
    public int Taken => Volatile.Read(ref taken);

    public static async Task<LoopbackConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.Configure<KestrelServerOptions>(o => o.AddServerHeader = false);
        var app = builder.Build();
        var connector = new LoopbackConnector(app);
        app.Run(connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        await context.Request.Body.CopyToAsync(Stream.Null);
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync($$"""{"id":"{{Interlocked.Increment(ref taken)}}"}""");
    }
}
