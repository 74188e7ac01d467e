namespace Microsoft.Bot.Schema;

/// <summary>Names of events that an adapter makes itself.</summary>
public static class ActivityEventNames
{
    /// <summary>A turn that the bot started in a conversation it knows.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>A turn in a conversation that the bot has just made.</summary>
    public const string CreateConversation = "CreateConversation";
}
