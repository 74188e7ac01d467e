using TeamsPilotBot.Knowledge.Keeping;

namespace TeamsPilotBot.Bot.Delivery;

/// <summary>Whether the bot can write to somebody, by the address book.</summary>
/// <param name="addresses">The address book.</param>
internal sealed class AddressReach(IAddressBook addresses) : IReach
{
    /// <inheritdoc/>
    public async Task<Reach> OfAsync(string personKey, CancellationToken cancellationToken) => await addresses.FindPersonAsync(personKey, cancellationToken) switch
    {
        { Left: not null and not GoneReason.NoAddress } => Reach.Left,
        { IsInReach: true } => Reach.Here,
        _ => Reach.Unknown,
    };
}
