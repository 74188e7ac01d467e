using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Console;

namespace TeamsPilotBot.Bot.Logs;

/// <summary>How the served bot writes its log.</summary>
internal static class LogServices
{
    /// <summary>Lines of JSON, unless a developer reads them, or another form is asked for (<c>Logging:Console:FormatterName</c>).</summary>
    /// <param name="logging">Where to.</param>
    /// <param name="environment">Where the bot runs.</param>
    /// <param name="configuration">The settings.</param>
    public static void AddLines(this ILoggingBuilder logging, IHostEnvironment environment, IConfiguration configuration)
    {
        logging.Services.TryAddSingleton(TimeProvider.System);
        logging.AddConsoleFormatter<JsonLineFormatter, ConsoleFormatterOptions>();
        if (!environment.IsDevelopment() && string.IsNullOrEmpty(configuration["Logging:Console:FormatterName"]))
        {
            logging.AddConsole(console => console.FormatterName = JsonLineFormatter.FormatterName);
        }
    }
}
