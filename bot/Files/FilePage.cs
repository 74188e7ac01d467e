using System.Text.Encodings.Web;
using System.Text.Unicode;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Files;

/// <summary>
/// The small page that a link to a file leads to. The file comes by its button and not by the link alone: mail filters and
/// chats follow links to look at them, and would use up one that works once.
/// </summary>
internal static class FilePage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page with the button.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="language">The language.</param>
    public static string Ready(string name, Language language)
        => Page(language, FileTexts.Catalog.Get(language, "PageHeading"), $"""
            <p>{Encode(FileTexts.Catalog.Format(language, "PageReady", name))}</p>
            <form method="post"><button type="submit">{Encode(FileTexts.Catalog.Get(language, "PageButton"))}</button></form>
            """);

    /// <summary>A page that only says something.</summary>
    /// <param name="key">The key of the sentence.</param>
    /// <param name="language">The language.</param>
    public static string Saying(string key, Language language)
        => Page(language, FileTexts.Catalog.Get(language, "PageHeading"), $"<p>{Encode(FileTexts.Catalog.Get(language, key))}</p>");

    private static string Page(Language language, string heading, string body) => $$"""
        <!doctype html>
        <html lang="{{language.Code()}}">
        <head>
        <meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
        <title>{{Encode(heading)}}</title>
        <style>
        body { font: 1.1em/1.5 system-ui, sans-serif; max-width: 34em; margin: 3em auto; padding: 0 1em; color-scheme: light dark }
        button { font: inherit; padding: .5em 1.2em; cursor: pointer }
        </style>
        </head>
        <body><main><h1>{{Encode(heading)}}</h1>
        {{body}}
        </main></body>
        </html>
        """;

    private static string Encode(string text) => Encoder.Encode(text);
}
