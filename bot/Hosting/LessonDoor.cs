using System.Net;
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
    /// <summary>Adds the address.</summary>
    /// <param name="routes">Where to.</param>
    public static void MapLessons(this IEndpointRouteBuilder routes)
        => routes.MapMethods("/lessons/{id}", [HttpMethods.Get, HttpMethods.Head], static (string id, HttpContext context) =>
            WriteAsync(id, context, context.RequestServices.GetRequiredService<CardLinks>().Chats));

    private static Task WriteAsync(string id, HttpContext context, ChatLinks chats)
    {
        var language = RequestLanguage.Of(context.Request);
        return OpenPage.WriteAsync(context, language, Text(language, "Door.Title"), Body(id.ToLowerInvariant(), language, chats));
    }

    private static string Body(string id, Language language, ChatLinks chats)
    {
        // What is no id at all is not said again.
        var message = LessonId.IsWellFormed(id) ? CardTexts.Catalog.Format(language, "ShowLessonMessage", id) : null;
        var button = chats.To(message ?? "") is { } link
            ? $"<p><a href=\"{WebUtility.HtmlEncode(link)}\">{Text(language, "Door.Button")}</a></p>" : "";
        var way = message is null ? Text(language, "Door.Ask") : HostingTexts.Catalog.Format(language, "Door.Write", $"<code>{WebUtility.HtmlEncode(message)}</code>");
        return $"<h1>{Text(language, "Door.Heading")}</h1><p>{Text(language, "Door.Why")}</p>{button}<p>{way}</p>";
    }

    private static string Text(Language language, string key) => WebUtility.HtmlEncode(HostingTexts.Catalog.Get(language, key));
}
