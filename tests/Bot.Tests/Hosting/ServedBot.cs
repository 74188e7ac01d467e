using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeamsPilotBot.Bot.Tests.Commands;

namespace TeamsPilotBot.Bot.Tests.Hosting;

/// <summary>The whole program, served on a port of loopback over a data folder of its own.</summary>
internal sealed class ServedBot : WebApplicationFactory<Program>
{
    private readonly DataFolder data = new();

    public ServedBot(string environment = "Development", params (string Name, string Value)[] settings)
    {
        Environment = environment;
        Settings = settings;
        UseKestrel(0);
    }

    /// <summary>A bot in Development with settings of its own.</summary>
    public static ServedBot With(params (string Name, string Value)[] settings) => new("Development", settings);

    /// <summary>Changes what the bot is made of; null for nothing.</summary>
    public Action<IServiceCollection>? Configure { get; init; }

    /// <summary>What the bot logged, all levels.</summary>
    public RecordingLogs Logs { get; } = new();

    /// <summary>The data folder.</summary>
    public string DataPath => data.Path;

    /// <summary>What is in the files of the data folder now.</summary>
    public string Stored
        => string.Concat(Directory.EnumerateFiles(data.Path).Select(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }));

    /// <summary>Services that take the place of the program's own; null for none.</summary>
    public Action<IServiceCollection>? Replacing { get; init; }

    private string Environment { get; }

    private IReadOnlyList<(string Name, string Value)> Settings { get; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environment);
        builder.UseSetting("Bot:DataFolder", data.Path);
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureServices(services => Replacing?.Invoke(services));
        builder.ConfigureLogging(logging => logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Logs)
            .AddFilter<RecordingLogs>(null, LogLevel.Trace));
        builder.ConfigureServices(services => Configure?.Invoke(services));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Logs.Dispose();
        data.Dispose();
    }
}
