using System.Net;
using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>
/// The page behind a lesson's link. A browser shows nobody's face, so the page knows no lessons: for any id it says that lessons
/// are read in Teams, and how to get there.
/// </summary>
internal static class LessonDoor
{
    private const string Style = "body{font:1.1rem/1.5 'Segoe UI',system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.25rem;color:#1b1b1b;background:#fff}"
        + "h1{font-size:1.5rem;line-height:1.3}a{display:inline-block;padding:.6rem 1.1rem;border-radius:.3rem;background:#1F4E79;color:#fff;text-decoration:none}"
        + "a:focus{outline:3px solid #1b1b1b;outline-offset:3px}code{font-size:1em}"
        + "@media(prefers-color-scheme:dark){body{color:#f2f2f2;background:#1b1b1b}a{background:#9fc9ee;color:#1b1b1b}a:focus{outline-color:#f2f2f2}}";

    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Adds the address.</summary>
    /// <param name="routes">Where to.</param>
    public static void MapLessons(this IEndpointRouteBuilder routes)
        => routes.MapMethods("/lessons/{id}", [HttpMethods.Get, HttpMethods.Head], static (string id, HttpContext context) =>
            WriteAsync(id, context, context.RequestServices.GetRequiredService<CardLinks>().Chats));

    private static Task WriteAsync(string id, HttpContext context, ChatLinks chats)
    {
        var page = Page(id.ToLowerInvariant(), RequestLanguage.Of(context.Request), chats);
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.Vary = "Accept-Language";
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        context.Response.ContentType = $"{MediaTypeNames.Text.Html}; charset=utf-8";
        context.Response.ContentLength = Encoding.UTF8.GetByteCount(page);
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(page);
    }

    private static string Page(string id, Language language, ChatLinks chats)
    {
        // What is no id at all is not said again.
        var message = LessonId.IsWellFormed(id) ? CardTexts.Catalog.Format(language, "ShowLessonMessage", id) : null;
        var button = chats.To(message ?? "") is { } link
            ? $"<p><a href=\"{WebUtility.HtmlEncode(link)}\">{Text("Door.Button")}</a></p>" : "";
        var way = message is null ? Text("Door.Ask") : HostingTexts.Catalog.Format(language, "Door.Write", $"<code>{WebUtility.HtmlEncode(message)}</code>");
        return $"""
            <!DOCTYPE html>
            <html lang="{language.Code()}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Text("Door.Title")}</title><style>{Style}</style></head>
            <body><main><h1>{Text("Door.Heading")}</h1><p>{Text("Door.Why")}</p>{button}<p>{way}</p></main></body>
            </html>

            """;

        string Text(string key) => WebUtility.HtmlEncode(HostingTexts.Catalog.Get(language, key));
    }
}
