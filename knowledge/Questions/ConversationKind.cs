namespace TeamsPilotBot.Knowledge.Questions;

/// <summary>Where something was said.</summary>
public enum ConversationKind
{
    /// <summary>Between one person and the bot.</summary>
    Personal,

    /// <summary>In a chat of several people.</summary>
    Group,

    /// <summary>In a channel of a team.</summary>
    Channel,
}
