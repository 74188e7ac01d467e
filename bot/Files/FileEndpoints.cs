using System.Net.Mime;
using Microsoft.Net.Http.Headers;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Files;

/// <summary>
/// <c>/files/TOKEN</c>: whoever looks gets a page with a button, whoever presses it gets the file, and after that the link is
/// used up. 404 for what never was a link, 410 for one that works no more.
/// </summary>
public static class FileEndpoints
{
    /// <summary>Adds the addresses.</summary>
    /// <param name="routes">Where to.</param>
    public static void MapFiles(this IEndpointRouteBuilder routes)
    {
        const string pattern = FileLinks.Path + "/{token}";
        routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], LookAsync);
        routes.MapPost(pattern, FetchAsync);
    }

    private static Task LookAsync(HttpContext context) => WithOfferAsync(
        context, offer => PageAsync(context, StatusCodes.Status200OK, offer.Offer.Language, FilePage.Ready(offer.Offer.Name, offer.Offer.Language)));

    private static Task FetchAsync(HttpContext context) => WithOfferAsync(context, async stored =>
    {
        var offer = stored.Offer;
        var file = await context.RequestServices.GetRequiredService<FileMakers>().MakeAsync(offer.Request, context.RequestAborted);
        if (!await context.RequestServices.GetRequiredService<FileOffers>().TakeAsync(stored, context.RequestAborted))
        {
            await SayAsync(context, StatusCodes.Status410Gone, offer.Language, "PageGone");
        }
        else if (file is null)
        {
            await SayAsync(context, StatusCodes.Status410Gone, offer.Language, "Nothing");
        }
        else
        {
            var disposition = new ContentDispositionHeaderValue("attachment");
            disposition.SetHttpFileName(file.Name);
            Guard(context.Response);
            context.Response.ContentType = file.MediaType;
            context.Response.ContentLength = file.Content.Length;
            context.Response.Headers.ContentDisposition = disposition.ToString();
            await context.Response.BodyWriter.WriteAsync(file.Content, context.RequestAborted);
        }
    });

    private static async Task WithOfferAsync(HttpContext context, Func<StoredOffer, Task> use)
    {
        var language = RequestLanguage.Of(context.Request);
        var token = (string?)context.Request.RouteValues["token"];
        if (!FileToken.IsOne(token))
        {
            await SayAsync(context, StatusCodes.Status404NotFound, language, "PageUnknown");
            return;
        }

        try
        {
            var offer = await context.RequestServices.GetRequiredService<FileOffers>().FindAsync(token, FileWay.Link, context.RequestAborted);
            await (offer is null ? SayAsync(context, StatusCodes.Status410Gone, language, "PageGone") : use(offer));
        }
        catch (StoreUnavailableException) when (!context.Response.HasStarted)
        {
            await SayAsync(context, StatusCodes.Status503ServiceUnavailable, language, "PageTryLater");
        }
    }

    private static Task SayAsync(HttpContext context, int status, Language language, string key)
        => PageAsync(context, status, language, FilePage.Saying(key, language));

    private static Task PageAsync(HttpContext context, int status, Language language, string page)
    {
        Guard(context.Response);
        context.Response.StatusCode = status;
        context.Response.ContentType = $"{MediaTypeNames.Text.Html}; charset=utf-8";
        context.Response.Headers.ContentLanguage = language.Code();
        context.Response.Headers.ContentSecurityPolicy
            = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.WriteAsync(page, context.RequestAborted);
    }

    private static void Guard(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex, nofollow";
    }
}
