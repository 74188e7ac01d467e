namespace TeamsPilotBot.Dialogs.Digests;

/// <summary>The channel in which something was written or clicked. The host puts it into the turn state before the dialogs run.</summary>
/// <param name="ConversationId">The conversation id of the channel, without the message that a thread began with.</param>
/// <param name="TeamId">The team; null if the client does not tell.</param>
/// <param name="Roster">Asks Teams about the team.</param>
public sealed record ChannelHere(string ConversationId, string? TeamId, ITeamRoster Roster);

/// <summary>
/// What can be asked of Teams about the team that somebody writes in. Teams is asked anew each time, so only ask where it counts; where
/// Teams does not answer, the answer is that nothing is known.
/// </summary>
public interface ITeamRoster
{
    /// <summary>Whether Teams says that the one who writes is an owner of the team. It need not say so of an owner.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<bool> IsOwnerAsync(CancellationToken cancellationToken);

    /// <summary>Whether Teams says that somebody is not in the team any more.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<bool> HasLeftAsync(string personKey, CancellationToken cancellationToken);

    /// <summary>What the channel and its team are called.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    Task<ChannelNames> NamesAsync(CancellationToken cancellationToken);
}

/// <summary>What a channel and its team are called.</summary>
/// <param name="Channel">The name of the channel, for the general one that of the team; null if it is not known.</param>
/// <param name="Team">The name of the team; null if it is not known.</param>
public sealed record ChannelNames(string? Channel, string? Team)
{
    /// <summary>Nothing is known.</summary>
    public static ChannelNames Unknown { get; } = new(null, null);
}

/// <summary>Knows the channels that the bot has been seen in. Implementations are safe to use from several threads.</summary>
public interface IKnownChannels
{
    /// <summary>A channel that can be written to; null if the bot was never seen there, or was taken away.</summary>
    /// <param name="conversationId">The conversation id of the channel.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store does not answer.</exception>
    Task<KnownChannel?> FindAsync(string conversationId, CancellationToken cancellationToken);
}

/// <summary>A channel that can be written to.</summary>
/// <param name="ConversationId">Its conversation id.</param>
/// <param name="TeamId">Its team; null if it is not known.</param>
/// <param name="Name">What it is called; null if it is not known.</param>
public sealed record KnownChannel(string ConversationId, string? TeamId, string? Name);
