using System.Net;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The pages that the app's entry in Teams links to: what this is, what is stored, and what it may be used for.</summary>
internal static class AppPages
{
    /// <summary>The addresses, which the app's manifest names, and the part of the texts' keys that is theirs.</summary>
    private static readonly (string Path, string Name)[] Pages = [("/", "About"), ("/privacy", "Privacy"), ("/terms", "Terms")];

    /// <summary>Adds the addresses.</summary>
    /// <param name="routes">Where to.</param>
    public static void MapAppPages(this IEndpointRouteBuilder routes)
    {
        foreach (var (path, name) in Pages)
        {
            routes.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], (HttpContext context) =>
            {
                var language = RequestLanguage.Of(context.Request);
                return OpenPage.WriteAsync(context, language, Text(language, $"{name}.Heading"), Body(language, name));
            });
        }
    }

    // A paragraph for each line of the text.
    private static string Body(Language language, string name)
        => $"<h1>{Text(language, $"{name}.Heading")}</h1>"
            + string.Concat(HostingTexts.Catalog.Get(language, $"{name}.Text").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(paragraph => $"<p>{WebUtility.HtmlEncode(paragraph)}</p>"));

    private static string Text(Language language, string key) => WebUtility.HtmlEncode(HostingTexts.Catalog.Get(language, key));
}
