using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace TeamsPilotBot.Bot.Tests.Health.Reviews;

/// <summary>A service on loopback that answers as a test says.</summary>
internal sealed class LocalService : IAsyncDisposable
{
    private readonly WebApplication app;

    private LocalService(WebApplication app, Func<HttpContext, Task> answer)
    {
        this.app = app;
        app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            Calls.Enqueue($"{context.Request.Method} {context.Request.Path} {await reader.ReadToEndAsync()}");
            await answer(context);
        });
    }

    /// <summary>What came in: method, path and body.</summary>
    public ConcurrentQueue<string> Calls { get; } = new();

    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/");

    public static async Task<LocalService> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var service = new LocalService(builder.Build(), answer);
        await service.app.StartAsync();
        return service;
    }

    /// <summary>A service that answers with a status and a body.</summary>
    public static Task<LocalService> AnsweringAsync(int status, string body)
        => StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync(body);
        });

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
