using System.Net.Mime;
using System.Text.Json;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Bot.Health;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: the bot can do its work, or what is missing, in words; 503
/// if it cannot. JSON for those who ask for it (Accept), else plain text. Nothing secret is in them.
/// </summary>
public static class HealthEndpoints
{
    /// <summary>Where it is told that the process answers.</summary>
    public const string Live = "/health/live";

    /// <summary>Where it is told whether the bot can do its work.</summary>
    public const string Ready = "/health/ready";

    /// <summary>Adds the two addresses.</summary>
    /// <param name="routes">Where to.</param>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Live, LiveAsync);
        routes.MapGet(Ready, ReadyAsync);
    }

    private static Task LiveAsync(HttpContext context)
    {
        var text = HostingTexts.Catalog.Get(RequestLanguage.Of(context.Request), "Live");
        return WriteAsync(context, new { live = true, meaning = text }, text);
    }

    private static async Task ReadyAsync(HttpContext context)
    {
        var language = RequestLanguage.Of(context.Request);
        var readiness = await Readiness.OfAsync(context.RequestServices, language, online: false, context.RequestAborted);
        context.Response.StatusCode = readiness.Ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        await WriteAsync(context, ReadinessJson.Of(readiness), ReadinessPage.Of(readiness, language));
    }

    private static Task WriteAsync<T>(HttpContext context, T json, string text)
    {
        context.Response.Headers.CacheControl = "no-store";
        var wantsJson = context.Request.GetTypedHeaders().Accept.Any(a => a.MatchesMediaType(MediaTypeNames.Application.Json) && !a.MatchesAllTypes);
        context.Response.ContentType = $"{(wantsJson ? MediaTypeNames.Application.Json : MediaTypeNames.Text.Plain)}; charset=utf-8";
        return context.Response.WriteAsync(wantsJson ? JsonSerializer.Serialize(json, LessonJson.Options) : text);
    }
}
