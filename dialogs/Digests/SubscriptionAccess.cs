using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Questions;

namespace TeamsPilotBot.Dialogs.Digests;

/// <summary>
/// Which subscription somebody means, and what they may do with it. In a channel it is the channel's own, whatever a click says; in
/// the personal chat the person's own, one that they have set up, or for administrators any channel's. Whoever may not see one is told
/// the same as if there were none. Safe to use from several threads.
/// </summary>
/// <param name="register">The subscriptions.</param>
/// <param name="channels">The channels that can be written to.</param>
/// <param name="clock">The clock.</param>
public sealed class SubscriptionAccess(ISubscriptionRegister register, IKnownChannels channels, TimeProvider clock)
{
    /// <summary>The subscription that belongs to where somebody is.</summary>
    /// <param name="by">Who it is, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The subscription; null in a group chat, which cannot have one.</returns>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public Task<SubscriptionTarget?> HereAsync(Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        return by switch
        {
            { IsAlone: true } => OfAsync(Recipient.Person(by.Person.Key), by, null, cancellationToken),
            { Conversation: ConversationKind.Channel, Channel: { } here } => OfAsync(Recipient.Channel(here.ConversationId), by, null, cancellationToken),
            _ => Task.FromResult<SubscriptionTarget?>(null),
        };
    }

    /// <summary>The subscription that a click is about.</summary>
    /// <param name="click">The click.</param>
    /// <param name="by">Who clicked, and where.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The subscription; null if there is none, or the person has nothing to do with it.</returns>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<SubscriptionTarget?> OfAsync(SubscriptionCardAction click, Clicked by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(click);
        ArgumentNullException.ThrowIfNull(by);
        if (!by.IsAlone || click.Field(SubscriptionFields.Subscription) is not { } id || id == SubscriptionIds.Of(Recipient.Person(by.Person.Key)))
        {
            return await HereAsync(by, cancellationToken);
        }

        if (await register.FindAsync(id, cancellationToken) is { IsPersonal: false } found)
        {
            return IsAdministrator(by) || found.OwnerKey == by.Person.Key ? await OfAsync(found.To, by, null, cancellationToken) : null;
        }

        return IsAdministrator(by) && click.Field(SubscriptionFields.Channel) is { } channel ? await NamedAsync(channel, by, cancellationToken) : null;
    }

    /// <summary>The subscription of a channel that an administrator names.</summary>
    /// <param name="conversationId">The conversation id of the channel.</param>
    /// <param name="by">The administrator.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The subscription; null if the bot cannot write there.</returns>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    public async Task<SubscriptionTarget?> NamedAsync(string conversationId, Clicked by, CancellationToken cancellationToken)
        => await channels.FindAsync(conversationId, cancellationToken) is { } channel
            ? await OfAsync(Recipient.Channel(channel.ConversationId), by, channel, cancellationToken)
            : null;

    private async Task<SubscriptionTarget?> OfAsync(Recipient to, Clicked by, KnownChannel? channel, CancellationToken cancellationToken)
    {
        var there = await register.FindAsync(SubscriptionIds.Of(to), cancellationToken);
        var blank = SubscriptionRules.Blank(to, by.Language, clock.GetUtcNow()) with { TeamId = channel?.TeamId, Name = channel?.Name };
        return new SubscriptionTarget(there, there ?? blank, await GrantAsync(there, to, by, cancellationToken));
    }

    private static async Task<SubscriptionGrant> GrantAsync(DigestSubscription? there, Recipient to, Clicked by, CancellationToken cancellationToken)
        => to.Kind == RecipientKind.Person || there is null || !there.IsLive() || there.OwnerKey == by.Person.Key ? SubscriptionGrant.Own
            : IsAdministrator(by) ? SubscriptionGrant.Manage
            : there.OwnerKey is not { } owner ? SubscriptionGrant.TakeOver
            : by.Channel is not { Roster: var roster } ? SubscriptionGrant.None
            : await roster.IsOwnerAsync(cancellationToken) ? SubscriptionGrant.Manage

            // An administrator who set it up from elsewhere was never in the team, and has not left it.
            : there.Members.Contains(owner) && await roster.HasLeftAsync(owner, cancellationToken) ? SubscriptionGrant.TakeOver
            : SubscriptionGrant.None;

    private static bool IsAdministrator(Clicked by) => by.Person.Roles.Contains(Role.Administrator);
}

/// <summary>A subscription that somebody means.</summary>
/// <param name="There">As it is stored; null if it is not.</param>
/// <param name="Current">As it is stored, or as it would begin.</param>
/// <param name="Grant">What the person may do with it.</param>
public sealed record SubscriptionTarget(DigestSubscription? There, DigestSubscription Current, SubscriptionGrant Grant)
{
    /// <summary>Whether the person may change it.</summary>
    public bool MayChange => Grant != SubscriptionGrant.None;
}

/// <summary>What somebody may do with a subscription.</summary>
public enum SubscriptionGrant
{
    /// <summary>See how it stands.</summary>
    None,

    /// <summary>Change it, as the one who set it up; or begin it, as anybody in the channel may.</summary>
    Own,

    /// <summary>Change it, as an owner of the team or an administrator. It stays the other's.</summary>
    Manage,

    /// <summary>Change it, and answer for it from then on, since nobody does.</summary>
    TakeOver,
}
