using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeamsPilotBot.Bot.Health;
using TeamsPilotBot.Bot.Hosting;

namespace TeamsPilotBot.Bot.Tests.Hosting;

/// <summary>The endpoint on a port of loopback, with a bot behind it that says back what it hears.</summary>
internal sealed class BotDriver : IAsyncDisposable
{
    private readonly WebApplication app;

    private BotDriver(WebApplication app, RecordingConnector connector, RecordingLogs logs)
    {
        this.app = app;
        Connector = connector;
        Logs = logs;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()), Timeout = TimeSpan.FromMinutes(2) };
    }

    /// <summary>Calls the bot.</summary>
    public HttpClient Client { get; }

    /// <summary>Takes what the bot posts.</summary>
    public RecordingConnector Connector { get; }

    /// <summary>What the bot logged, all levels.</summary>
    public RecordingLogs Logs { get; }

    /// <summary>Starts a bot.</summary>
    /// <param name="environment">Development, Production, …</param>
    /// <param name="remote">The address that calls seem to come from; where they come from if null.</param>
    /// <param name="settings">More settings, as "Name=value".</param>
    public static async Task<BotDriver> StartAsync(string environment = "Development", string? remote = null, params string[] settings)
    {
        var connector = await RecordingConnector.StartAsync();
        var logs = new RecordingLogs();
        var builder = BotApplication.CreateBuilder(
            ["--urls=http://127.0.0.1:0", $"--environment={environment}", .. settings.Select(s => $"--{s}")]);
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(logs);
        builder.Services.AddBotEndpoint(builder.Configuration);
        builder.Services.AddTransient<IBot, EchoBot>();

        var app = builder.Build();
        if (remote is not null)
        {
            app.Use((context, next) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse(remote);
                return next(context);
            });
        }

        app.MapMessages();
        app.MapHealth();
        await app.StartAsync();
        return new BotDriver(app, connector, logs);
    }

    /// <summary>Sends a message that the bot can answer.</summary>
    public Task<HttpResponseMessage> SayAsync(string text = "Har nogen løst det?", string? token = null, string? tenant = null)
        => PostAsync(new ActivityBuilder(Connector.ServiceUrl) { Text = text, Tenant = tenant }.ToString(), token: token);

    /// <summary>Sends a body as it is.</summary>
    public Task<HttpResponseMessage> PostAsync(string body, string contentType = "application/json", string? token = null)
        => PostAsync(Encoding.UTF8.GetBytes(body), contentType, token);

    /// <summary>Sends a body as it is.</summary>
    public async Task<HttpResponseMessage> PostAsync(byte[] body, string contentType = "application/json", string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        await Connector.DisposeAsync();
        Logs.Dispose();
    }

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(
            ITurnContext<Microsoft.Bot.Schema.IMessageActivity> turnContext, CancellationToken cancellationToken)
            => turnContext.SendActivityAsync(MessageFactory.Text($"ekko: {turnContext.Activity.Text?.Length}"), cancellationToken);
    }
}

/// <summary>Stands for Teams' Connector service, and keeps the bodies that were posted.</summary>
internal sealed class RecordingConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<string> posted = new();

    private RecordingConnector(WebApplication app) => this.app = app;

    public string ServiceUrl => app.Urls.First() + "/_connector";

    public IReadOnlyCollection<string> Posted => posted;

    public static async Task<RecordingConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var connector = new RecordingConnector(app);
        app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            connector.posted.Enqueue(await reader.ReadToEndAsync());
            context.Response.StatusCode = StatusCodes.Status201Created;
            await context.Response.WriteAsJsonAsync(new { id = "1" });
        });
        await app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}

/// <summary>Keeps every line that is logged.</summary>
internal sealed class RecordingLogs : ILoggerProvider
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => new Recorder(this, categoryName);

    public void Dispose()
    {
        // Nothing is held.
    }

    private sealed class Recorder(RecordingLogs logs, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            logs.lines.Enqueue($"{category} scope {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            => logs.lines.Enqueue($"{category} {formatter(state, exception)} {exception}");
    }
}
