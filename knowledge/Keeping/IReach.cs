namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>Knows whether the bot can write to somebody. Implementations are safe to use from several threads.</summary>
public interface IReach
{
    /// <summary>Whether the bot can write to a person; false for somebody it has never seen, who has left, or who was erased.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer.</exception>
    Task<bool> CanReachAsync(string personKey, CancellationToken cancellationToken);
}
