using System.Globalization;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Projects.People;

namespace TeamsPilotBot.Dialogs.Digests;

/// <summary>
/// Lists subscriptions: to everybody their own and the channels that they have set up, to administrators all channels. What was ended is
/// left out. Safe to use from several threads.
/// </summary>
/// <param name="register">The subscriptions.</param>
/// <param name="desk">Knows what was sent.</param>
/// <param name="views">Knows when the next one comes.</param>
/// <param name="projects">Knows who leads a project.</param>
public sealed class SubscriptionListing(ISubscriptionRegister register, IDigestDesk desk, SubscriptionViews views, IProjectPeople projects)
{
    private const int LastPage = 10_000;

    /// <summary>A page of a person's own list.</summary>
    /// <param name="first">Where it begins, from 0.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<SubscriptionListReply> OwnAsync(int first, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        var key = by.Person.Key;
        var found = await FoundAsync(one => one.IsPersonal ? one.To.Id == key : one.OwnerKey == key, cancellationToken);
        var offer = found.Any(one => one.IsPersonal) ? OwnOffer.None
            : by.Person.Contacts.Count > 0 || await projects.FindAsync(key, cancellationToken) is { ProjectIds.Count: > 0 } ? OwnOffer.Asked
            : OwnOffer.Possible;
        return await PageAsync(isAll: false, found, first, by, cancellationToken) with { Offer = offer };
    }

    /// <summary>A page of all channels, those that need a look first.</summary>
    /// <param name="first">Where it begins, from 0.</param>
    /// <param name="by">The administrator who asks.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The page; a sentence for whoever is none.</returns>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> AllAsync(int first, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        return !by.IsAlone ? Sentence("OnlyAlone")
            : !by.Person.Roles.Contains(Role.Administrator) ? Sentence("AdministratorsOnly")
            : new ActionResult(await PageAsync(isAll: true, await FoundAsync(one => !one.IsPersonal, cancellationToken), first, by, cancellationToken), null);

        ActionResult Sentence(string key) => new(null, SubscriptionTexts.Catalog.Get(by.Language, key));
    }

    /// <summary>Where a page begins, as a click asks for it.</summary>
    /// <param name="click">The click.</param>
    public static int FirstOf(SubscriptionCardAction click)
    {
        ArgumentNullException.ThrowIfNull(click);
        return int.TryParse(click.Field(SubscriptionFields.First), NumberStyles.None, CultureInfo.InvariantCulture, out var first) && first <= LastPage ? first : 0;
    }

    private async Task<List<DigestSubscription>> FoundAsync(Func<DigestSubscription, bool> isMeant, CancellationToken cancellationToken)
    {
        var found = new List<DigestSubscription>();
        await foreach (var subscription in register.AllAsync(cancellationToken))
        {
            if (subscription is { State: not SubscriptionState.Stopped, Id: not DigestSubscription.DemoId } && isMeant(subscription))
            {
                found.Add(subscription);
            }
        }

        return [.. found.OrderBy(one => one.IsPersonal ? 0 : 1).ThenBy(one => one.State == SubscriptionState.Gone ? 0 : 1)
            .ThenBy(one => one.TeamName, StringComparer.OrdinalIgnoreCase).ThenBy(one => one.Name, StringComparer.OrdinalIgnoreCase).ThenBy(one => one.Id, StringComparer.Ordinal)];
    }

    private async Task<SubscriptionListReply> PageAsync(bool isAll, List<DigestSubscription> found, int first, Clicked by, CancellationToken cancellationToken)
    {
        var start = first < found.Count ? first : 0;
        var items = new List<SubscriptionItem>();
        foreach (var one in found.Skip(start).Take(SubscriptionListReply.PageSize))
        {
            items.Add(new SubscriptionItem(one, await views.NextAsync(one, cancellationToken), await desk.LastAsync(one.Id, cancellationToken)));
        }

        return new SubscriptionListReply(by.Language, Nonce.New(), isAll, [.. items], start, found.Count);
    }
}
