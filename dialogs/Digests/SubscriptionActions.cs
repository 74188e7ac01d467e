using Microsoft.Extensions.Logging;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Storage;

namespace TeamsPilotBot.Dialogs.Digests;

/// <summary>
/// What the buttons on cards about who gets the weekly digest do. Who may is asked at every click: in a channel everybody sees the card.
/// Safe to use from several threads.
/// </summary>
/// <param name="access">Who may do what.</param>
/// <param name="desk">Sets up and changes.</param>
/// <param name="views">Makes cards.</param>
/// <param name="listing">Makes lists.</param>
/// <param name="logger">Where a store that does not answer is told of.</param>
public sealed class SubscriptionActions(
    SubscriptionAccess access, SubscriptionDesk desk, SubscriptionViews views, SubscriptionListing listing, ILogger<SubscriptionActions> logger)
{
    /// <summary>Does what a click asks for.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> DoAsync(SubscriptionCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        return await ClickWork.OrSayAsync(() => TryAsync(click, by, cancellationToken), Sentence(by, "StoreUnavailable"), logger, click.Verb);
    }

    /// <summary>What is shown to somebody who asks for the weekly digest in words.</summary>
    /// <param name="by">Who asks, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> OpenAsync(Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        return by.IsAlone ? new ActionResult(await listing.OwnAsync(0, by, cancellationToken), null)
            : await access.HereAsync(by, cancellationToken) is { } here ? await views.OpenAsync(here, by, cancellationToken)
            : Sentence(by, "OnlyChannels");
    }

    private static ActionResult Sentence(Clicked by, string key) => new(null, SubscriptionTexts.Catalog.Get(by.Language, key));

    private async Task<ActionResult> TryAsync(SubscriptionCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        switch (click.Verb)
        {
            case SubscriptionVerb.List:
                return by.IsAlone ? new ActionResult(await listing.OwnAsync(SubscriptionListing.FirstOf(click), by, cancellationToken), null) : Sentence(by, "OnlyAlone");
            case SubscriptionVerb.ListAll:
                return await listing.AllAsync(SubscriptionListing.FirstOf(click), by, cancellationToken);
            case SubscriptionVerb.Add:
                return await AddAsync(click, by, cancellationToken);
        }

        if (await access.OfAsync(click, by, cancellationToken) is not { } target)
        {
            return Sentence(by, by.IsAlone ? "NotFound" : "OnlyChannels");
        }

        return click.Verb switch
        {
            SubscriptionVerb.View => new ActionResult(await views.StandingAsync(target, by, click, null, cancellationToken), null),
            _ when !target.MayChange => await desk.RefuseAsync(target, click, by, cancellationToken),
            SubscriptionVerb.Preview => await desk.PreviewAsync(target, click, by, cancellationToken),
            SubscriptionVerb.Undo => await desk.UndoAsync(target, click, by, cancellationToken),
            SubscriptionVerb.Edit => new ActionResult(await views.FormAsync(target.Current, by, click, cancellationToken), null),
            SubscriptionVerb.Save => await desk.SaveAsync(target, click, by, cancellationToken),
            SubscriptionVerb.SendNow => await ListedAsync(await desk.SendNowAsync(target, click, by, cancellationToken), click, by, cancellationToken),
            _ => await ListedAsync(await desk.MoveAsync(target, MoveOf(click.Verb), click, by, cancellationToken), click, by, cancellationToken),
        };
    }

    /// <summary>The form of a channel that an administrator names by the link that Teams gives of it.</summary>
    private async Task<ActionResult> AddAsync(SubscriptionCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        var typed = click.Field(SubscriptionFields.Channel);
        var list = await listing.AllAsync(0, by, cancellationToken);
        if (list.Reply is not SubscriptionListReply all)
        {
            return list;
        }

        return ChannelLink.Read(typed) is { } channel && await access.NamedAsync(channel, by, cancellationToken) is { } target
            ? new ActionResult(await views.FormAsync(target.Current, by, click, cancellationToken) with { Back = SubscriptionVerb.ListAll }, null)
            : new ActionResult(all with { Notice = SubscriptionTexts.Catalog.Get(by.Language, "UnknownChannel"), Channel = ChannelLink.Shown(typed) }, null);
    }

    /// <summary>After a button in the row of a list comes the list again, with what became of it.</summary>
    private async Task<ActionResult> ListedAsync(ActionResult done, SubscriptionCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        if (click.Field(SubscriptionFields.Row) is null || done.Reply is not SubscriptionReply reply || !by.IsAlone)
        {
            return done;
        }

        var first = SubscriptionListing.FirstOf(click);
        var list = click.List == SubscriptionVerb.ListAll
            ? await listing.AllAsync(first, by, cancellationToken)
            : new ActionResult(await listing.OwnAsync(first, by, cancellationToken), null);
        return list.Reply is SubscriptionListReply shown
            ? new ActionResult(shown with { Notice = $"{SubscriptionTexts.Named(reply.Subscription, by.Language)}: {reply.Notice}" }, null)
            : list;
    }

    private static SubscriptionMove MoveOf(SubscriptionVerb verb) => verb switch
    {
        SubscriptionVerb.Pause => SubscriptionMove.Pause,
        SubscriptionVerb.Resume => SubscriptionMove.Resume,
        _ => SubscriptionMove.Stop,
    };
}
