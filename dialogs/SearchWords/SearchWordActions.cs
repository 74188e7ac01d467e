using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;

namespace TeamsPilotBot.Dialogs.SearchWords;

/// <summary>
/// What the buttons about search words do. Who may do it is asked at every click: a card can be forwarded, and a click can be made up.
/// Safe to use from several threads.
/// </summary>
/// <param name="listing">Shows the words.</param>
/// <param name="changes">Adds and removes them.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed class SearchWordActions(SearchWordListing listing, SearchWordChanges changes, ILogger<SearchWordActions> logger)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(SearchWordCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (Refused(click, by) is { } key)
        {
            return Sentence(by, key);
        }

        return await ClickWork.OrSayAsync(
            () => click.Verb switch
            {
                SearchWordVerb.Form => Task.FromResult(SearchWordChanges.Form(by.Language)),
                SearchWordVerb.Save => changes.SaveAsync(click, by, cancellationToken),
                SearchWordVerb.Ask => changes.AskAsync(click, by, cancellationToken),
                SearchWordVerb.Remove => changes.RemoveAsync(click, by, cancellationToken),
                SearchWordVerb.Restore => changes.RestoreAsync(click, by, cancellationToken),
                _ => listing.AnswerAsync(click.First, by.Person, by.Language, cancellationToken),
            },
            Sentence(by, "StoreUnavailable"),
            logger,
            click.Verb);
    }

    private static string? Refused(SearchWordCardAction click, Clicked by)
        => !SearchWordListing.MayRead(by.Person) ? "NotYours"
            : !by.IsAlone ? "OnlyAlone"
            : click.Verb != SearchWordVerb.List && !SearchWordListing.MayChange(by.Person) ? "AdministratorsOnly"
            : null;

    private static ActionResult Sentence(Clicked by, string key) => new(null, SearchWordTexts.Catalog.Get(by.Language, key));
}
