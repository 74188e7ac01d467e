using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Hosting;

/// <summary>The language of a request.</summary>
internal static class RequestLanguage
{
    /// <summary>The first of the caller's languages that the bot speaks, else Danish.</summary>
    /// <param name="request">The request.</param>
    public static Language Of(HttpRequest request)
        => request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => LanguageCodes.FromLocale(l.Value.Value))
            .FirstOrDefault(l => l is not null) ?? Language.Danish;
}
