using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeamsPilotBot.Bot.Health;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Bot.SigningIn;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Tests.SigningIn;

/// <summary>The services of a registered bot that gets its tokens from a stub. Nothing is served.</summary>
internal sealed class SignInBench : IAsyncDisposable
{
    public const string Tenant = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e11";
    public const string Secret = "hemmelig~som~intet~andet";

    private readonly WebApplication app;

    public SignInBench(params (string Name, string Value)[] settings)
        : this(TimeProvider.System, settings)
    {
    }

    public SignInBench(TimeProvider time, params (string Name, string Value)[] settings)
    {
        (string Name, string Value)[] all = [("MicrosoftAppId", AppId), ("MicrosoftAppTenantId", Tenant), .. settings];
        var builder = BotApplication.CreateBuilder([.. all.Select(s => $"--{s.Name}={s.Value}")]);
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Logs);
        builder.Services.AddSingleton(_ => new SignInHttp(Entra, time));
        builder.Services.AddBotEndpoint(builder.Configuration).AddSingleton(time);
        app = builder.Build();
    }

    /// <summary>Of its own: the library that signs in keeps tokens for the process.</summary>
    public string AppId { get; } = Guid.NewGuid().ToString();

    public EntraStub Entra { get; } = new();

    public RecordingLogs Logs { get; } = new();

    /// <summary>What the checks of signing in find, by the name of the check.</summary>
    public async Task<Finding> FindAsync<TCheck>(Language language = Language.Danish)
        where TCheck : IConfigurationCheck
        => await app.Services.GetServices<IConfigurationCheck>().OfType<TCheck>().Single().RunAsync(language, CancellationToken.None);

    /// <summary>What is said of the bot as a whole.</summary>
    public Task<Readiness> CheckAsync() => Readiness.OfAsync(app.Services, Language.Danish, online: true, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Logs.Dispose();
    }
}
