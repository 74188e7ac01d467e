using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>A page that anybody may open in a browser: words and links, no script, nothing of anybody's.</summary>
internal static class OpenPage
{
    private const string Style = "body{font:1.1rem/1.5 'Segoe UI',system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1.25rem;color:#1b1b1b;background:#fff}"
        + "h1{font-size:1.5rem;line-height:1.3}a{display:inline-block;padding:.6rem 1.1rem;border-radius:.3rem;background:#1F4E79;color:#fff;text-decoration:none}"
        + "a:focus{outline:3px solid #1b1b1b;outline-offset:3px}code{font-size:1em}"
        + "@media(prefers-color-scheme:dark){body{color:#f2f2f2;background:#1b1b1b}a{background:#9fc9ee;color:#1b1b1b}a:focus{outline-color:#f2f2f2}}";

    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Writes a page.</summary>
    /// <param name="context">The request; only the head is answered where only that is asked for.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="title">The title, encoded.</param>
    /// <param name="body">What is on it, as HTML.</param>
    public static Task WriteAsync(HttpContext context, Language language, string title, string body)
    {
        var page = $"""
            <!DOCTYPE html>
            <html lang="{language.Code()}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title><style>{Style}</style></head>
            <body><main>{body}</main></body>
            </html>

            """;
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
}
