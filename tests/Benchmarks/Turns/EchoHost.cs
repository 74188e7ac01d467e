using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeamsPilotBot.Bot.Hosting;

namespace TeamsPilotBot.Benchmarks.Turns;

/// <summary>The product's own endpoint with a bot behind it that only echoes, as a process of its own.</summary>
internal static class EchoHost
{
    /// <summary>The command that starts it; the address follows.</summary>
    public const string Command = "echo-host";

    public static async Task<int> RunAsync(string address)
    {
        var builder = BotApplication.CreateBuilder(["--urls", address]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddBotEndpoint(builder.Configuration);
        builder.Services.AddSingleton<IStorage, MemoryStorage>();
        builder.Services.AddSingleton<ConversationState>();
        builder.Services.AddTransient<IBot, EchoBot>();

        await using var app = builder.Build();
        app.MapMessages();
        app.MapGet("/health/live", static () => "ok");
        await app.RunAsync();
        return 0;
    }
}
