using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json;
using TeamsPilotBot.Bot.Health.Observations;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>
/// Where activities come in. Looks at who is calling and at what came before the adapter does, so that a bad call gets a clear
/// 4xx and a sentence, and the bot goes on. Safe to use from several threads.
/// </summary>
/// <param name="gate">Says who is calling.</param>
/// <param name="tenants">Knows whose people may use the bot.</param>
/// <param name="logger">Where refused calls are noted.</param>
/// <param name="observations">Remembers that Teams has called; null where nothing is remembered.</param>
internal sealed partial class MessagesEndpoint(
    DevelopmentGate gate, TenantGate tenants, ILogger<MessagesEndpoint> logger, ObservationBook? observations = null)
{
    /// <summary>The path, as Teams has it from the bot's registration.</summary>
    public const string Path = "/api/messages";

    /// <summary>The most bytes of an activity. Teams sends up to about 100 KB; above that a person still gets a sentence from the dialog.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>Takes one call.</summary>
    /// <param name="context">The call.</param>
    public async Task HandleAsync(HttpContext context)
    {
        var caller = gate.Identify(context);
        if (caller == Caller.Refused)
        {
            await RefuseAsync(context, StatusCodes.Status401Unauthorized, "Unauthorized");
            return;
        }

        if (!context.Request.HasJsonContentType())
        {
            await RefuseAsync(context, StatusCodes.Status415UnsupportedMediaType, "NotJsonType");
            return;
        }

        if (await BoundedBody.ReadAsync(context.Request, MostBytes, context.RequestAborted) is not { } body)
        {
            await RefuseAsync(context, StatusCodes.Status413PayloadTooLarge, "TooLarge");
            return;
        }

        if (ActivityShape.Check(body, caller) is { } problem)
        {
            var status = problem.Fault == ShapeFault.Channel ? StatusCodes.Status403Forbidden : StatusCodes.Status400BadRequest;
            await RefuseAsync(context, status, $"Shape.{problem.Fault}", problem.Property);
            return;
        }

        context.Request.Body = new MemoryStream(body, writable: false);
        await RunTurnAsync(context, caller);
    }

    private async Task RunTurnAsync(HttpContext context, Caller caller)
    {
        var adapter = context.RequestServices.GetRequiredService<IBotFrameworkHttpAdapter>();
        var bot = new TenantBot(context.RequestServices.GetRequiredService<IBot>(), tenants, caller == Caller.BringsToken ? observations : null);
        try
        {
            // Not the request's own token: a caller who hangs up, as Teams does after 15 seconds, must not stop a turn half-way.
            await adapter.ProcessAsync(context.Request, context.Response, bot, CancellationToken.None);
        }
        catch (Exception exception) when (!bot.Began && IsAboutTheCall(exception))
        {
            // The readers of JSON and of tokens let more than their own exceptions out, at a time zone of 99 hours for one. Their
            // messages may quote what somebody wrote, so they go nowhere.
            context.Response.StatusCode = exception is JsonException || caller == Caller.LocalTool
                ? StatusCodes.Status400BadRequest : StatusCodes.Status401Unauthorized;
        }

        if (!bot.Began && context.Response.StatusCode == StatusCodes.Status400BadRequest)
        {
            // What the shape does not tell: a known property of another type, such as a number for a date.
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "Shape.Type");
        }
        else if (context.Response.StatusCode == StatusCodes.Status501NotImplemented)
        {
            // What the Bot Framework says to an invoke that no handler knows; but it is the caller who asked for what there is not.
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "UnknownInvoke");
        }
        else if (!bot.Began && context.Response.StatusCode == StatusCodes.Status401Unauthorized)
        {
            await RefuseAsync(context, StatusCodes.Status401Unauthorized, "Unauthorized");
        }
    }

    private static bool IsAboutTheCall(Exception exception)
        => exception is JsonException or SecurityTokenException or ArgumentException or FormatException or OverflowException;

    private async Task RefuseAsync(HttpContext context, int status, string key, string? property = null)
    {
        LogRefused(status, key, property);
        context.Response.StatusCode = status;
        if (status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(HostingTexts.Catalog.Format(RequestLanguage.Of(context.Request), key, property, MostBytes / 1024));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Refused a call to /api/messages with {Status}: {Reason} {Property}")]
    private partial void LogRefused(int status, string reason, string? property);
}
