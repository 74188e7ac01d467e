using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Reading;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;

namespace TeamsPilotBot.Dialogs.Digests;

/// <summary>
/// Shows a digest that was posted again, the rest of it, and the lessons in it, each by what its reader may see now. Safe to use from
/// several threads.
/// </summary>
/// <param name="reading">Shows lessons.</param>
/// <param name="posted">The digests that were posted.</param>
public sealed class DigestPages(LessonReading reading, IPostedDigests posted)
{
    /// <summary>Whether there is a way back to a digest: it is known what it told, and it was posted where the click comes from.</summary>
    /// <param name="place">Which one; null for none.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<bool> HasBackAsync(DigestPlace? place, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        return place is not null && DigestPlaces.IsAt(place.SubscriptionId, by)
            && await posted.IsKnownAsync(place.SubscriptionId, place.Week, cancellationToken);
    }

    /// <summary>Shows the digest again.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> BackAsync(DigestCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        return await FindAsync(click.Place, by, cancellationToken) is { } digest
            ? new ActionResult(new DigestReply(digest with { Lead = DigestTexts.Catalog.Get(digest.Language, "Again") }, Nonce.New(), IsPreview: false, IsPersonal: by.IsAlone), null)
            : Sentence(by, "DigestGone");
    }

    /// <summary>Shows a page of what of a kind had no room.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> MoreAsync(DigestCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (click is not { Place: { } place, Kind: { } kind } || await FindAsync(place, by, cancellationToken) is not { } digest)
        {
            return Sentence(by, "DigestGone");
        }

        var all = digest.Items.Concat(digest.More).Where(item => item.Kind == kind).ToList();
        var first = click.First is { } wanted && wanted < all.Count ? wanted : 0;
        return all.Count == 0
            ? Sentence(by, "DigestGone")
            : new ActionResult(
                new DigestRestReply(digest.Language, Nonce.New(), place, kind, [.. all.Skip(first).Take(DigestRestReply.PageSize)], first, all.Count) { IsPersonal = by.IsAlone }, null);
    }

    /// <summary>Shows a lesson, with the way back if there is one.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> ReadAsync(DigestCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (reading.Show(click.LessonId ?? "", click.Part, by.Person, by.Language).Reply is not ShownLessonReply shown)
        {
            return Sentence(by, "LessonGone");
        }

        return await HasBackAsync(click.Place, by, cancellationToken)
            ? new ActionResult(new DigestLessonReply(shown, Nonce.New(), click.Place!) { First = click.First }, null)
            : new ActionResult(shown, null);
    }

    /// <summary>A digest without the lessons that are gone or kept from the person; null if there is no way back to it, or nothing of it is left.</summary>
    private async Task<Digest?> FindAsync(DigestPlace? place, Clicked by, CancellationToken cancellationToken)
    {
        if (place is null || !DigestPlaces.IsAt(place.SubscriptionId, by)
            || await posted.FindAsync(place.SubscriptionId, place.Week, cancellationToken) is not { } digest)
        {
            return null;
        }

        var seen = digest with { Items = [.. digest.Items.Where(item => MaySee(item, by.Person))], More = [.. digest.More.Where(item => MaySee(item, by.Person))] };
        return seen.Items.Count + seen.More.Count > 0 ? seen : null;
    }

    private static ActionResult Sentence(Clicked by, string key) => new(null, DigestTexts.Catalog.Get(by.Language, key));

    private bool MaySee(DigestItem item, Person person) => item.LessonId is not { } lesson || reading.Has(lesson, person);
}
