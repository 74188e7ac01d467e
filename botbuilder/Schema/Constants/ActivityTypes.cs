namespace Microsoft.Bot.Schema;

/// <summary>The kinds of activity.</summary>
public static class ActivityTypes
{
    /// <summary>The bot came into or out of a user's contact list.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>Members or properties of a conversation changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>A message between programs that people do not see.</summary>
    public const string Event = "event";

    /// <summary>Not sent: the adapter waits for the milliseconds given in the value before it sends what follows.</summary>
    public const string Delay = "delay";

    /// <summary>A user asks the bot to delete what it keeps about the user.</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>The conversation goes over to or comes back from another.</summary>
    public const string Handoff = "handoff";

    /// <summary>The bot was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>A request that is answered in the HTTP response.</summary>
    public const string Invoke = "invoke";

    /// <summary>Somebody says something.</summary>
    public const string Message = "message";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>Somebody reacted to a message.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A message was edited.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A private hint about somebody else's message.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>For developers: sent on only to the emulator.</summary>
    public const string Trace = "trace";

    /// <summary>Somebody is writing.</summary>
    public const string Typing = "typing";

    /// <summary>A request to do something; a command result answers it.</summary>
    public const string Command = "command";

    /// <summary>What came of a command.</summary>
    public const string CommandResult = "commandResult";
}
