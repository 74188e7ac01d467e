namespace Microsoft.Bot.Schema;

/// <summary>Why a conversation ended.</summary>
public static class EndOfConversationCodes
{
    /// <summary>Not known.</summary>
    public const string Unknown = "unknown";

    /// <summary>What was wanted is done.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>The user stopped it.</summary>
    public const string UserCancelled = "userCancelled";

    /// <summary>The bot took too long.</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>The bot sent something invalid.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>The channel failed.</summary>
    public const string ChannelFailed = "channelFailed";
}
