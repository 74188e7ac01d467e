using System.Globalization;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using TeamsPilotBot.Bot.Health;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The web application that the bot is served by.</summary>
public static class BotApplication
{
    private const string DefaultAddress = "http://localhost:3978";

    // Far above what is ever kept, so that a sender over our own bound reads its 413 instead of a cut connection.
    private const long MostBytesOnTheWire = 64L * 1024 * 1024;

    /// <summary>Settings, logging and server: appsettings.json beside the program, environment variables, then the arguments.</summary>
    /// <param name="args">The arguments for the host.</param>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = Array.Exists(args, a => a.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)) ? null : AppContext.BaseDirectory,
        });
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.Services.Configure<KestrelServerOptions>(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = MostBytesOnTheWire;
            options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });

        // Not in appsettings.json, which would win over ASPNETCORE_URLS.
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey])
            && string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.HttpPortsKey])
            && string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.HttpsPortsKey])
            && !builder.Configuration.GetSection("Kestrel:Endpoints").GetChildren().Any())
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }

        return builder;
    }

    /// <summary>
    /// Serves until it is stopped. The settings are looked at first: what is missing lets the bot start and say so in
    /// /health/ready; what is wrong does not, since a bot that does not start is noticed sooner than one that behaves oddly.
    /// </summary>
    /// <param name="app">The application.</param>
    /// <exception cref="StartRefusedException">A setting cannot be used; the message says which, and what to do.</exception>
    public static async Task ServeAsync(this WebApplication app)
    {
        var language = LanguageCodes.FromLocale(CultureInfo.CurrentUICulture.Name) ?? Language.Danish;
        var checks = app.Services.GetServices<IConfigurationCheck>().Where(check => check.IsOfThisMachine);
        var readiness = await Readiness.OfAsync(checks, language, CancellationToken.None);
        var wrong = readiness.Findings.Where(f => f is { State: FindingState.Wrong, Blocks: true }).ToList();
        if (wrong.Count > 0)
        {
            throw new StartRefusedException(wrong);
        }

        await app.RunAsync();
    }

    /// <summary>Adds the address that Teams sends activities to.</summary>
    /// <param name="routes">Where to.</param>
    public static void MapMessages(this IEndpointRouteBuilder routes)
        => routes.MapPost(
            MessagesEndpoint.Path, static context => context.RequestServices.GetRequiredService<MessagesEndpoint>().HandleAsync(context));
}
