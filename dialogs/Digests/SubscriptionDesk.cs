using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Dialogs.Digests;

/// <summary>
/// Sets up and changes subscriptions. Two at once: each sees the other's change before their own is saved, and what they chose stays in
/// the form. Safe to use from several threads and processes.
/// </summary>
/// <param name="register">The subscriptions.</param>
/// <param name="desk">Previews and sends digests.</param>
/// <param name="access">Who may.</param>
/// <param name="views">Makes the cards.</param>
/// <param name="presence">Remembers the people of channels.</param>
/// <param name="clock">The clock.</param>
public sealed class SubscriptionDesk(
    ISubscriptionRegister register, IDigestDesk desk, SubscriptionAccess access, SubscriptionViews views, SubscriptionPresence presence, TimeProvider clock)
{
    /// <summary>Saves what stands in the form.</summary>
    /// <param name="target">The subscription, which the person may change.</param>
    /// <param name="click">The click, with the fields.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> SaveAsync(SubscriptionTarget target, SubscriptionCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var (chosen, faults) = SubscriptionForm.Read(click, by.Language);
        if (chosen is null)
        {
            return await FormAsync(target.Current, faults, click, by, cancellationToken);
        }

        var names = await NamesAsync(target.Current, by, cancellationToken);
        var (stale, begins) = (false, false);
        var saved = await register.ChangeAsync(
            target.Current.Id,
            there =>
            {
                var before = there ?? target.Current;
                (stale, begins) = (IsStale(target, there, click), !before.IsLive());
                return stale ? there : Complete(SubscriptionRules.Save(before, chosen, by.Person.Key, target.Grant == SubscriptionGrant.TakeOver, clock.GetUtcNow()), names, by);
            },
            cancellationToken);
        if (stale)
        {
            return await StaleAsync(click, by, cancellationToken);
        }

        presence.Forget(target.Current.To.Id);
        var notice = begins ? "Begun" : saved!.IsActive ? "Saved" : "SavedPaused";
        return new ActionResult(await views.StandingAsync(target with { Current = saved! }, by, click, notice, cancellationToken), null);
    }

    /// <summary>What somebody is told who may not change it: whoever was just too late to begin it also sees how it stands.</summary>
    /// <param name="target">The subscription.</param>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ActionResult> RefuseAsync(SubscriptionTarget target, SubscriptionCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        return click.Verb == SubscriptionVerb.Save && Stamp(target.Current) != click.Field(SubscriptionFields.BasedOn)
            ? new ActionResult(await views.StandingAsync(target, by, click, "AnotherWasFirst", cancellationToken), null)
            : new ActionResult(null, SubscriptionTexts.Catalog.Get(by.Language, "NotYours"));
    }

    /// <summary>Pauses, takes up again, or ends.</summary>
    /// <param name="target">The subscription, which the person may change.</param>
    /// <param name="move">What to do.</param>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> MoveAsync(
        SubscriptionTarget target, SubscriptionMove move, SubscriptionCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(target);
        SubscriptionMoved? moved = null;
        var now = await register.ChangeAsync(
            target.Current.Id,
            there => there is null ? null : (moved = SubscriptionRules.Move(there, move, clock.GetUtcNow())).Subscription,
            cancellationToken) ?? target.Current;
        presence.Forget(now.To.Id);
        var notice = moved?.Outcome switch
        {
            SubscriptionOutcome.Done => $"{move}.Done",
            SubscriptionOutcome.AlreadySo => $"{move}.AlreadySo",
            _ => "NotRunning",
        };
        return await AfterAsync(target with { Current = now }, notice, click, by, cancellationToken);
    }

    /// <summary>Sends this week's now.</summary>
    /// <param name="target">The subscription, which the person may change.</param>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> SendNowAsync(SubscriptionTarget target, SubscriptionCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(target);
        var notice = target.Current.State switch
        {
            SubscriptionState.Active => $"SendNow.{await desk.SendNowAsync(target.Current, cancellationToken)}",
            SubscriptionState.Paused => "PausedFirst",
            _ => "NotRunning",
        };
        return await AfterAsync(target, notice, click, by, cancellationToken);
    }

    /// <summary>Takes back that there is to be less of something, whoever wished it.</summary>
    /// <param name="target">The subscription, which the person may change.</param>
    /// <param name="click">The click, with the kind and the area.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> UndoAsync(SubscriptionTarget target, SubscriptionCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(click);
        var now = SubscriptionForm.One<DigestItemKind>(click.Field(SubscriptionFields.Kind)) is not { } kind ? target.Current : await register.ChangeAsync(
            target.Current.Id,
            there => there is null ? null : WishRule.Without(there, kind, SubscriptionForm.One<Category>(click.Field(SubscriptionFields.Category))),
            cancellationToken) ?? target.Current;
        return await AfterAsync(target with { Current = now }, "WishUndone", click, by, cancellationToken);
    }

    /// <summary>
    /// Shows what would be posted, with what stands in the form if the click comes from there. Where others read along it takes the place of
    /// the card for the one who clicked, with a way back to it.
    /// </summary>
    /// <param name="target">The subscription, which the person may change.</param>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<ActionResult> PreviewAsync(SubscriptionTarget target, SubscriptionCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        var shown = target.Current;
        if (click.HasForm)
        {
            var (chosen, faults) = SubscriptionForm.Read(click, by.Language);
            if (chosen is null)
            {
                return await FormAsync(target.Current, faults, click, by, cancellationToken);
            }

            shown = chosen.In(shown);
        }

        // A preview in a channel knows those who are there, as the posting will.
        shown = by.IsAlone ? shown : SubscriptionRules.Seen(shown, by.Person.Key);
        return await desk.PreviewAsync(shown, null, cancellationToken) is { } digest
            ? new ActionResult(new DigestReply(digest, Nonce.New(), IsPreview: true, shown.IsPersonal) { Back = by.IsAlone ? null : BackOf(click, by) }, null)
            : new ActionResult(null, await views.SentenceAsync(Nothing(target.Current), target.Current.IsLive() ? target.Current : shown, by.Language, cancellationToken));
    }

    private static SubscriptionCardAction BackOf(SubscriptionCardAction click, Clicked by)
    {
        var fields = click.HasForm ? click.Fields.Concat(SubscriptionForm.Typed(click, by.Language)) : click.Fields;
        return new SubscriptionCardAction(
            click.HasForm ? SubscriptionVerb.Edit : SubscriptionVerb.View, "", fields.GroupBy(field => field.Key, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Last().Value, StringComparer.Ordinal));
    }

    private static string Nothing(DigestSubscription subscription)
        => subscription.IsActive ? "NothingToShow" : subscription.IsLive() ? "NothingToShowPaused" : "NothingToShowNew";

    private static bool IsStale(SubscriptionTarget target, DigestSubscription? there, SubscriptionCardAction click)
        => Stamp(there ?? target.Current) != click.Field(SubscriptionFields.BasedOn)
            || (there?.OwnerKey != target.There?.OwnerKey && target.Grant != SubscriptionGrant.Manage);

    /// <summary>What a form was made of: the choices, and whether they are in force.</summary>
    /// <param name="subscription">The subscription.</param>
    public static string Stamp(DigestSubscription subscription) => $"{SubscriptionSettings.Of(subscription).Stamp}|{subscription.IsLive()}";

    /// <summary>The form with what was typed, over what somebody else has made of it meanwhile; only how it stands for one who may not change it any more.</summary>
    private async Task<ActionResult> StaleAsync(SubscriptionCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        if (await access.OfAsync(click, by, cancellationToken) is not { } now)
        {
            return new ActionResult(null, SubscriptionTexts.Catalog.Get(by.Language, "NotFound"));
        }

        return now.MayChange
            ? await FormAsync(now.Current, [SubscriptionTexts.Catalog.Get(by.Language, "Form.Changed")], click, by, cancellationToken)
            : new ActionResult(await views.StandingAsync(now, by, click, "AnotherWasFirst", cancellationToken), null);
    }

    private async Task<ActionResult> FormAsync(
        DigestSubscription subscription, EquatableList<string> faults, SubscriptionCardAction click, Clicked by, CancellationToken cancellationToken)
        => new(await views.FormAsync(subscription, by, click, cancellationToken) with { Faults = faults }, null);

    /// <summary>What comes after a button that is not about the form: the form again if it was open, so that nothing in it is lost.</summary>
    private async Task<ActionResult> AfterAsync(SubscriptionTarget target, string notice, SubscriptionCardAction click, Clicked by, CancellationToken cancellationToken)
        => new(
            click.HasForm
                ? await views.FormAsync(target.Current, by, click, cancellationToken) with { Notice = await views.SentenceAsync(notice, target.Current, by.Language, cancellationToken) }
                : await views.StandingAsync(target, by, click, notice, cancellationToken),
            null);

    private static async Task<ChannelNames> NamesAsync(DigestSubscription subscription, Clicked by, CancellationToken cancellationToken)
        => by.Channel is { } here && (subscription.Name is null || subscription.TeamName is null) ? await here.Roster.NamesAsync(cancellationToken) : ChannelNames.Unknown;

    private static DigestSubscription Complete(DigestSubscription subscription, ChannelNames names, Clicked by)
        => by.Channel is not { } here ? subscription : SubscriptionRules.Seen(subscription, by.Person.Key) with
        {
            TeamId = here.TeamId ?? subscription.TeamId,
            Name = names.Channel ?? subscription.Name,
            TeamName = names.Team ?? subscription.TeamName,
        };
}
