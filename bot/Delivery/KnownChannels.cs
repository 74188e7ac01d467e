using TeamsPilotBot.Dialogs.Digests;

namespace TeamsPilotBot.Bot.Delivery;

/// <summary>The channels that the bot has been seen in, by the address book.</summary>
/// <param name="addresses">The address book.</param>
internal sealed class KnownChannels(IAddressBook addresses) : IKnownChannels
{
    /// <inheritdoc/>
    public async Task<KnownChannel?> FindAsync(string conversationId, CancellationToken cancellationToken)
        => await addresses.FindChannelAsync(conversationId, cancellationToken) is { IsInReach: true, ConversationId: { } channel } address
            ? new KnownChannel(channel, address.TeamId, address.Name)
            : null;
}
