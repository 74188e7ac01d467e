namespace Microsoft.Bot.Builder;

/// <summary>State of a person on a channel, the same in all conversations.</summary>
public class UserState : BotState
{
    /// <summary>Creates the state.</summary>
    /// <exception cref="ArgumentNullException">There is no storage.</exception>
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity has no channel or no sender.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
        => $"{StateKey.Channel(turnContext)}/users/{StateKey.User(turnContext)}";
}
