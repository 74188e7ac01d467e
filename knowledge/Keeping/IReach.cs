namespace TeamsPilotBot.Knowledge.Keeping;

/// <summary>Knows whether the bot can write to somebody. Implementations are safe to use from several threads.</summary>
public interface IReach
{
    /// <summary>Whether the bot can write to a person.</summary>
    /// <param name="personKey">The bot's own id of the person.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="Storage.StoreUnavailableException">The store does not answer.</exception>
    Task<Reach> OfAsync(string personKey, CancellationToken cancellationToken);
}

/// <summary>Whether the bot can write to somebody.</summary>
public enum Reach
{
    /// <summary>It can.</summary>
    Here,

    /// <summary>It has no address of them. They may be there all the same: whoever tells something from a message needs no chat with the bot.</summary>
    Unknown,

    /// <summary>They have left, or blocked it.</summary>
    Left,
}
