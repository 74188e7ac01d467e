namespace Microsoft.Bot.Builder;

/// <summary>State of a conversation, the same for everybody in it.</summary>
public class ConversationState : BotState
{
    /// <summary>Creates the state.</summary>
    /// <exception cref="ArgumentNullException">There is no storage.</exception>
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The activity has no channel or no conversation.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
        => $"{StateKey.Channel(turnContext)}/conversations/{StateKey.Conversation(turnContext)}";
}
