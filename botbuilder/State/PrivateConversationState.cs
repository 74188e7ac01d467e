namespace Microsoft.Bot.Builder;

/// <summary>State of one person in one conversation.</summary>
public class PrivateConversationState : BotState
{
    /// <summary>Creates the state.</summary>
    /// <exception cref="ArgumentNullException">There is no storage.</exception>
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState))
    {
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity has no channel, no conversation or no sender.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
        => $"{StateKey.Channel(turnContext)}/conversations/{StateKey.Conversation(turnContext)}/users/{StateKey.User(turnContext)}";
}
