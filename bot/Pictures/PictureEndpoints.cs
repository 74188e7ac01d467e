using Microsoft.Net.Http.Headers;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Pictures;

/// <summary>
/// <c>/pictures/portfolio.png</c> and <c>/pictures/portfolio/SP-07.png</c>, in the language that the query names. Teams fetches them
/// without anybody's name, so that what everyone may see is all that is in them.
/// </summary>
internal static class PictureEndpoints
{
    private const string Ending = ".png";

    /// <summary>Adds the addresses.</summary>
    /// <param name="routes">Where to.</param>
    public static void MapPictures(this IEndpointRouteBuilder routes)
    {
        string[] methods = [HttpMethods.Get, HttpMethods.Head];
        routes.MapMethods(PictureLinks.Path + "/portfolio.png", methods, static (HttpContext context) => Answer(context, null));
        routes.MapMethods(PictureLinks.Path + "/portfolio/{name}", methods, static (string name, HttpContext context)
            => name.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) ? Answer(context, name[..^Ending.Length]) : TypedResults.NotFound());
    }

    private static IResult Answer(HttpContext context, string? projectId)
    {
        var language = LanguageCodes.FromLocale(context.Request.Query["language"].ToString()) ?? Language.Danish;
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        if (context.RequestServices.GetRequiredService<PortfolioPictures>().Find(projectId, language) is not { } picture)
        {
            return TypedResults.NotFound();
        }

        headers.CacheControl = "public, max-age=3600";
        return TypedResults.Bytes(picture.Content, "image/png", entityTag: new EntityTagHeaderValue($"\"{picture.Version}-{language.Code()}\""));
    }
}
