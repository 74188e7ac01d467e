using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Directory;

/// <summary>"Ikke leveret": what was given up, and one more try. Safe to use from several threads.</summary>
/// <param name="undelivered">What was given up.</param>
public sealed class UndeliveredDesk(IUndelivered undelivered)
{
    /// <summary>A page of what did not arrive.</summary>
    /// <param name="first">Where the page begins, from 0.</param>
    /// <param name="language">The language.</param>
    /// <param name="notice">What the click came to; null for nothing.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> ShowAsync(int first, Language language, string? notice, CancellationToken cancellationToken)
    {
        var all = await undelivered.ListAsync(cancellationToken);
        var start = first < all.Count ? Math.Max(first, 0) : 0;
        return new ActionResult(
            new UndeliveredReply(language, Nonce.New(), [.. all.Skip(start).Take(UndeliveredReply.PageSize)], start, all.Count) { Notice = notice }, null);
    }

    /// <summary>Tries once more, and shows what is left.</summary>
    /// <param name="click">The click.</param>
    /// <param name="language">The language.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> RetryAsync(DirectoryCardAction click, Language language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        var item = click.Field(DirectoryFields.Item);
        if (item is null && click.Verb == DirectoryVerb.Retry)
        {
            return new ActionResult(null, DirectoryTexts.Catalog.Get(language, "ItemGone"));
        }

        var count = await undelivered.RetryAsync(click.Verb == DirectoryVerb.Retry ? item : null, cancellationToken);
        var notice = DirectoryTexts.Catalog.Get(language, count switch { 0 => "ItemGone", 1 => "RetriedOne", _ => "RetriedMany" });
        return await ShowAsync(PageStart.Of(click), language, notice, cancellationToken);
    }
}
